#pragma once
// The sender's side: what an edit list hides in a video, found out in the sandboxed decoder.
#include <cstdint>

#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas::desk {

struct MediaSurvey {
    std::int64_t frames = 0;                          ///< in the file, shown or not
    std::int64_t before = 0, between = 0, after = 0;  ///< hidden: before the first shown one, between, after the last
    [[nodiscard]] std::int64_t hidden() const { return before + between + after; }
};

/// Half a minute at most. Errors: usage "media.*" (no video we read); damaged "media.damaged"; those of ask_decoder().
Result<MediaSurvey> survey_media(const UniqueFd& media);

}  // namespace milchglas::desk
