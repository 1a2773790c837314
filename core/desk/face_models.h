#pragma once
// The face detector a pass can be given: a file somebody installed, read once and checked.
#include <filesystem>
#include <vector>

#include "core/base/fd.h"
#include "core/base/result.h"
#include "core/model/face_detector.h"

namespace milchglas::desk {

struct FaceModel {
    FaceDetector detector = FaceDetector::none;
    UniqueFd file;  ///< sealed memory that held exactly the bytes expected; empty for none
};

/// Where a model may lie, and what it must be.
struct FaceModelPlace {
    FaceDetector detector{};
    std::filesystem::path path;
};

/// The net of this vault, of this machine, of a package; then the cascade of Debian's opencv-data.
std::vector<FaceModelPlace> face_model_places(const std::filesystem::path& vault);

/// The first of `places` that holds the file its detector is pinned to (SHA-256). Another file is as good as none: what
/// the sandbox loads before lock-down is trusted as code is. None as well where there is no memory to keep it in: frost
/// is coarser then, and nothing else is refused for it.
FaceModel find_face_model(const std::vector<FaceModelPlace>& places);

}  // namespace milchglas::desk
