#include "core/exchange/build_export.h"

#include <algorithm>
#include <set>

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/exchange/coco.h"
#include "core/exchange/csv.h"
#include "core/exchange/cvat.h"
#include "core/exchange/datasheet.h"
#include "core/exchange/frames_csv.h"
#include "core/exchange/json_lines.h"
#include "core/exchange/rows.h"
#include "core/exchange/tables.h"

namespace milchglas::exchange {
namespace {
std::string hash_of(std::string_view text) { return to_hex(sha256(as_bytes(text))); }

Status check_ids(std::span<const ExportClip> clips) {
    std::set<std::string_view> seen;
    for (const ExportClip& clip : clips) {
        const std::string& id = clip.clip.value;
        if (id.size() != 32 || id.find_first_not_of("0123456789abcdef") != std::string::npos)
            return fail(Errc::usage, "exchange.clip_id");
        if (!seen.insert(id).second) return fail(Errc::usage, "exchange.twice");
    }
    return {};
}

Result<File> rows_file(std::span<const ExportClip> clips, std::int64_t& count) {
    std::string out = "row_id,row_sha256,clip\n";
    for (const ExportClip& clip : clips) {
        MG_TRY(const std::vector<Row> rows, rows_of(clip));
        for (const Row& row : rows) out += csv_field(row.id) + "," + hash_of(row.line) + "," + clip.clip.value + "\n";
        count += static_cast<std::int64_t>(rows.size());
    }
    return File{std::string(rows_name), std::move(out)};
}

File sums_file(std::vector<File>& files) {
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.name < b.name; });
    std::string out;
    for (const File& file : files) out += hash_of(file.bytes) + "  " + file.name + "\n";
    return {std::string(sums_name), std::move(out)};
}
}  // namespace

Result<Export> build_export(const LabelSchema& schema, std::span<const ExportClip> clips, const ExportOrder& order) {
    MG_CHECK(check_ids(clips));
    Export result;
    ExportManifest& m = result.manifest;
    // labels.jsonl first: it refuses labels outside a clip's frames, which the other writers take for granted.
    MG_TRY(File labels, write_json_lines(schema, clips));
    MG_TRY(File rows, rows_file(clips, m.rows));
    result.files = {std::move(labels),        std::move(rows),
                    json_lines_schema(),      write_coco(schema, clips),
                    write_clip_labels(clips), write_segments(clips),
                    write_datasheet(schema, clips, order.created_at_ms)};
    for (const ExportClip& clip : clips) {
        result.files.push_back(write_frames_csv(clip));
        result.files.push_back(write_cvat(schema, clip));
    }
    m.serial = order.serial;
    m.supersedes = order.supersedes;
    m.created_at_ms = order.created_at_ms;
    m.label_schema = schema.id;
    m.label_schema_version = schema.version;
    m.clips = static_cast<std::int64_t>(clips.size());
    m.files = static_cast<std::int64_t>(result.files.size());
    m.dropped = dropped_by_format();
    m.tombstones = order.tombstones;
    File sums = sums_file(result.files);
    m.sums_sha256 = hash_of(sums.bytes);
    result.files.push_back(std::move(sums));
    MG_TRY(result.manifest_text, write_manifest(m));
    return result;
}

}  // namespace milchglas::exchange
