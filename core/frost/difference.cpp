#include "core/frost/difference.h"

#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr double clearly = 2.0;  // times the tolerance
constexpr double darkest_shadow = 0.6, lightest_shadow = 0.97;

/// Darker than the ground by an even factor, with the ground's own texture still there: a shadow fell on it.
cv::Mat shadow_of(const cv::Mat& level, const cv::Mat& picture) {
    cv::Mat ground, now, ratio, mean, square, variance;
    level.convertTo(ground, CV_32F, 1, 4);
    picture.convertTo(now, CV_32F, 1, 4);
    cv::divide(now, ground, ratio);
    const cv::Size around(5, 5);
    cv::blur(ratio, mean, around);
    cv::sqrBoxFilter(ratio, square, CV_32F, around);
    variance = square - mean.mul(mean);
    const cv::Mat darker = (mean > darkest_shadow) & (mean < lightest_shadow);
    return darker & (variance < 0.004);
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
    cv::Mat smooth, difference, sure;
    cv::GaussianBlur(picture, smooth, cv::Size(3, 3), 0);
    cv::absdiff(smooth, ground.level, difference);
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
