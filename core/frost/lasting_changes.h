#pragma once
// Regions that looked one way for a while and another way afterwards, with nothing said yet about what that means.
#include "core/frost/camera.h"

namespace milchglas::frost {

/// All of `region` looks as before in [before_first, before_last] and as after in [after_first, after_last]; frames.
struct LastingChange {
    cv::Mat region;  ///< CV_8U, the clip's size, without holes
    cv::Rect box;
    double area = 0;  ///< pixels
    std::size_t before_first = 0, before_last = 0, after_first = 0, after_last = 0;
    double since_start = 0;  ///< share that looked as before when the clip began
    double to_end = 0;       ///< share that looks as after when it ends
};

/// Largest first, at most 24, in one light each. Nothing where the camera is in a hand.
std::vector<LastingChange> lasting_changes(const Clip& clip, const CameraStory& story);

}  // namespace milchglas::frost
