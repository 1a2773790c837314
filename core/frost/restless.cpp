#include "core/frost/restless.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/frost/parallel.h"

namespace milchglas::frost {
namespace {

constexpr double often = 0.12;          // of the clip: a pixel that differs for less is only passed by
constexpr double empty_share = 0.03;    // of the surroundings: when less of them differs, they are empty
constexpr double restless_share = 0.2;  // of a place: then all of it belongs to what stirs there
constexpr int shrink = 4;

cv::Mat ellipse(int side) {
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side | 1, side | 1));
}

/// 255 where the surroundings were never empty for `empty_frames` in a row.
cv::Mat never_empty(const Masks& differing, std::size_t empty_frames) {
    const Size size = differing.size();
    const cv::Size small(std::max(1, size.width / shrink), std::max(1, size.height / shrink));
    const int reach = std::max(3, size.height / 5 / shrink) | 1;
    cv::Mat empty_for = cv::Mat::zeros(small, CV_16U), longest = empty_for.clone(), busy;
    for (std::size_t at = 0; at < differing.frames(); ++at) {
        cv::add(empty_for, cv::Scalar(1), empty_for);
        if (!differing.bits(at).none()) {
            cv::Mat around;
            cv::resize(differing.at(at), around, small, 0, 0, cv::INTER_AREA);
            cv::blur(around, around, cv::Size(reach, reach));
            empty_for.setTo(0, around > 255 * empty_share);
        }
        cv::max(longest, empty_for, longest);
    }
    cv::resize(longest < static_cast<double>(empty_frames), busy, cv::Size(size.width, size.height), 0, 0,
               cv::INTER_NEAREST);
    return busy;
}

cv::Mat differs_often(const Masks& differing) {
    constexpr std::size_t frames_at_once = 255;  // counted in 8 bits, then added up
    cv::Mat count = cv::Mat::zeros(differing.size().height, differing.size().width, CV_32F), some;
    for (std::size_t at = 0; at < differing.frames(); ++at) {
        if (at % frames_at_once == 0) some = cv::Mat::zeros(count.size(), CV_8U);
        if (!differing.bits(at).none()) cv::add(some, differing.at(at) & 1, some);
        const bool last = at % frames_at_once == frames_at_once - 1 || at + 1 == differing.frames();
        if (last) cv::accumulate(some, count);
    }
    return count >= often * static_cast<double>(differing.frames());
}

}  // namespace

cv::Mat restless_places(const Masks& differing, std::size_t empty_frames) {
    auto often_found = in_own_thread([&differing] { return differs_often(differing); });
    const cv::Mat never = never_empty(differing, empty_frames);
    cv::Mat places = often_found.get(), labels;
    cv::morphologyEx(places, places, cv::MORPH_OPEN, ellipse(3));
    cv::morphologyEx(places, places, cv::MORPH_CLOSE, ellipse(std::max(3, differing.size().height / 8)));
    const auto count = static_cast<std::size_t>(cv::connectedComponents(places, labels, 8, CV_32S));
    std::vector<double> area(count), restless(count);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x) {
            const auto place = static_cast<std::size_t>(labels.at<int>(y, x));
            area[place] += 1;
            restless[place] += never.at<std::uint8_t>(y, x) != 0;
        }
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x) {
            const auto place = static_cast<std::size_t>(labels.at<int>(y, x));
            if (restless[place] < restless_share * area[place]) places.at<std::uint8_t>(y, x) = 0;
        }
    return places;
}

}  // namespace milchglas::frost
