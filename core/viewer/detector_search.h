#pragma once
// The pinned detector over a whole clip, in a thread of its own. A clip is prepared whatever becomes of it: what goes
// wrong is kept and told at the end.
#include <memory>
#include <optional>
#include <vector>

#include "core/model/decoder_protocol.h"
#include "core/viewer/box_detector.h"
#include "core/viewer/picture_watch.h"

namespace milchglas::viewer {

/// Used by one thread; has one more of its own.
class DetectorSearch {
  public:
    /// Loads the net: after lock-down. `model` isn't used afterwards.
    DetectorSearch(ByteView model, const DetectorSpec& spec, const PictureWatch::Frames& frames);
    DetectorSearch(const DetectorSearch&) = delete;
    DetectorSearch& operator=(const DetectorSearch&) = delete;

    /// As PictureWatch::add_frame().
    void add_frame(const frost::LumaPlane& luma, std::int64_t ordinal, std::int64_t pts);
    /// Waits for the rest. All looks, or none where it failed. Call once, last.
    std::vector<DetectorLook> finish();
    /// Errors: those of BoxDetector and PictureWatch; damaged "viewer.detector_slow" (looks take longer than
    /// `slowest_look_s` in the mean).
    [[nodiscard]] const std::optional<DetectorFailed>& failure() const { return failure_; }

    static constexpr double seconds_between_looks = 0.2;
    static constexpr double slowest_look_s = 1;

  private:
    Status start(ByteView model, const DetectorSpec& spec, const PictureWatch::Frames& frames);
    Status look(std::int64_t ordinal, const cv::Mat& picture);
    void give_up(const Error& why);

    // The watch's thread's, until it is over.
    std::unique_ptr<BoxDetector> detector_;
    std::vector<DetectorLook> looks_;
    double looked_s_ = 0;
    // The caller's.
    std::optional<DetectorFailed> failure_;
    std::unique_ptr<PictureWatch> watch_;  ///< last: its thread ends before the rest goes
};

}  // namespace milchglas::viewer
