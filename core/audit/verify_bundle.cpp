#include "core/audit/verify_bundle.h"

#include <map>

#include "core/audit/bundle_layout.h"
#include "core/audit/entry_json.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/merkle/proof.h"
#include "core/merkle/tile.h"
#include "core/note/enrolled_key.h"

namespace milchglas::audit {
namespace {

constexpr std::size_t small_file = 64 * 1024;
constexpr std::size_t sums_limit = 16 * 1024 * 1024;

Result<Bytes> fetch(const ReadFile& read, const std::string& name, std::size_t limit) {
    auto bytes = read(name, limit);
    if (bytes) return bytes;
    if (bytes.error().code() == Errc::not_found) return fail(Errc::not_found, "audit.bundle_missing");
    if (bytes.error().code() == Errc::damaged) return fail(Errc::damaged, "audit.bundle_file_too_large");
    return bytes;
}

struct Keys {
    note::VerifierKey log, exporter;
};

Result<Keys> read_keys(const ReadFile& read, const PinnedKeys& pinned) {
    MG_TRY(const Bytes text, fetch(read, "keys.txt", small_file));
    MG_TRY(const BundleKeys named, parse_keys(as_text(text)));
    auto log = note::VerifierKey::parse(named.log);
    auto exporter = note::VerifierKey::parse(named.exporter);
    if (!log || !exporter) return fail(Errc::damaged, "audit.bundle_keys");
    if (pinned.log && *pinned.log != *log) return fail(Errc::forged, "audit.bundle_log_key");
    if (pinned.exporter && *pinned.exporter != *exporter) return fail(Errc::forged, "audit.bundle_exporter_key");
    return Keys{*std::move(log), *std::move(exporter)};
}

Result<ExportManifest> read_manifest(const ReadFile& read, const note::VerifierKey& exporter) {
    MG_TRY(const Bytes stored, fetch(read, "manifest.note", note::max_note_bytes));
    const note::EnrolledKey key{exporter, KeyPurpose::exporter, {}, false};
    const auto opened = note::open_note(as_text(stored), {&key, 1}, KeyPurpose::exporter);
    if (!opened) return fail(Errc::forged, "audit.bundle_manifest");
    return parse_manifest(opened->text);
}

/// How large a file of a log with `size` entries can be at most.
std::size_t limit_of(const std::string& name, std::uint64_t size) {
    if (name == "events.jsonl") return static_cast<std::size_t>(size) * (max_line_bytes + 1);
    if (name.starts_with("tlog/tile/entries/")) return merkle::tile_width * (max_line_bytes + 2);
    return small_file;
}

using Files = std::map<std::string, Bytes>;

/// All files SHA256SUMS lists, which must be exactly those such a log has, each as it says.
Result<Files> read_files(const ReadFile& read, const ExportManifest& manifest) {
    const auto bad_list = [] { return fail(Errc::damaged, "audit.bundle_sums"); };
    constexpr std::size_t digest_digits = 64;
    MG_TRY(const Bytes sums, fetch(read, "SHA256SUMS", sums_limit));
    if (to_hex(sha256(sums)) != manifest.sums_sha256) return bad_list();
    std::string_view rest = as_text(sums);
    Files out;
    for (const std::string& name : bundle_names(manifest.checkpoint.size)) {
        const std::string tail = "  " + name + "\n";
        if (rest.size() < digest_digits || rest.substr(digest_digits, tail.size()) != tail) return bad_list();
        MG_TRY(Bytes bytes, fetch(read, name, limit_of(name, manifest.checkpoint.size)));
        if (to_hex(sha256(bytes)) != rest.substr(0, digest_digits)) return fail(Errc::damaged, "audit.bundle_changed");
        rest.remove_prefix(digest_digits + tail.size());
        out.emplace(name, std::move(bytes));
    }
    if (!rest.empty()) return bad_list();
    return out;
}

Status check_checkpoint(ByteView stored, const note::VerifierKey& log, const merkle::Checkpoint& expected) {
    const note::EnrolledKey key{log, KeyPurpose::log, {}, false};
    const auto opened = note::open_note(as_text(stored), {&key, 1}, KeyPurpose::log);
    if (!opened) return fail(Errc::forged, "audit.bundle_checkpoint");
    const auto checkpoint = merkle::parse_checkpoint(opened->text);
    if (!checkpoint || checkpoint->origin != log.name()) return fail(Errc::damaged, "audit.bundle_checkpoint_form");
    if (*checkpoint != expected) return fail(Errc::damaged, "audit.bundle_range");
    return {};
}

/// The lines of one entry bundle, taken off `events` as they are found there in the same order.
Result<std::vector<merkle::Hash>> check_entries(ByteView bundle, const merkle::TileId& tile, std::string_view& events) {
    const auto bad_size = [] { return fail(Errc::damaged, "audit.bundle_tile_size"); };
    std::vector<merkle::Hash> out;
    for (std::uint32_t i = 0; i < tile.width; ++i) {
        if (bundle.size() < 2) return bad_size();
        const std::size_t length = static_cast<std::size_t>(bundle[0]) << 8 | bundle[1];
        if (bundle.size() - 2 < length) return bad_size();
        const std::string_view line = as_text(bundle.subspan(2, length));
        bundle = bundle.subspan(2 + length);
        if (!events.starts_with(line) || events.substr(length, 1) != "\n")
            return fail(Errc::damaged, "audit.bundle_events");
        events.remove_prefix(length + 1);
        const auto entry = parse_line(line);
        const std::uint64_t seq = tile.index * merkle::tile_width + i;
        if (!entry || entry->stamp.seq != static_cast<std::int64_t>(seq))
            return fail(Errc::damaged, "audit.bundle_entry");
        out.push_back(merkle::leaf_hash(as_bytes(line)));
    }
    if (!bundle.empty()) return bad_size();
    return out;
}

/// Works the whole tree out from the entries and holds every tile against it.
Status check_tree(const Files& files, const merkle::Checkpoint& checkpoint) {
    std::string_view events = as_text(files.at("events.jsonl"));
    const std::vector<merkle::TileId> tiles = merkle::tiles_of(checkpoint.size);
    std::vector<merkle::Hash> leaves;
    for (const merkle::TileId& tile : tiles) {
        if (tile.level != 0) break;
        MG_TRY(const auto hashes, check_entries(files.at(entries_name(tile.index, tile.width)), tile, events));
        leaves.insert(leaves.end(), hashes.begin(), hashes.end());
    }
    if (!events.empty()) return fail(Errc::damaged, "audit.bundle_events");
    std::vector<merkle::Hash> level = leaves;
    std::uint32_t at = 0;
    for (const merkle::TileId& tile : tiles) {
        for (; at < tile.level; ++at) level = merkle::next_level(level);
        const Bytes& stored = files.at(tile_name(tile));
        const Bytes expected = merkle::tile_bytes(level, tile);
        if (stored.size() != expected.size()) return fail(Errc::damaged, "audit.bundle_tile_size");
        if (stored != expected) return fail(Errc::damaged, "audit.bundle_tile");
    }
    if (merkle::root_of(leaves) != checkpoint.root) return fail(Errc::damaged, "audit.bundle_root");
    return {};
}

}  // namespace

Result<Verified> verify_bundle(const ReadFile& read, const PinnedKeys& pinned) {
    MG_TRY(const Keys keys, read_keys(read, pinned));
    MG_TRY(ExportManifest manifest, read_manifest(read, keys.exporter));
    MG_TRY(const Files files, read_files(read, manifest));
    MG_CHECK(check_checkpoint(files.at("tlog/checkpoint"), keys.log, manifest.checkpoint));
    MG_CHECK(check_tree(files, manifest.checkpoint));

    Verified out;
    out.checkpoint = std::move(manifest.checkpoint);
    out.entries = static_cast<std::int64_t>(out.checkpoint.size);
    out.log_key = keys.log.text();
    out.exporter_key = keys.exporter.text();
    out.log_trust = pinned.log ? KeyTrust::pinned : KeyTrust::bundle_only;
    out.exporter_trust = pinned.exporter ? KeyTrust::pinned : KeyTrust::bundle_only;
    out.exported_at_ms = manifest.exported_at_ms;
    out.proved = {Proved::files_unchanged, Proved::entries_well_formed, Proved::entries_match_tree,
                  Proved::root_recomputed, Proved::log_signed_root};
    return out;
}

Result<Verified> verify_bundle_folder(const std::filesystem::path& folder, const PinnedKeys& pinned) {
    return verify_bundle([&folder](const std::string& name,
                                   std::size_t limit) { return read_file(folder / name, limit, "audit.bundle_read"); },
                         pinned);
}

}  // namespace milchglas::audit
