// Writing labels.jsonl. Reading it: read_json_lines.cpp.
#include "core/exchange/json_lines.h"

#include <nlohmann/json.hpp>

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/exchange/frames_csv.h"
#include "core/exchange/labels_schema_text.h"
#include "core/exchange/rows.h"
#include "core/exchange/schema_json.h"

namespace milchglas::exchange {
namespace {
using nlohmann::json;

std::string line(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n"; }

std::string clip_line(const ExportClip& clip, std::size_t rows) {
    json keyframes = json::array();
    for (std::size_t i = 0; i < clip.frames.frames.size(); ++i)
        if (clip.frames.frames[i].keyframe) keyframes.push_back(i);
    return line({{"row", "clip"},
                 {"clip", clip.clip.value},
                 {"width", clip.width},
                 {"height", clip.height},
                 {"purpose", to_text(clip.purpose)},
                 {"task", to_text(clip.task)},
                 {"time_base", {clip.frames.time_base.num, clip.frames.time_base.den}},
                 {"frames", clip.frames.frames.size()},
                 {"keyframes", std::move(keyframes)},
                 {"frames_sha256", to_hex(sha256(as_bytes(write_frames_csv(clip).bytes)))},
                 {"rows", rows}});
}
}  // namespace

Result<File> write_json_lines(const LabelSchema& schema, std::span<const ExportClip> clips) {
    std::string out = line({{"row", "header"},
                            {"schema", "milchglas.labels/1"},
                            {"label_schema", schema_json(schema)},
                            {"clips", clips.size()}});
    for (const ExportClip& clip : clips) {
        MG_TRY(const std::vector<Row> rows, rows_of(clip));
        out += clip_line(clip, rows.size());
        for (const Row& row : rows) out += row.line + "\n";
    }
    return File{std::string(labels_name), std::move(out)};
}

File json_lines_schema() { return {"labels.schema.json", std::string(labels_schema_text)}; }

}  // namespace milchglas::exchange
