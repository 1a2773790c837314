#include "core/frost/light.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace milchglas::frost {
namespace {

constexpr int block_columns = 16, block_rows = 9;
constexpr std::size_t blocks = block_columns * block_rows;
constexpr float changed_by = 10;         // grey levels by which a block counts as changed
constexpr double unlike_share = 0.35;    // blocks changed at once: more than one thing can cover without being noticed
constexpr double alike_share = 0.2;
constexpr double edges_kept = 0.45;      // correlation of edge pictures across a change of light
constexpr double longest_change_s = 3;
constexpr std::size_t max_lights = 8;

using Blocks = std::array<float, blocks>;

Blocks blocks_of(const cv::Mat& picture) {
    cv::Mat small, means;
    cv::resize(picture, small, cv::Size(block_columns, block_rows), 0, 0, cv::INTER_AREA);
    small.convertTo(means, CV_32F);
    Blocks result{};
    std::copy_n(means.ptr<float>(), blocks, result.begin());
    return result;
}

struct Exposure {
    float gain = 1, offset = 0;
};

double changed_share(const Blocks& now, const Blocks& reference, Exposure exposure = {}) {
    std::size_t changed = 0;
    for (std::size_t i = 0; i < blocks; ++i)
        changed += std::abs(now[i] * exposure.gain + exposure.offset - reference[i]) > changed_by;
    return static_cast<double>(changed) / blocks;
}

/// Least absolute difference by reweighting, so that what moves doesn't pull.
Exposure fit(const Blocks& now, const Blocks& reference) {
    Exposure fitted;
    for (int pass = 0; pass < 8; ++pass) {
        double sum = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (std::size_t i = 0; i < blocks; ++i) {
            const double miss = std::abs(now[i] * fitted.gain + fitted.offset - reference[i]), weight = 1 / (1 + miss * miss);
            sum += weight, x += weight * now[i], y += weight * reference[i];
            xx += weight * now[i] * now[i], xy += weight * now[i] * reference[i];
        }
        const double spread = sum * xx - x * x;
        if (spread < 1e-3 * sum * sum) return fitted;
        fitted.gain = static_cast<float>(std::clamp((sum * xy - x * y) / spread, 0.5, 2.0));
        fitted.offset = static_cast<float>((y - fitted.gain * x) / sum);
    }
    return fitted;
}

/// The exposure that turns `now` into `reference`; none where nothing changed or no single one explains most of it.
Exposure exposure_between(const Blocks& now, const Blocks& reference) {
    std::vector<float> misses(blocks);
    for (std::size_t i = 0; i < blocks; ++i) misses[i] = std::abs(now[i] - reference[i]);
    std::nth_element(misses.begin(), misses.begin() + blocks / 2, misses.end());
    if (misses[blocks / 2] < 2) return {};
    const Exposure fitted = fit(now, reference);
    std::size_t explained = 0;
    for (std::size_t i = 0; i < blocks; ++i)
        explained += std::abs(now[i] * fitted.gain + fitted.offset - reference[i]) < 4;
    return explained * 10 >= blocks * 6 ? fitted : Exposure{};
}

cv::Mat edges_of(const cv::Mat& picture) {
    cv::Mat smooth, across, down, edges;
    cv::GaussianBlur(picture, smooth, cv::Size(5, 5), 0);
    cv::Sobel(smooth, across, CV_32F, 1, 0);
    cv::Sobel(smooth, down, CV_32F, 0, 1);
    cv::magnitude(across, down, edges);
    cv::sqrt(edges, edges);  // so that a few strong edges don't outvote the rest
    return edges;
}

double correlation(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat result;
    cv::matchTemplate(a, b, result, cv::TM_CCOEFF_NORMED);
    return result.at<float>(0, 0);
}

class LightStudy {
  public:
    LightStudy(const Clip& clip, CameraStory& story) : clip_(clip), story_(story) {
        for (const cv::Mat& picture : clip.pictures) blocks_.push_back(blocks_of(picture));
        starts_.push_back(0);
    }
    void run();

