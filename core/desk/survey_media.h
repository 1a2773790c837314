#pragma once
// The sender's side: what an edit list hides in a video, found out in the sandboxed decoder, because nothing else here
// parses media.
#include <cstdint>
#include <filesystem>

#include "core/base/result.h"

namespace milchglas::desk {

struct MediaSurvey {
    std::int64_t frames = 0;                          ///< in the file, shown or not
    std::int64_t before = 0, between = 0, after = 0;  ///< hidden: before the first shown one, between, after the last
    [[nodiscard]] std::int64_t hidden() const { return before + between + after; }
};

/// Waits for the decoder, which is killed when it takes longer than half a minute.
/// Errors: not_found "desk.media", "base.program"; usage "media.*" (no video we read); damaged "media.damaged";
/// busy "desk.survey_stalled"; peer_gone; io.
Result<MediaSurvey> survey_media(const std::filesystem::path& media);

}  // namespace milchglas::desk
