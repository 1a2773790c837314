#pragma once
// What a pass says its detectors found, judged before anybody is told: the pass may be owned by a clip or by a net.
#include "core/base/result.h"
#include "core/model/detector.h"
#include "core/model/face_detector.h"
#include "core/model/found.h"

namespace milchglas::desk {

/// Who was handed to the pass, and what its track says of boxes.
struct FoundBounds {
    FaceDetector faces = FaceDetector::none;
    const DetectorSpec* detector = nullptr;  ///< none: it got none
    std::int32_t grid_width = 0, grid_height = 0;
    std::int64_t frames = 0;
};

/// Errors: damaged "desk.found" (more things or boxes than there may be, of a finder that wasn't there or a kind it
/// doesn't know, a confidence that isn't its, frames that aren't there, boxes outside the grid).
Status check_found(const std::vector<FoundThing>& found, const FoundBounds& bounds);

}  // namespace milchglas::desk
