#pragma once
// A video without the frames its edit list hides (hidden_frames.h): the shown ones are copied as they are into an MP4
// or MOV that has no edit list. Nothing is decoded for it. Parses hostile bytes: call it inside the sandbox.
//
// A frame that needs a hidden one to be drawn can't be kept: the copy begins at the first keyframe that is shown,
// without the frames that come behind it in the file and are shown before it, and ends before the next one that is
// hidden. Sound, other streams and all metadata but the turn of the picture are left out.
#include <cstdint>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/media/byte_source.h"

namespace milchglas::media {

struct CopiedShown {
    std::uint64_t bytes = 0;  ///< written
    std::int64_t frames = 0;  ///< copied
    std::int64_t lost = 0;    ///< shown frames that aren't copied, because they need hidden ones
    bool sound_left_out = false;
};

/// Writes to the start of `into`. Errors: those of open_container() and pick_video_stream(); usage
/// "media.no_edit_list" (neither MP4 nor MOV), "media.nothing_left" (no shown keyframe), "media.hidden_between" (a gap,
/// and after it more to copy), "media.cannot_copy" (it doesn't fit, or the container doesn't take it); damaged
/// "media.damaged" (cut short too); io "media.memory"; the source's own.
Result<CopiedShown> copy_shown_frames(ByteSource& source, MutableBytes into);

}  // namespace milchglas::media
