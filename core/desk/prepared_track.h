#pragma once
// What a pass leaves, checked: nothing else of the clip is left in memory.
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/desk/clip_table.h"
#include "core/model/canvas.h"
#include "core/model/card.h"
#include "core/model/face_detector.h"

namespace milchglas::desk {

struct PreparedTrack {
    UniqueFd memory;  ///< sealed against writing
    std::uint64_t bytes = 0;
    PictureFacts picture;
    std::vector<std::uint8_t> motion;  ///< one value a frame
    Cues cues;
    std::string detector;  ///< SHA-256 of the pinned one, if it looked at the whole clip
    CanvasGeometry geometry;
    double cell_height = 1;  ///< of the smallest cell, as a fraction of the frame height: what exposure is charged by
    Frosting frosting;
};

/// The whole track of a pass that has ended: `memory` is sealed, then checked. REQUIRES: nobody has it mapped for
/// writing. Cells may be as fine as the detector is trusted with, so it has to be the one that was `handed` over.
/// Errors: damaged "desk.track_size", "desk.track_detector" and those of frost::Track::open(); bug "desk.track_seal".
Result<PreparedTrack> adopt_track(UniqueFd memory, std::uint64_t bytes, FaceDetector handed);

/// The glimpse out of memory that a running pass may still write: copied first, then checked, so that nobody can change
/// what was checked. Errors: damaged "desk.glimpse" (too large, or more than one still in cells of 1/6) and those of
/// frost::Track::open(); io "desk.glimpse".
Result<PreparedTrack> copy_glimpse(const UniqueFd& memory, std::uint64_t bytes);

}  // namespace milchglas::desk
