#pragma once
// Looks for faces in one picture. Inside the sandbox only; which finder there is depends on what the guard could hand
// over.
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/frost/face_look.h"
#include "core/model/face_detector.h"

namespace milchglas::viewer {

/// One thread at a time, which needn't be the one that loaded it. Reads no file and starts no thread.
class FaceFinder {
  public:
    /// Pictures are made this long at their longer side: faces of 11 of its pixels are found (core/decisions/011).
    static constexpr std::int32_t picture_side = 640;

    virtual ~FaceFinder() = default;
    /// CV_8U, upright. Boxes lie inside the picture; the same picture in the same place of a sequence gives the same.
    /// Errors: bug "viewer.find_faces".
    virtual Result<std::vector<frost::FaceBox>> find(const cv::Mat& picture) = 0;
    /// So far apart in the clip's time that looking takes less than the clip lasts.
    [[nodiscard]] virtual double seconds_between_looks() const = 0;
};

/// From the bytes of a net (blaze_face) or a cascade (haar), which were checked before: they are trusted as code is.
/// Looks at a blank picture once, so that nothing is left to be set up after lock-down; call it before.
/// Errors: damaged "viewer.face_model"; usage "viewer.order" (none).
Result<std::unique_ptr<FaceFinder>> load_face_finder(FaceDetector kind, ByteView model);

}  // namespace milchglas::viewer
