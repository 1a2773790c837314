#include "core/frost/difference.h"

#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr double clearly = 2.0;                                 // times the tolerance
constexpr double deepest = 0.5, faint = 0.88, lightest = 0.97;  // brightness left by a shadow
constexpr double texture = 0.0004;        // relative variance from which a ground has a texture of its own
constexpr double texture_change = 0.5;    // of that variance: less than this is still the same texture
constexpr double smooth_enough = 0.0006;  // relative variance of a faint shadow where there is no texture to go by

/// Mean square of what `values` does around its local mean; slopes count little.
cv::Mat unevenness(const cv::Mat& values, const cv::Mat& mean) {
    cv::Mat deviation, result;
    cv::divide(values, mean, deviation);
    deviation -= 1;
    cv::sqrBoxFilter(deviation, result, CV_32F, cv::Size(5, 5));
    return result;
}

/// Darker than the ground by an even factor with the ground's own texture still in it: a shadow fell on it. Where the
/// ground is plain a grey coat does the same, so there only a faint darkening passes for shadow.
cv::Mat shadow_of(const cv::Mat& level, const cv::Mat& picture) {
    cv::Mat ground, now, ratio, mean, ground_mean;
    level.convertTo(ground, CV_32F, 1, 4);
    picture.convertTo(now, CV_32F, 1, 4);
    cv::divide(now, ground, ratio);
    cv::blur(ratio, mean, cv::Size(5, 5));
    cv::blur(ground, ground_mean, cv::Size(5, 5));
    const cv::Mat change = unevenness(ratio, mean), own = unevenness(ground, ground_mean);
    const cv::Mat kept = (mean > deepest) & (mean < lightest) & (own > texture) & (change < texture_change * own);
    const cv::Mat light_shade = (mean > faint) & (mean < lightest) & (change < smooth_enough);
    return kept | light_shade;
}

/// Parts of `weak` that touch `strong`.
cv::Mat joined_to(const cv::Mat& strong, const cv::Mat& weak) {
    cv::Mat labels, result;
    const int count = cv::connectedComponents(weak | strong, labels, 8, CV_32S);
    std::vector<std::uint8_t> keep(static_cast<std::size_t>(count));
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (strong.at<std::uint8_t>(y, x) != 0) keep[static_cast<std::size_t>(labels.at<int>(y, x))] = 255;
    keep[0] = 0;
    result.create(labels.size(), CV_8U);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            result.at<std::uint8_t>(y, x) = keep[static_cast<std::size_t>(labels.at<int>(y, x))];
    return result;
}

}  // namespace

cv::Mat difference_from(const Ground& ground, const cv::Mat& picture) {
    cv::Mat smooth, above, below, sure;
    cv::GaussianBlur(picture, smooth, cv::Size(3, 3), 0);
    cv::subtract(smooth, ground.highest, above);
    cv::subtract(ground.lowest, smooth, below);
    const cv::Mat difference = above | below;  // one of the two is 0
    ground.tolerance.convertTo(sure, CV_8U, clearly);
    const cv::Mat shadow = shadow_of(ground.level, smooth);
    const cv::Mat weak = (difference > ground.tolerance) & ~shadow;
    cv::Mat strong = (difference > sure) & ~shadow;
    cv::medianBlur(strong, strong, 3);
    cv::Mat different = joined_to(strong, weak);
    different |= ~ground.known;
    return different;
}

}  // namespace milchglas::frost
