#pragma once
// Faces over a whole clip: pictures are made from decoded frames every so often and looked at in a thread of their own,
// so that decoding needn't wait.
#include <memory>
#include <vector>

#include "core/frost/face_look.h"
#include "core/frost/track_builder.h"
#include "core/viewer/face_finder.h"

namespace milchglas::viewer {

/// Used by one thread; has one more of its own. What it finds doesn't depend on how fast either runs.
class FaceSearch {
  public:
    struct Frames {
        frost::Size display;
        std::int32_t rotation = 0;
        TimeBase time_base;
    };
    /// Errors: io "viewer.thread".
    static Result<std::unique_ptr<FaceSearch>> start(std::unique_ptr<FaceFinder> finder, const Frames& frames);
    /// Without finish(): what waits is dropped.
    ~FaceSearch();
    FaceSearch(const FaceSearch&) = delete;
    FaceSearch& operator=(const FaceSearch&) = delete;

    /// Every frame of the clip in order; most are passed over. Waits while `max_waiting` pictures wait.
    /// Errors: bug "viewer.find_faces".
    Status add_frame(const frost::LumaPlane& luma, std::int64_t ordinal, std::int64_t pts);
    /// Waits for the rest. Call once, last. Errors: bug "viewer.find_faces".
    Result<std::vector<frost::FaceLook>> finish();

    static constexpr std::size_t max_waiting = 4;

  private:
    struct State;
    explicit FaceSearch(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::viewer
