#include "core/viewer/face_finder.h"

#include "core/viewer/blaze_face.h"
#include "core/viewer/haar_faces.h"

namespace milchglas::viewer {
namespace {

Result<std::unique_ptr<FaceFinder>> load(FaceDetector kind, ByteView model) {
    switch (kind) {
        case FaceDetector::blaze_face:
            return load_blaze_face(model);
        case FaceDetector::haar:
            return load_haar_faces(model);
        case FaceDetector::none:
            break;
    }
    return fail(Errc::usage, "viewer.order");
}

}  // namespace

Result<std::unique_ptr<FaceFinder>> load_face_finder(FaceDetector kind, ByteView model) {
    MG_TRY(auto finder, load(kind, model));
    const cv::Mat blank(FaceFinder::picture_side / 2, FaceFinder::picture_side, CV_8U, cv::Scalar(128));
    if (!finder->find(blank)) return fail(Errc::damaged, "viewer.face_model");
    MG_TRY(finder, load(kind, model));  // as if it had never looked
    return finder;
}

}  // namespace milchglas::viewer
