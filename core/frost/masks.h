#pragma once
// Which pixels of which frame are silhouette: whatever differs from the ground, while it differs, moving or not.
#include <opencv2/core.hpp>
#include <vector>

#include "core/base/bytes.h"
#include "core/frost/ground.h"

namespace milchglas::frost {

/// One bit per pixel and frame.
class Masks {
  public:
    Masks(Size size, std::size_t frames);
    [[nodiscard]] std::size_t frames() const { return packed_.size(); }
    [[nodiscard]] Size size() const { return size_; }
    /// CV_8U, 0 or 255.
    [[nodiscard]] cv::Mat at(std::size_t frame) const;
    /// Any pixel other than 0 is silhouette. REQUIRES: CV_8U of `size()`.
    void set(std::size_t frame, const cv::Mat& mask);

  private:
    Size size_;
    std::vector<Bytes> packed_;
};

/// Masks in each frame's own pixels (a displaced frame's mask is displaced with it).
Masks decide_masks(const Clip& clip, const CameraStory& story, const std::vector<Ground>& grounds);

}  // namespace milchglas::frost
