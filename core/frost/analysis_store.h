#pragma once
// The clip as the analysis sees it: every frame as a small upright grey picture, all of them in memory.
#include <opencv2/core.hpp>
#include <vector>

#include "core/frost/track_builder.h"

namespace milchglas::frost {

struct Clip {
    Size size;                      ///< of every picture
    std::vector<cv::Mat> pictures;  ///< CV_8U, in order
    std::vector<double> seconds;    ///< when each is shown, from the first

    [[nodiscard]] std::size_t frames() const { return pictures.size(); }
    /// Frames that last about `time` seconds, at least 1.
    [[nodiscard]] std::size_t frames_in(double time) const;
};

/// At most 180 rows and 720 columns in the shape of `display`, both even where they can be.
Size analysis_size(Size display);

class AnalysisStore {
  public:
    explicit AnalysisStore(Size display, std::size_t limit_bytes = std::size_t{400} << 20) : limit_bytes_(limit_bytes) {
        clip_.size = analysis_size(display);
    }
    /// Shrinks by area, so that every stored pixel counts, and turns. Past the limit all pictures are halved.
    /// REQUIRES: a plausible plane.
    void add(const LumaPlane& luma, std::int32_t rotation, double seconds);
    [[nodiscard]] const Clip& clip() const { return clip_; }

  private:
    void halve();
    std::size_t limit_bytes_;
    Clip clip_;
};

}  // namespace milchglas::frost
