#pragma once
// Faces over the whole clip: boxes found now and then become heads that are there in every frame, whether they move or
// not.
#include <opencv2/core.hpp>
#include <vector>

#include "core/frost/camera.h"
#include "core/frost/face_look.h"
#include "core/frost/masks.h"

namespace milchglas::frost {

/// A face in one frame, in pixels of the clip's pictures.
struct Head {
    cv::Rect2f face;
};

struct Heads {
    std::vector<std::vector<Head>> drawn;   ///< per frame: one for each face, where it is
    std::vector<std::vector<Head>> hidden;  ///< per frame: also where it was and will be at the looks around
    bool found = false;                     ///< a face for sure, somewhere
    float largest = 0;  ///< width in fractions of the frame height, also of what was only taken for a face at times
};

/// Joins boxes that follow each other, fills what was missed in between, and holds a face before and after its looks
/// for as long as that spot of the picture stays as it was.
/// REQUIRES: looks in order, their ordinals in the clip.
Heads follow_faces(const Clip& clip, const CameraStory& story, const std::vector<FaceLook>& looks);

}  // namespace milchglas::frost
