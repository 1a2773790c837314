#include "core/audit/bundle_layout.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/encoding.h"
#include "core/base/strict_json.h"
#include "core/base/utc_time.h"

namespace milchglas::audit {
namespace {

constexpr std::string_view schema = "milchglas.audit-export/1";
constexpr std::string_view log_prefix = "log ";
constexpr std::string_view exporter_prefix = "exporter ";

Error form_error() {
    return fail(Errc::damaged, "audit.bundle_manifest_form");
}

/// Takes "<prefix>...\n" off `text`; empty when it doesn't begin so.
std::string take_line(std::string_view& text, std::string_view prefix) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos || !text.starts_with(prefix)) return {};
    std::string out(text.substr(prefix.size(), end - prefix.size()));
    text.remove_prefix(end + 1);
    return out;
}

}  // namespace

std::string tile_name(const merkle::TileId& tile) {
    return "tlog/" + merkle::tile_path(tile);
}

std::string entries_name(std::uint64_t index, std::uint32_t width) {
    return "tlog/" + merkle::entries_path(index, width);
}

std::vector<std::string> bundle_names(std::uint64_t size) {
    std::vector<std::string> out{"events.jsonl", "keys.txt", "VERIFY.md", "tlog/checkpoint"};
    for (const merkle::TileId& tile : merkle::tiles_of(size)) {
        out.push_back(tile_name(tile));
        if (tile.level == 0) out.push_back(entries_name(tile.index, tile.width));
    }
    return out;
}

std::string format_sums(std::span<const BundleFile> files) {
    std::string out;
    for (const BundleFile& file : files) out += to_hex(sha256(file.bytes)) + "  " + file.name + "\n";
    return out;
}

std::string format_manifest(const ExportManifest& manifest) {
    nlohmann::ordered_json out;
    out["schema"] = schema;
    out["exported_at"] = format_utc(manifest.exported_at_ms);
    out["from"] = 0;
    out["to"] = manifest.checkpoint.size;
    out["checkpoint"]["origin"] = manifest.checkpoint.origin;
    out["checkpoint"]["size"] = manifest.checkpoint.size;
    out["checkpoint"]["root"] = to_base64(manifest.checkpoint.root);
    out["sha256sums"] = manifest.sums_sha256;
    return out.dump() + "\n";
}

Result<ExportManifest> parse_manifest(std::string_view text) {
    const auto json = parse_strict_json(text);
    if (!json) return form_error();
    StrictObject members(*json);
    const bool known = members.text("schema") == schema;
    const auto exported_at = parse_utc(members.text("exported_at"));
    const std::int64_t from = members.integer("from", 0, 0);
    const std::int64_t to = members.integer("to", 0, max_export_entries);
    StrictObject checkpoint(members.object("checkpoint"));
    ExportManifest out;
    out.checkpoint.origin = checkpoint.text("origin");
    out.checkpoint.size = static_cast<std::uint64_t>(checkpoint.integer("size", to, to));
    const auto root = from_base64(checkpoint.text("root"));
    out.sums_sha256 = members.text("sha256sums", 64);
    const bool whole = checkpoint.finish() && members.finish() && from == 0;
    if (!known || !exported_at || !whole || !root || root->size() != out.checkpoint.root.size()) return form_error();
    out.exported_at_ms = *exported_at;
    std::copy(root->begin(), root->end(), out.checkpoint.root.begin());
    return out;
}

std::string format_keys(const BundleKeys& keys) {
    return std::string(log_prefix) + keys.log + "\n" + std::string(exporter_prefix) + keys.exporter + "\n";
}

Result<BundleKeys> parse_keys(std::string_view text) {
    BundleKeys out;
    out.log = take_line(text, log_prefix);
    out.exporter = take_line(text, exporter_prefix);
    if (out.log.empty() || out.exporter.empty() || !text.empty()) return fail(Errc::damaged, "audit.bundle_keys");
    return out;
}

}  // namespace milchglas::audit
