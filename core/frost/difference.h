#pragma once
#include "core/frost/bit_mask.h"
#include "core/frost/ground.h"

namespace milchglas::frost {

/// What a ground is compared by, worked out once. Immutable; any thread.
class GroundComparison {
  public:
    explicit GroundComparison(const Ground& ground);
    /// 255 where `picture`, which is in the ground's light, shows something else than the ground or its shadow, or
    /// where there is no ground to compare with.
    [[nodiscard]] BitMask differing(const cv::Mat& picture) const;

  private:
    /// Without what may be noise; without what may be noise or the edge of something that trembled.
    struct Differing {
        BitMask surely, perhaps;
    };
    [[nodiscard]] Differing beyond_tolerance(const cv::Mat& smooth) const;
    void remove_shadows(cv::Rect part, const cv::Mat& smooth, cv::Mat& weak) const;
    cv::Mat level_, lowest_, highest_, tolerance_, sure_;
    BitMask unknown_;
    cv::Mat inverse_;         ///< CV_32F: 1 over the ground's brightness
    cv::Mat texture_change_;  ///< CV_32F: how much a texture may change under a shadow; less than 0 where there is none
};

}  // namespace milchglas::frost
