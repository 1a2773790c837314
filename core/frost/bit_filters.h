#pragma once
// What OpenCV's filters make of a picture of 0 and 255, on bits.
#include "core/frost/bit_mask.h"

namespace milchglas::frost {

/// cv::MORPH_CLOSE with an ellipse of odd sides: joins what is closer than the brush.
BitMask closed(const BitMask& mask, cv::Size brush);

/// cv::medianBlur of 3 x 3: a pixel is what most of the nine are.
BitMask majority(const BitMask& mask);

/// cv::GaussianBlur of 3 x 3, set where more than 110 of 255 is left: the rim without its fringes.
BitMask smoothed(const BitMask& mask);

}  // namespace milchglas::frost
