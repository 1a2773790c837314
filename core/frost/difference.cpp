#include "core/frost/difference.h"

#include <opencv2/imgproc.hpp>

#include "core/frost/bit_filters.h"
#include "core/frost/regions.h"

namespace milchglas::frost {
namespace {

constexpr double clearly = 2.0;                                   // times the tolerance
constexpr float deepest = 0.5F, faint = 0.88F, lightest = 0.97F;  // brightness left by a shadow
constexpr float texture = 0.0004F;        // relative variance from which a ground has a texture of its own
constexpr float texture_change = 0.5F;    // of that variance: less than this is still the same texture
constexpr float smooth_enough = 0.0006F;  // relative variance of a faint shadow where there is no texture to go by
constexpr double black = 4;               // grey levels added before dividing, so that black has a ratio too
constexpr int around = 5;                 // side of the square a pixel's surroundings are

cv::Mat local_mean(const cv::Mat& values) {
    const cv::Mat weights(1, around, CV_32F, cv::Scalar(1.0 / around));
    cv::Mat mean;
    cv::sepFilter2D(values, mean, CV_32F, weights, weights);
    return mean;
}

/// Mean square of what `values` does around its local mean; slopes count little.
cv::Mat unevenness(const cv::Mat& values, const cv::Mat& mean) {
    cv::Mat deviation;
    cv::divide(values, mean, deviation);
    deviation -= 1;
    cv::multiply(deviation, deviation, deviation);
    return local_mean(deviation);
}

cv::Rect grown(cv::Rect box, int by, cv::Size within) {
    return cv::Rect(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by) & cv::Rect({}, within);
}

}  // namespace

GroundComparison::GroundComparison(const Ground& ground)
    : level_(ground.level),
      lowest_(ground.lowest),
      highest_(ground.highest),
      tolerance_(ground.tolerance),
      unknown_(cv::Mat(~ground.known)) {
    tolerance_.convertTo(sure_, CV_8U, clearly);
    cv::Mat brightness;
    level_.convertTo(brightness, CV_32F, 1, black);
    cv::divide(1.0, brightness, inverse_);
    const cv::Mat own = unevenness(brightness, local_mean(brightness));
    texture_change_ = texture_change * own;
    texture_change_.setTo(-1, own <= texture);
}

/// Darker than the ground by an even factor with the ground's own texture still in it: a shadow fell on it. Where the
/// ground is plain a grey coat does the same, so there only a faint darkening passes for shadow.
void GroundComparison::remove_shadows(cv::Rect part, const cv::Mat& smooth, cv::Mat& weak) const {
    cv::Mat ratio;
    smooth.convertTo(ratio, CV_32F, 1, black);
    cv::multiply(ratio, inverse_(part), ratio);
    const cv::Mat mean = local_mean(ratio), change = unevenness(ratio, mean), own = texture_change_(part);
    for (int y = 0; y < weak.rows; ++y) {
        const auto *left = mean.ptr<float>(y), *now = change.ptr<float>(y), *allowed = own.ptr<float>(y);
        auto* differs = weak.ptr<std::uint8_t>(y);
        for (int x = 0; x < weak.cols; ++x) {
            if (differs[x] == 0 || left[x] >= lightest) continue;
            if ((left[x] > deepest && now[x] < allowed[x]) || (left[x] > faint && now[x] < smooth_enough))
                differs[x] = 0;
        }
    }
}

BitMask GroundComparison::differing(const cv::Mat& picture) const {
    cv::Mat smooth, above, below;
    cv::GaussianBlur(picture, smooth, cv::Size(3, 3), 0);
    cv::subtract(smooth, highest_, above);
    cv::subtract(lowest_, smooth, below);
    const cv::Mat difference = above | below;  // one of the two is 0
    BitMask strong(cv::Mat(difference > sure_));
    const BitMask core = majority(strong);
    if (core.none()) return unknown_;
    // What doesn't touch the core now won't when the shadows are gone.
    cv::Mat weak = joined_to(core, BitMask(cv::Mat(difference > tolerance_))).picture();
    // A shadow's surroundings are looked at twice.
    const cv::Rect part = grown(cv::boundingRect(weak), 2 * (around / 2), picture.size());
    cv::Mat weak_part = weak(part);
    remove_shadows(part, smooth(part), weak_part);
    const BitMask remaining(weak);
    BitMask result = joined_to(majority(strong &= remaining), remaining);
    return result |= unknown_;
}

}  // namespace milchglas::frost
