#pragma once
// The rows that CVAT and COCO can't hold, as plain tables: `clip_labels.csv` (answers about a whole clip, several
// joined with ';') and `segments.csv` (ordinals inclusive, seconds half-open). Quoted as in
// RFC 4180, lines end in a line feed.
#include <span>

#include "core/exchange/export_clip.h"

namespace milchglas::exchange {

File write_clip_labels(std::span<const ExportClip> clips);
/// REQUIRES: ordinals inside the frame tables.
File write_segments(std::span<const ExportClip> clips);

}  // namespace milchglas::exchange
