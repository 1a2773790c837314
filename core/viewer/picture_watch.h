#pragma once
// Looks at a clip now and then: pictures are made from decoded frames every so often and handed to a thread of their
// own, so that decoding needn't wait.
#include <functional>
#include <memory>
#include <opencv2/core.hpp>

#include "core/base/result.h"
#include "core/frost/track_builder.h"

namespace milchglas::viewer {

/// Used by one thread; has one more of its own. Which frames are looked at is the clip's to say, not the clock's.
class PictureWatch {
  public:
    struct Frames {
        frost::Size display;
        std::int32_t rotation = 0;
        TimeBase time_base;
    };
    struct Pace {
        std::int32_t longest = 0;  ///< pixels of a picture's longer side
        double pause_s = 0;        ///< of the clip's time, from one picture to the next
    };
    /// Runs in the thread, for CV_8U pictures, upright, in order. After an error it isn't called again.
    using Look = std::function<Status(std::int64_t ordinal, const cv::Mat& picture)>;

    /// Errors: io "viewer.thread".
    static Result<std::unique_ptr<PictureWatch>> start(Look look, const Frames& frames, const Pace& pace);
    /// Without finish(): what waits is dropped.
    ~PictureWatch();
    PictureWatch(const PictureWatch&) = delete;
    PictureWatch& operator=(const PictureWatch&) = delete;

    /// Every frame of the clip in order; most are passed over. Waits while `max_waiting` pictures wait.
    /// Errors: those of the look; bug "viewer.look_picture".
    Status add_frame(const frost::LumaPlane& luma, std::int64_t ordinal, std::int64_t pts);
    /// Waits for the rest; the thread is over then. Call once, last. Errors: those of the look.
    Status finish();

    static constexpr std::size_t max_waiting = 4;

  private:
    struct State;
    explicit PictureWatch(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::viewer
