#include "core/exchange/manifest.h"

#include <nlohmann/json.hpp>

#include "core/base/encoding.h"
#include "core/base/strict_json.h"
#include "core/base/utc_time.h"

namespace milchglas::exchange {
namespace {
using nlohmann::json;
constexpr std::string_view schema = "milchglas.export/1";
constexpr std::size_t max_text = 60 * 1024;  ///< leaves room for signatures in a 64 KiB note
constexpr std::size_t max_tombstones = 512;

bool is_sha256(const std::string& text) { return text.size() == 64 && from_hex(text).has_value(); }

std::int64_t read_time(StrictObject& o, const char* key) {
    const auto at = parse_utc(o.text(key));
    if (!at) o.reject();
    return at.value_or(0);
}

void read_label_schema(StrictObject& owner, ExportManifest& m) {
    StrictObject o(owner.object("label_schema"));
    m.label_schema = o.text("id");
    m.label_schema_version = o.integer("version", 1, INT64_MAX);
    if (!o.finish()) owner.reject();
}

void read_dropped(StrictObject& owner, ExportManifest& m) {
    for (const json& item : owner.array("dropped")) {
        StrictObject o(item);
        m.dropped.push_back({o.text("format"), o.texts("what")});
        if (!o.finish()) owner.reject();
    }
}

void read_tombstones(StrictObject& owner, ExportManifest& m) {
    for (const json& item : owner.array("tombstones", max_tombstones)) {
        StrictObject o(item);
        Tombstone t{o.text("row_id"), o.text("row_sha256"), o.text("reason"), read_time(o, "at")};
        if (!o.finish() || !is_sha256(t.row_sha256)) owner.reject();
        m.tombstones.push_back(std::move(t));
    }
}
}  // namespace

const std::vector<Dropped>& dropped_by_format() {
    static const std::vector<Dropped> dropped{
        {"cvat", {"clip answers", "segments", "reviewer, level and time of each row", "pts"}},
        {"coco", {"clip answers", "segments", "reviewer and time of each row", "pts"}},
        {"clip_labels.csv", {"segments", "box tracks"}},
        {"segments.csv", {"clip answers", "box tracks"}},
    };
    return dropped;
}

Result<std::string> write_manifest(const ExportManifest& m) {
    json dropped = json::array(), tombstones = json::array();
    for (const Dropped& d : m.dropped) dropped.push_back({{"format", d.format}, {"what", d.what}});
    for (const Tombstone& t : m.tombstones)
        tombstones.push_back(
            {{"row_id", t.row_id}, {"row_sha256", t.row_sha256}, {"reason", t.reason}, {"at", format_utc(t.at_ms)}});
    json value{{"schema", schema},
               {"serial", m.serial},
               {"created_at", format_utc(m.created_at_ms)},
               {"label_schema", {{"id", m.label_schema}, {"version", m.label_schema_version}}},
               {"clips", m.clips},
               {"rows", m.rows},
               {"files", m.files},
               {"sums_sha256", m.sums_sha256},
               {"dropped", std::move(dropped)},
               {"tombstones", std::move(tombstones)}};
    if (m.supersedes) value["supersedes"] = *m.supersedes;
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
    if (text.size() > max_text || m.tombstones.size() > max_tombstones)
        return fail(Errc::usage, "exchange.manifest_size");
    return text;
}

Result<ExportManifest> parse_manifest(std::string_view text) {
    MG_TRY(const json value, parse_strict_json(text));
    StrictObject o(value);
    ExportManifest m;
    const bool right_schema = o.text("schema") == schema;
    m.serial = o.integer("serial", 1, INT64_MAX);
    m.supersedes = o.optional_integer("supersedes", 1, INT64_MAX);
    m.created_at_ms = read_time(o, "created_at");
    read_label_schema(o, m);
    m.clips = o.integer("clips", 0, INT64_MAX);
    m.rows = o.integer("rows", 0, INT64_MAX);
    m.files = o.integer("files", 0, INT64_MAX);
    m.sums_sha256 = o.text("sums_sha256", 64);
    read_dropped(o, m);
    read_tombstones(o, m);
    if (!right_schema || !o.finish() || !is_sha256(m.sums_sha256)) return fail(Errc::damaged, "exchange.manifest");
    return m;
}

}  // namespace milchglas::exchange
