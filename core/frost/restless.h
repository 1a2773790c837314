#pragma once
#include "core/frost/masks.h"

namespace milchglas::frost {

/// 255 where something stirs again and again and its place is never seen empty: somebody who is there from the first
/// frame to the last. What lies between the parts that move belongs to it.
cv::Mat restless_places(const Masks& differing, std::size_t empty_frames);

}  // namespace milchglas::frost
