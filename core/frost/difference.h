#pragma once
#include "core/frost/ground.h"

namespace milchglas::frost {

/// 255 where `picture` can't be the ground: clearly different, or joined to what is; soft shadows left out; also
/// wherever the ground was never seen.
cv::Mat difference_from(const Ground& ground, const cv::Mat& picture);

}  // namespace milchglas::frost
