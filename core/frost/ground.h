#pragma once
// The empty scene, chosen pixel by pixel among what was seen there; not by majority, because somebody who stands in one
// place for most of the clip is still not the floor.
#include "core/frost/camera.h"

namespace milchglas::frost {

/// In one light. All of the clip's size, CV_8U.
struct Ground {
    cv::Mat level;
    cv::Mat lowest, highest;  ///< of the levels that may turn up at a pixel; both `level` where the camera rests
    cv::Mat tolerance;  ///< grey levels beyond those by which a picture may differ and still show ground
    cv::Mat known;      ///< 255 where the ground was seen at some time, 0 where it never was
};

/// One for each light of the story.
std::vector<Ground> choose_grounds(const Clip& clip, const CameraStory& story, int threads = 1);

}  // namespace milchglas::frost
