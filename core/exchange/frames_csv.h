#pragma once
// `frames/<clip>.csv`: which frame a label speaks of. Columns ordinal,pts,pts_s,duration; pts and duration in units of
// the time base, which stands with the clip in labels.jsonl together with this file's SHA-256.
#include <string_view>

#include "core/base/result.h"
#include "core/exchange/export_clip.h"

namespace milchglas::exchange {

inline constexpr std::int64_t max_frames = 10'000'000;

File write_frames_csv(const ExportClip& clip);

/// The frames again, without the keyframe flags, which stand in labels.jsonl.
/// Errors: damaged "exchange.frames" (form, order, or over `max_frames`).
Result<std::vector<FrameTime>> read_frames_csv(std::string_view text);

}  // namespace milchglas::exchange
