#pragma once
// BlazeFace, the back-camera net of MediaPipe, through OpenCV's dnn.
#include "core/viewer/face_finder.h"

namespace milchglas::viewer {

/// `model`: ONNX, input 1x256x256x3, 896 anchors. Errors: damaged "viewer.face_model".
Result<std::unique_ptr<FaceFinder>> load_blaze_face(ByteView model);

}  // namespace milchglas::viewer
