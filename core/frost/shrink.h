#pragma once
#include <opencv2/core.hpp>

#include "core/frost/track_builder.h"

namespace milchglas::frost {

/// The picture at `size`, every pixel the rounded mean of the area it stands for: what OpenCV's INTER_AREA makes, four
/// times as fast where whole pixels go into one, as with 1080 rows into 180, and more than that where they don't (there
/// an area's borders are rounded to a 256th of its sides). REQUIRES: a plausible plane.
cv::Mat shrunk(const LumaPlane& luma, cv::Size size);

}  // namespace milchglas::frost
