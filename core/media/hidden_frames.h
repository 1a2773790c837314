#pragma once
// Frames that lie in a file and are never shown, because an edit list cuts them off: they travel all the same. Nothing
// is decoded for it. Parses hostile bytes: call it inside the sandbox.
#include <cstdint>

#include "core/base/result.h"
#include "core/media/byte_source.h"

namespace milchglas::media {

struct HiddenFrames {
    std::int64_t in_file = 0;  ///< frames of the video stream, shown or not
    std::int64_t before = 0;   ///< hidden, in the order of the file: before the first one that is shown
    std::int64_t between = 0;
    std::int64_t after = 0;  ///< behind the last one that is shown; all of them where nothing is shown
};

/// Only MP4 and MOV have edit lists; what is in other containers is counted and shown.
/// Errors: those of open_container() and pick_video_stream(); usage "media.too_many_frames" (more than a million);
/// damaged "media.damaged"; the source's own.
Result<HiddenFrames> count_hidden_frames(ByteSource& source);

}  // namespace milchglas::media
