#pragma once
// `datasheet.md`: what a trainer must know before using the labels: counts, schema, what the reviewers could see.
#include <span>

#include "core/exchange/export_clip.h"
#include "core/model/label_schema.h"

namespace milchglas::exchange {

File write_datasheet(const LabelSchema& schema, std::span<const ExportClip> clips, std::int64_t created_at_ms);

}  // namespace milchglas::exchange