  private:
    std::size_t settle(std::size_t at);
    std::optional<std::uint8_t> known_light(std::size_t at) const;
    bool is_light_change(std::size_t before, std::size_t after) const;
    void mark(std::size_t first, std::size_t last, EventKind kind);
    EventKind kind_of(std::size_t before, std::size_t after) const;

    const Clip& clip_;
    CameraStory& story_;
    std::vector<Blocks> blocks_;
    std::vector<std::size_t> starts_;  ///< first frame of every light
    std::uint8_t light_ = 0;
};

std::optional<std::uint8_t> LightStudy::known_light(std::size_t at) const {
    for (std::size_t light = 0; light < starts_.size(); ++light) {
        const Blocks& reference = blocks_[starts_[light]];
        if (light != light_ && changed_share(blocks_[at], reference, exposure_between(blocks_[at], reference)) < alike_share)
            return static_cast<std::uint8_t>(light);
    }
    return std::nullopt;
}

/// Somebody stepping close changes as much as a lamp, but takes the edges along.
bool LightStudy::is_light_change(std::size_t before, std::size_t after) const {
    return correlation(edges_of(clip_.pictures[before]), edges_of(clip_.pictures[after])) >= edges_kept;
}

EventKind LightStudy::kind_of(std::size_t before, std::size_t after) const {
    const cv::Mat a(1, static_cast<int>(blocks), CV_32F, const_cast<float*>(blocks_[before].data()));
    const cv::Mat b(1, static_cast<int>(blocks), CV_32F, const_cast<float*>(blocks_[after].data()));
    return correlation(a, b) < 0.5 ? EventKind::infrared : EventKind::light;
}

void LightStudy::mark(std::size_t first, std::size_t last, EventKind kind) {
    const GridBox whole{0, 0, static_cast<std::int16_t>(clip_.size.width), static_cast<std::int16_t>(clip_.size.height)};
    story_.events.push_back({kind, static_cast<std::int64_t>(first), static_cast<std::int64_t>(last), whole});
}

/// From `at` the picture is unlike its light. Finds the frame where a new or known light has settled; `at` itself when
/// this is no change of light.
std::size_t LightStudy::settle(std::size_t at) {
    const std::size_t look_ahead = clip_.frames_in(0.3), before = at == 0 ? 0 : at - 1;
    const std::size_t limit = std::min(clip_.frames(), at + clip_.frames_in(longest_change_s));
    for (std::size_t to = at; to < limit; ++to) {
        const std::size_t later = std::min(to + look_ahead, clip_.frames() - 1);
        if (changed_share(blocks_[to], blocks_[later]) > 0.1) continue;
        if (!is_light_change(before, to)) return at;
        const auto known = known_light(to);
        if (!known && starts_.size() == max_lights) return at;
        if (!known) starts_.push_back(to);
        light_ = known.value_or(static_cast<std::uint8_t>(starts_.size() - 1));
        mark(at, to, kind_of(before, to));
        for (std::size_t i = at; i < to; ++i) story_.frames[i].steady = false;
        return to;
    }
    return at;
}

void LightStudy::run() {
    bool told = false;
    for (std::size_t at = 0; at < clip_.frames(); ++at) {
        Exposure exposure = exposure_between(blocks_[at], blocks_[starts_[light_]]);
        if (at > 0 && changed_share(blocks_[at], blocks_[starts_[light_]], exposure) > unlike_share) {
            const std::uint8_t before = light_;
            const std::size_t settled = settle(at);
            for (; at < settled; ++at) story_.frames[at].light = before;
            exposure = exposure_between(blocks_[at], blocks_[starts_[light_]]);
        }
        story_.frames[at].light = light_;
        story_.frames[at].gain = exposure.gain;
        story_.frames[at].offset = exposure.offset;
        // A step of exposure is compensated and told once, where it begins.
        const bool off = std::abs(exposure.gain - 1) > 0.15F || std::abs(exposure.offset) > 15;
        if (off && !told) mark(at, at, EventKind::light);
        told = off;
    }
    story_.lights = starts_.size();
}

}  // namespace

void study_light(const Clip& clip, CameraStory& story) { LightStudy(clip, story).run(); }

}  // namespace milchglas::frost
