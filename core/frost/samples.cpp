#include "core/frost/samples.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr double stir_after_s = 0.4;  // what lives has moved a little by then, even standing

cv::Mat stir_between(const cv::Mat& a, const cv::Mat& b, double threshold) {
    cv::Mat difference, around, stir;
    cv::absdiff(a, b, difference);
    const int reach = std::max(3, a.rows / 8) | 1;
    cv::blur(difference > threshold, around, cv::Size(reach, reach));
    cv::resize(around, stir, cv::Size(std::max(1, a.cols / 4), std::max(1, a.rows / 4)), 0, 0, cv::INTER_AREA);
    return stir;
}

}  // namespace

double noise_of(const Clip& clip, const CameraStory& story) {
    std::vector<double> medians;
    for (std::size_t i = 0; i < 16; ++i) {
        const std::size_t at = i * clip.frames() / 16;
        if (at + 1 >= clip.frames() || !story.frames[at].steady || !story.frames[at + 1].steady) continue;
        cv::Mat difference;
        cv::absdiff(clip.pictures[at], clip.pictures[at + 1], difference);
        std::vector<std::uint8_t> values(difference.begin<std::uint8_t>(), difference.end<std::uint8_t>());
        const auto upper = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 3 / 4);
        std::nth_element(values.begin(), upper, values.end());
        medians.push_back(*upper / 1.15 / std::sqrt(2.0));
    }
    if (medians.empty()) return 1;
    std::nth_element(medians.begin(), medians.begin() + static_cast<std::ptrdiff_t>(medians.size() / 2), medians.end());
    return std::max(0.5, medians[medians.size() / 2]);
}

std::vector<Sample> take_samples(const Clip& clip, const CameraStory& story) {
    std::vector<std::size_t> steady;
    for (std::size_t at = 0; at < clip.frames(); ++at)
        if (story.frames[at].steady) steady.push_back(at);
    const std::size_t count = std::min(max_samples, steady.size());
    const double threshold = std::max(8.0, 5 * noise_of(clip, story));
    const std::size_t later = clip.frames_in(stir_after_s);
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < count; ++i) {
        Sample sample;
        sample.frame = steady[i * steady.size() / count];
        sample.light = story.frames[sample.frame].light;
        cv::GaussianBlur(settled_picture(clip, story, sample.frame), sample.picture, cv::Size(3, 3), 0);
        std::size_t other =
            sample.frame + later < clip.frames() ? sample.frame + later : sample.frame - std::min(later, sample.frame);
        if (!story.frames[other].steady || story.frames[other].light != sample.light) other = sample.frame;
        cv::Mat moved;
        cv::GaussianBlur(settled_picture(clip, story, other), moved, cv::Size(3, 3), 0);
        sample.stir = stir_between(sample.picture, moved, threshold);
        samples.push_back(std::move(sample));
    }
    return samples;
}

}  // namespace milchglas::frost
