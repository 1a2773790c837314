#include "core/frost/samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/parallel.h"

namespace milchglas::frost {
namespace {

constexpr double stir_after_s = 0.4;  // what lives has moved a little by then, even standing

cv::Mat stir_between(const cv::Mat& a, const cv::Mat& b, double threshold) {
    constexpr int shrink = 4;
    cv::Mat difference, moved, stir;
    cv::absdiff(a, b, difference);
    const cv::Size size(std::max(1, a.cols / shrink), std::max(1, a.rows / shrink));
    cv::resize(difference > threshold, moved, size, 0, 0, cv::INTER_AREA);
    const int reach = std::max(3, a.rows / 8 / shrink) | 1;
    cv::blur(moved, stir, cv::Size(reach, reach));
    return stir;
}

int upper_quartile(const cv::Mat& values) {
    std::array<std::size_t, 256> histogram{};
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x) ++histogram[values.ptr<std::uint8_t>(y)[x]];
    std::size_t below = 0;
    int value = 0;
    while (below + histogram[static_cast<std::size_t>(value)] <= values.total() * 3 / 4)
        below += histogram[static_cast<std::size_t>(value++)];
    return value;
}

}  // namespace

double noise_of(const Clip& clip, const CameraStory& story) {
    std::vector<double> medians;
    for (std::size_t i = 0; i < 16; ++i) {
        const std::size_t at = i * clip.frames() / 16;
        if (at + 1 >= clip.frames() || !story.frames[at].steady || !story.frames[at + 1].steady) continue;
        cv::Mat difference;
        cv::absdiff(clip.pictures[at], clip.pictures[at + 1], difference);
        medians.push_back(upper_quartile(difference) / 1.15 / std::sqrt(2.0));
    }
    if (medians.empty()) return 1;
    std::nth_element(medians.begin(), medians.begin() + static_cast<std::ptrdiff_t>(medians.size() / 2), medians.end());
    return std::max(0.5, medians[medians.size() / 2]);
}

namespace {

class Sampler {
  public:
    Sampler(const Clip& clip, const CameraStory& story, double noise)
        : clip_(clip), story_(story), threshold_(std::max(8.0, 5 * noise)) {}
    [[nodiscard]] Sample sample(std::size_t at) const;

  private:
    [[nodiscard]] cv::Mat smoothed(std::size_t at) const {
        cv::Mat picture;
        cv::GaussianBlur(settled_picture(clip_, story_, at), picture, cv::Size(3, 3), 0);
        return picture;
    }
    const Clip& clip_;
    const CameraStory& story_;
    double threshold_;
};

Sample Sampler::sample(std::size_t at) const {
    Sample sample;
    sample.frame = at;
    sample.light = story_.frames[at].light;
    sample.picture = smoothed(at);
    const std::size_t later = clip_.frames_in(stir_after_s);
    std::size_t other = at + later < clip_.frames() ? at + later : at - std::min(later, at);
    if (!story_.frames[other].steady || story_.frames[other].light != sample.light) other = at;
    sample.stir = stir_between(sample.picture, smoothed(other), threshold_);
    return sample;
}

}  // namespace

std::vector<Sample> take_samples(const Clip& clip, const CameraStory& story, double noise, int threads) {
    std::vector<std::size_t> steady;
    for (std::size_t at = 0; at < clip.frames(); ++at)
        if (story.frames[at].steady) steady.push_back(at);
    const Sampler sampler(clip, story, noise);
    std::vector<Sample> samples(std::min(max_samples, steady.size()));
    for_each_index(samples.size(), threads,
                   [&](std::size_t i) { samples[i] = sampler.sample(steady[i * steady.size() / samples.size()]); });
    return samples;
}

}  // namespace milchglas::frost
