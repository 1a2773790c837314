#pragma once
// Faces over a whole clip, looked for in a thread of their own.
#include <memory>
#include <vector>

#include "core/frost/face_look.h"
#include "core/viewer/face_finder.h"
#include "core/viewer/picture_watch.h"

namespace milchglas::viewer {

/// Used by one thread; has one more of its own. What it finds doesn't depend on how fast either runs.
class FaceSearch {
  public:
    /// Errors: io "viewer.thread".
    static Result<std::unique_ptr<FaceSearch>> start(std::unique_ptr<FaceFinder> finder,
                                                     const PictureWatch::Frames& frames);
    FaceSearch(const FaceSearch&) = delete;
    FaceSearch& operator=(const FaceSearch&) = delete;

    /// As PictureWatch::add_frame(). Errors: bug "viewer.find_faces", "viewer.look_picture".
    Status add_frame(const frost::LumaPlane& luma, std::int64_t ordinal, std::int64_t pts) {
        return watch_->add_frame(luma, ordinal, pts);
    }
    /// Waits for the rest. Call once, last. Errors: bug "viewer.find_faces".
    Result<std::vector<frost::FaceLook>> finish();

  private:
    explicit FaceSearch(std::unique_ptr<FaceFinder> finder) : finder_(std::move(finder)) {}
    Status look(std::int64_t ordinal, const cv::Mat& picture);

    // The watch's thread's, until it is over.
    std::unique_ptr<FaceFinder> finder_;
    std::vector<frost::FaceLook> looks_;
    // The caller's.
    std::unique_ptr<PictureWatch> watch_;  ///< last: its thread ends before the rest goes
};

}  // namespace milchglas::viewer
