#pragma once
#include "core/base/result.h"
#include "core/frost/track.h"

namespace milchglas::bench {

/// Draws frames all over the track and prints the median, on the canvas a reviewer gets and as it would be at 1080
/// lines, with the mark as a number of its own. Errors: those of frost and viewer.
Status print_canvas_cost(const frost::Track& track);

}  // namespace milchglas::bench
