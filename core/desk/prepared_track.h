#pragma once
// What a pass leaves, checked: nothing else of the clip is left in memory.
#include <vector>

#include "core/base/fd.h"
#include "core/desk/clip_table.h"
#include "core/model/canvas.h"

namespace milchglas::desk {

struct PreparedTrack {
    UniqueFd memory;  ///< sealed against writing
    std::uint64_t bytes = 0;
    PictureFacts picture;
    std::vector<std::uint8_t> motion;  ///< one value a frame
    CanvasGeometry geometry;
    double cell_height = 1;  ///< of the smallest cell, as a fraction of the frame height: what exposure is charged by
};

/// The whole track of a pass that has ended: `memory` is sealed, then checked. REQUIRES: nobody has it mapped for
/// writing. Errors: damaged "desk.track_size" and those of frost::Track::open(); bug "desk.track_seal".
Result<PreparedTrack> adopt_track(UniqueFd memory, std::uint64_t bytes);

/// The glimpse out of memory that a running pass may still write: copied first, then checked, so that nobody can change
/// what was checked. Errors: damaged "desk.glimpse" (too large, or more than one still in cells of 1/6) and those of
/// frost::Track::open(); io "desk.glimpse".
Result<PreparedTrack> copy_glimpse(const UniqueFd& memory, std::uint64_t bytes);

}  // namespace milchglas::desk
