#pragma once
// What the camera and the light did, told apart from what moved: lamp switches, exposure, infrared, shake.
#include "core/frost/analysis_store.h"

namespace milchglas::frost {

/// One frame's place in that story.
struct CameraFrame {
    std::uint8_t light = 0;      ///< which light the scene was in; a light that comes back has its old number
    float gain = 1, offset = 0;  ///< picture * gain + offset looks like the first picture of that light
    cv::Point2f shift;           ///< pixels by which things appear displaced
    bool steady = true;          ///< false while the light changes or the picture shakes: nothing can be decided
};

struct CameraStory {
    std::vector<CameraFrame> frames;
    std::size_t lights = 1;
    bool in_hand = false;       ///< the camera hardly ever rests: what stands near moves against what stands far away
    std::vector<Event> events;  ///< in order of `first`
};

/// The same whatever the number of `threads`, as all of the analysis.
CameraStory study_camera(const Clip& clip, int threads = 1);

/// The picture of frame `at` as it would look in its light's first picture, from a camera at rest.
cv::Mat settled_picture(const Clip& clip, const CameraStory& story, std::size_t at);

}  // namespace milchglas::frost
