#pragma once
// Which pixels of which frame are silhouette: whatever differs from the ground, while it differs, moving or not.
#include <vector>

#include "core/frost/bit_mask.h"
#include "core/frost/ground.h"

namespace milchglas::frost {

/// One bit per pixel and frame. Different frames may be set by different threads at a time.
class Masks {
  public:
    Masks(Size size, std::size_t frames) : size_(size), masks_(frames, BitMask(cv::Size(size.width, size.height))) {}
    [[nodiscard]] std::size_t frames() const { return masks_.size(); }
    [[nodiscard]] Size size() const { return size_; }
    [[nodiscard]] const BitMask& bits(std::size_t frame) const { return masks_[frame]; }
    /// CV_8U, 0 or 255.
    [[nodiscard]] cv::Mat at(std::size_t frame) const { return masks_[frame].picture(); }
    /// Any pixel other than 0 is silhouette. REQUIRES: CV_8U of `size()`.
    void set(std::size_t frame, const cv::Mat& mask) { masks_[frame] = BitMask(mask); }
    /// REQUIRES: of `size()`.
    void set(std::size_t frame, BitMask mask) { masks_[frame] = std::move(mask); }

  private:
    Size size_;
    std::vector<BitMask> masks_;
};

/// Masks in each frame's own pixels (a displaced frame's mask is displaced with it). Frames are worked at on `threads`
/// threads; the masks are the same whatever their number.
Masks decide_masks(const Clip& clip, const CameraStory& story, const std::vector<Ground>& grounds, int threads = 1);

}  // namespace milchglas::frost
