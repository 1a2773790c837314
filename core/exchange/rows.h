#pragma once
// The rows of one clip as lines of labels.jsonl: what is hashed for rows.csv is what is written.
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/export_clip.h"

namespace milchglas::exchange {

struct Row {
    std::string id;
    std::string line;  ///< one JSON object, no newline
};

/// Choices, segments, tracks, in the order of the label set. Errors: usage "exchange.ordinal".
Result<std::vector<Row>> rows_of(const ExportClip& clip);

}  // namespace milchglas::exchange
