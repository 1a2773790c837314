#pragma once
// Whether somebody was at a place when it changed: parted from it, came to it, or was never there.
#include "core/frost/lasting_changes.h"
#include "core/frost/masks.h"

namespace milchglas::frost {

struct Visit {
    bool parted = false;     ///< what touched the region went on without it
    bool came = false;       ///< what touches the region had been elsewhere before
    bool by_itself = false;  ///< nothing worth mentioning touched it while it changed
    bool alone = false;      ///< nobody stands at it for most of the time before the change, nor afterwards; else the
                             ///< first two aren't looked for
};

Visit visit_of(const Clip& clip, const Masks& masks, const LastingChange& change);

}  // namespace milchglas::frost
