#include "core/viewer/box_look.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::viewer {
namespace {
constexpr double patch_pixels = 700;
constexpr int least_side = 8;

cv::Size patch_size(const cv::Rect2d& box) {
    const double aspect = std::clamp(box.width / std::max(box.height, 1.0), 0.2, 5.0);
    const double height = std::sqrt(patch_pixels / aspect);
    return {std::max(least_side, static_cast<int>(std::lround(height * aspect))),
            std::max(least_side, static_cast<int>(std::lround(height)))};
}

double correlation(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat result;
    cv::matchTemplate(a, b, result, cv::TM_CCOEFF_NORMED);
    const double value = result.at<float>(0, 0);
    return std::isfinite(value) ? std::clamp(value, -1.0, 1.0) : 0;
}

cv::Rect whole(const cv::Rect2d& rect) {
    return {static_cast<int>(std::lround(rect.x)), static_cast<int>(std::lround(rect.y)),
            std::max(1, static_cast<int>(std::lround(rect.width))),
            std::max(1, static_cast<int>(std::lround(rect.height)))};
}
}  // namespace

BoxLook::BoxLook(const cv::Mat& picture, const cv::Rect2d& box) : size_(patch_size(box)) {
    first_ = patch(picture, box);
    recent_ = first_;
}

/// What lies outside the picture is continued from its border.
cv::Mat BoxLook::patch(const cv::Mat& picture, const cv::Rect2d& box) const {
    const cv::Mat place =
        (cv::Mat_<double>(2, 3) << box.width / size_.width, 0, box.x, 0, box.height / size_.height, box.y);
    cv::Mat out;
    const cv::Rect inside = whole(box) & cv::Rect({}, picture.size());
    if (inside == whole(box)) {
        cv::resize(picture(inside), out, size_, 0, 0, cv::INTER_AREA);
        return out;
    }
    cv::warpAffine(picture, out, place, size_, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return out;
}

double BoxLook::likeness(const cv::Mat& picture, const cv::Rect2d& box) const {
    const cv::Mat now = patch(picture, box);
    return std::max(correlation(now, first_), correlation(now, recent_));
}

void BoxLook::learn(const cv::Mat& picture, const cv::Rect2d& box) {
    constexpr double share = 0.15;
    const cv::Mat now = patch(picture, box);
    cv::Mat mixed;
    cv::addWeighted(recent_, 1 - share, now, share, 0, mixed);
    recent_ = std::move(mixed);
}

std::optional<BoxLook::Found> BoxLook::search(const cv::Mat& picture, const cv::Rect2d& near, double reach) const {
    std::optional<Found> best;
    const cv::Rect2d wide(near.x - reach * near.width, near.y - reach * near.height, near.width * (1 + 2 * reach),
                          near.height * (1 + 2 * reach));
    const cv::Rect window = whole(wide) & cv::Rect({}, picture.size());
    if (window.empty()) return best;
    for (const double scale : {0.92, 1.0, 1.09}) {
        const double fx = size_.width / (near.width * scale), fy = size_.height / (near.height * scale);
        const cv::Size size(static_cast<int>(window.width * fx), static_cast<int>(window.height * fy));
        if (size.width < size_.width || size.height < size_.height) continue;
        cv::Mat there, likeness;
        cv::resize(picture(window), there, size, 0, 0, fx < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        for (const cv::Mat* look : {&first_, &recent_}) {
            cv::matchTemplate(there, *look, likeness, cv::TM_CCOEFF_NORMED);
            double most = 0;
            cv::Point at;
            cv::minMaxLoc(likeness, nullptr, &most, nullptr, &at);
            if (!std::isfinite(most) || (best && most <= best->likeness)) continue;
            best = Found{{window.x + at.x / fx, window.y + at.y / fy, near.width * scale, near.height * scale},
                         std::min(most, 1.0)};
        }
    }
    return best;
}

}  // namespace milchglas::viewer
