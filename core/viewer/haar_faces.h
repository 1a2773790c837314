#pragma once
// Viola and Jones' cascade, where there is no net: frontal faces only, and none below 16 pixels.
#include "core/viewer/face_finder.h"

namespace milchglas::viewer {

/// `model`: a cascade in OpenCV's XML. Errors: damaged "viewer.face_model".
Result<std::unique_ptr<FaceFinder>> load_haar_faces(ByteView model);

}  // namespace milchglas::viewer
