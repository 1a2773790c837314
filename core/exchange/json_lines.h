#pragma once
// `labels.jsonl`, milchglas.labels/1: the one format that loses nothing and is read back. First line: format and label
// schema; then for each clip one line about it and one line a row. Frames are ordinals with their pts beside them.
// The JSON Schema of a line ships as `labels.schema.json`.
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/exchange/export_clip.h"
#include "core/model/label_schema.h"

namespace milchglas::exchange {

inline constexpr std::string_view labels_name = "labels.jsonl";

struct LabelFile {
    LabelSchema schema;
    std::vector<ExportClip> clips;
};

/// Errors: usage "exchange.ordinal" (a label speaks of a frame the table doesn't have).
Result<File> write_json_lines(const LabelSchema& schema, std::span<const ExportClip> clips);

/// Exact inverse of write_json_lines, given the frames/<clip>.csv files.
/// Errors: damaged "exchange.line" (not a line of this format), "exchange.schema" (another format or version),
/// "exchange.frames_changed" (a frames file differs from its SHA-256), "exchange.pts" (a row's pts isn't that
/// ordinal's); not_found "exchange.frames_missing".
Result<LabelFile> read_json_lines(std::string_view text, std::span<const File> frames);

/// The JSON Schema that every line of the file satisfies.
File json_lines_schema();

}  // namespace milchglas::exchange
