#include "core/audit/export_bundle.h"

#include <algorithm>

#include "core/audit/bundle_layout.h"
#include "core/audit/entry_json.h"
#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/merkle/proof.h"
#include "core/merkle/tile.h"
#include "core/note/note.h"

namespace milchglas::audit {
namespace {

struct Leaves {
    std::vector<std::string> lines;
    std::vector<merkle::Hash> hashes;
};

/// Every line, its stored hash held against it, so that an export never passes on what wouldn't verify.
Result<Leaves> read_leaves(store::Database& db, const merkle::Checkpoint& checkpoint) {
    const auto differs = [] { return fail(Errc::damaged, "audit.export_root"); };
    MG_TRY(auto rows, db.query("SELECT e.line, h.hash FROM audit_entries e JOIN audit_hashes h ON h.seq = e.seq"
                               " WHERE e.seq < ?1 ORDER BY e.seq",
                               checkpoint.size));
    Leaves out;
    for (;;) {
        MG_TRY(const bool row, rows.step());
        if (!row) break;
        std::string line = rows.text(0);
        const merkle::Hash hash = merkle::leaf_hash(as_bytes(line));
        const Bytes stored = rows.blob(1);
        if (!std::equal(hash.begin(), hash.end(), stored.begin(), stored.end())) return differs();
        MG_CHECK(parse_line(line));
        out.lines.push_back(std::move(line));
        out.hashes.push_back(hash);
    }
    if (out.hashes.size() != checkpoint.size || merkle::root_of(out.hashes) != checkpoint.root) return differs();
    return out;
}

BundleFile events_file(const Leaves& leaves) {
    BundleFile out{"events.jsonl", {}};
    for (const std::string& line : leaves.lines) {
        out.bytes.insert(out.bytes.end(), line.begin(), line.end());
        out.bytes.push_back('\n');
    }
    return out;
}

/// C2SP tlog-tiles: each entry after its length as a big-endian u16. A line is at most 4 KiB, so it always fits.
BundleFile entries_file(const Leaves& leaves, const merkle::TileId& tile) {
    BundleFile out{entries_name(tile.index, tile.width), {}};
    const std::size_t first = tile.index * merkle::tile_width;
    for (std::size_t i = first; i < first + tile.width; ++i) {
        const std::string& line = leaves.lines[i];
        out.bytes.push_back(static_cast<std::uint8_t>(line.size() >> 8));
        out.bytes.push_back(static_cast<std::uint8_t>(line.size() & 0xff));
        out.bytes.insert(out.bytes.end(), line.begin(), line.end());
    }
    return out;
}

void add_tiles(const Leaves& leaves, std::vector<BundleFile>& files) {
    std::vector<merkle::Hash> level = leaves.hashes;
    std::uint32_t at = 0;
    for (const merkle::TileId& tile : merkle::tiles_of(leaves.hashes.size())) {
        for (; at < tile.level; ++at) level = merkle::next_level(level);
        files.push_back({tile_name(tile), merkle::tile_bytes(level, tile)});
        if (tile.level == 0) files.push_back(entries_file(leaves, tile));
    }
}

}  // namespace

Result<std::vector<BundleFile>> export_bundle(Log& log, Ticket ticket, const note::SigningKey& exporter,
                                              const Clock& clock) {
    MG_TRY(const SignedCheckpoint signed_root, log.checkpoint());
    const merkle::Checkpoint& checkpoint = signed_root.checkpoint;
    if (checkpoint.size > static_cast<std::uint64_t>(max_export_entries))
        return fail(Errc::usage, "audit.export_too_large");
    if (static_cast<std::uint64_t>(ticket.seq()) >= checkpoint.size) return fail(Errc::bug, "audit.ticket");
    MG_TRY(const Leaves leaves, read_leaves(log.database(), checkpoint));

    std::vector<BundleFile> files;
    files.push_back(events_file(leaves));
    files.push_back({"keys.txt", to_bytes(format_keys({log.verifier().text(), exporter.verifier().text()}))});
    files.push_back({"VERIFY.md", to_bytes(verify_text())});
    files.push_back({"tlog/checkpoint", to_bytes(signed_root.note)});
    add_tiles(leaves, files);

    const std::string sums = format_sums(files);
    const ExportManifest manifest{clock.utc_ms(), checkpoint, to_hex(sha256(as_bytes(sums)))};
    MG_TRY(const std::string note, note::sign_note(format_manifest(manifest), exporter));
    files.push_back({"SHA256SUMS", to_bytes(sums)});
    files.push_back({"manifest.note", to_bytes(note)});
    return files;
}

}  // namespace milchglas::audit
