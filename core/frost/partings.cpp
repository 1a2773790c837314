#include "core/frost/partings.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr double around_s = 2.5;  // before and after the change that count for it
constexpr double look_every_s = 0.2;
constexpr double a_body = 0.35;    // of the region: what touches or leaves it is at least so large
constexpr double hardly = 0.25;    // of the region: less than this beside it is nobody
constexpr double same_body = 0.1;  // of what parts lies where something touched the region shortly before

/// One frame's silhouettes, as the region sees them.
struct Look {
    std::size_t frame = 0;
    cv::Mat touching;  ///< of silhouettes that touch it, what lies outside
    cv::Mat apart;     ///< silhouettes that don't touch it and are large enough
};

/// Nearest pixels: a silhouette needn't keep its rim here.
cv::Mat in_size_of(const cv::Mat& mask, cv::Size size) {
    if (mask.size() == size) return mask;
    cv::Mat small;
    cv::resize(mask, small, size, 0, 0, cv::INTER_NEAREST);
    return small;
}

Look look_at(const Masks& masks, std::size_t frame, const cv::Mat& around, double least) {
    const cv::Mat mask = in_size_of(masks.at(frame), around.size());
    cv::Mat labels, boxes, centres;
    const auto count =
        static_cast<std::size_t>(cv::connectedComponentsWithStats(mask, labels, boxes, centres, 8, CV_32S));
    std::vector<std::uint8_t> touches(count);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (around.at<std::uint8_t>(y, x) != 0) touches[static_cast<std::size_t>(labels.at<int>(y, x))] = 1;
    Look look{frame, cv::Mat::zeros(mask.size(), CV_8U), cv::Mat::zeros(mask.size(), CV_8U)};
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x) {
            const int part = labels.at<int>(y, x);
            if (part == 0) continue;
            if (touches[static_cast<std::size_t>(part)] != 0)
                look.touching.at<std::uint8_t>(y, x) = around.at<std::uint8_t>(y, x) == 0 ? 255 : 0;
            else if (boxes.at<int>(part, cv::CC_STAT_AREA) >= least)
                look.apart.at<std::uint8_t>(y, x) = 255;
        }
    return look;
}

/// In the order of `looks`: something touched the region and is apart from it later, at about the same place.
template <class Looks>
bool parts(const Looks& looks, double least, std::size_t memory) {
    std::vector<const Look*> touched;
    for (const Look& look : looks) {
        if (cv::countNonZero(look.touching) >= least) touched.push_back(&look);
        const double apart = cv::countNonZero(look.apart);
        if (apart > 0)
            for (auto last = touched.rbegin(); last != touched.rend(); ++last) {
                const std::size_t ago = std::max(look.frame, (*last)->frame) - std::min(look.frame, (*last)->frame);
                if (ago > memory) break;
                if (cv::countNonZero((*last)->touching & look.apart) >= same_body * apart) return true;
            }
    }
    return false;
}

/// From a little before the change to a little after it; of a long one its two ends.
std::vector<std::size_t> moments_of(const Clip& clip, const Masks& masks, const LastingChange& change) {
    const std::size_t reach = clip.frames_in(around_s), step = clip.frames_in(look_every_s);
    const std::size_t begin = change.before_last - std::min(reach, change.before_last);
    const std::size_t end = std::min(masks.frames(), change.after_first + reach + 1);
    std::vector<std::size_t> moments;
    for (std::size_t at = begin; at < end; at += step)
        if (at <= change.before_last + reach || at + reach >= change.after_first) moments.push_back(at);
    return moments;
}

/// Nothing larger stands at the region in most of those frames.
bool mostly_alone(const Masks& masks, const cv::Mat& around, double area, std::size_t first, std::size_t last) {
    constexpr std::size_t most_looks = 12;
    const std::size_t count = std::min(most_looks, last - first + 1);
    std::size_t alone = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Look look =
            look_at(masks, first + i * (last - first) / std::max<std::size_t>(1, count - 1), around, area);
        alone += cv::countNonZero(look.touching) < a_body * area;
    }
    return 2 * alone >= count;
}

}  // namespace

Visit visit_of(const Clip& clip, const Masks& masks, const LastingChange& change) {
    constexpr int enough_rows = 90;
    const int shrink = std::max(1, clip.size.height / enough_rows);
    const cv::Mat region = in_size_of(change.region, cv::Size(clip.size.width / shrink, clip.size.height / shrink));
    const double area = std::max(1, cv::countNonZero(region));
    const int rim = 2 * std::max(1, region.rows / 60) + 1;
    cv::Mat around;
    cv::dilate(region, around, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(rim, rim)));
    const double least = a_body * area;
    std::vector<Look> looks;
    double most = 0;
    for (const std::size_t at : moments_of(clip, masks, change)) {
        looks.push_back(look_at(masks, at, around, least));
        most = std::max(most, static_cast<double>(cv::countNonZero(looks.back().touching)));
    }
    Visit visit;
    visit.by_itself = most < hardly * area;
    if (visit.by_itself) return visit;
    visit.alone = mostly_alone(masks, around, area, change.before_first, change.before_last) &&
                  mostly_alone(masks, around, area, change.after_first, change.after_last);
    if (!visit.alone) return visit;
    const std::size_t memory = clip.frames_in(1);
    visit.parted = parts(looks, least, memory);
    std::reverse(looks.begin(), looks.end());
    visit.came = parts(looks, least, memory);
    return visit;
}

}  // namespace milchglas::frost
