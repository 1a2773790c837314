#pragma once
// Draws one canvas frame from a frost track. No key, no codec, no state: the same track, ordinal and level give the
// same bytes. Any thread; OpenCV's own threads are not used.
#include <cstdint>

#include "core/base/result.h"
#include "core/frost/frosted_frame.h"
#include "core/frost/track.h"

namespace milchglas::frost {

/// `frosted`: cells smoothly enlarged, silhouettes flat on top. `outline`: silhouettes and their boxes on a blank
/// ground. `slot` is one slot of the canvas memory, exactly geometry.slot_bytes() long. Errors: denied "frost.sealed";
/// usage "frost.canvas" (sizes that don't fit together), "frost.ordinal"; bug "frost.render".
Result<FrostedFrame> render(const Track& track, std::int64_t ordinal, Level level, MutableBytes slot,
                            const CanvasGeometry& geometry);

}  // namespace milchglas::frost
