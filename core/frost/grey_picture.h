#pragma once
// A frame made small for those who look for things in it: upright, square pixels, grey.
#include <opencv2/core.hpp>

#include "core/frost/track_builder.h"

namespace milchglas::frost {

/// `display` shrunk so that its longer side has at most `longest` pixels; never enlarged, each side at least 1.
Size picture_size(Size display, std::int32_t longest);

/// Shrinks by area, so that every stored pixel counts, and turns. CV_8U of `size`. REQUIRES: a plausible plane.
cv::Mat upright_picture(const LumaPlane& luma, std::int32_t rotation, Size size);

}  // namespace milchglas::frost
