#pragma once
// Followed boxes as keyframes: no more of them than interpolation needs.
#include <vector>

#include "core/model/follow.h"

namespace milchglas::labels {

/// How far an interpolated box may be from the followed one: every edge by `edge` picture pixels, or an overlap
/// (intersection over union) of `overlap`. Either will do: the first is lenient with small boxes, the second with
/// large.
struct ThinTolerance {
    double edge = 1;
    double overlap = 0.95;
};

/// Some of `boxes`, the first and the last among them, between which model/interpolate.h makes all others within
/// `tolerance`; what is hidden and what isn't stay so frame by frame (`occluded`). Ramer, Douglas and Peucker's way.
/// REQUIRES: ordinals increase one by one.
std::vector<BoxKeyframe> thinned(const std::vector<FollowedBox>& boxes, const ThinTolerance& tolerance);

}  // namespace milchglas::labels
