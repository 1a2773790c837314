#include "core/frost/light.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "core/frost/parallel.h"

namespace milchglas::frost {
namespace {

constexpr int block_columns = 16, block_rows = 9;
constexpr std::size_t blocks = block_columns * block_rows;
constexpr float changed_by = 10;       // grey levels by which a block counts as changed
constexpr double unlike_share = 0.35;  // blocks changed at once: more than one thing can cover without being noticed
constexpr double alike_share = 0.2;
constexpr float edge_kept = 0.5F;          // correlation of a block's edges from which they are the same edges
constexpr double edges_kept_share = 0.75;  // of the changed blocks that have edges
constexpr double visible_edge = 12;        // mean Sobel response of a block that has any
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
    std::array<float, blocks> offsets{};
    for (std::size_t i = 0; i < blocks; ++i) offsets[i] = reference[i] - now[i];
    std::nth_element(offsets.begin(), offsets.begin() + blocks / 2, offsets.end());
    Exposure fitted{1, offsets[blocks / 2]};
    for (int pass = 0; pass < 8; ++pass) {
        double sum = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (std::size_t i = 0; i < blocks; ++i) {
            const double miss = std::abs(now[i] * fitted.gain + fitted.offset - reference[i]),
                         weight = 1 / (1 + miss * miss);
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
    return explained * 2 >= blocks ? fitted : Exposure{};
}

constexpr int block_side = 10;  // pixels of a block in an edge picture

cv::Mat edges_of(const cv::Mat& picture) {
    cv::Mat small, across, down, edges;
    cv::resize(picture, small, cv::Size(block_columns * block_side, block_rows * block_side), 0, 0, cv::INTER_AREA);
    cv::Sobel(small, across, CV_32F, 1, 0);
    cv::Sobel(small, down, CV_32F, 0, 1);
    cv::magnitude(across, down, edges);
    return edges;
}

double correlation(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat result;
    cv::matchTemplate(a, b, result, cv::TM_CCOEFF_NORMED);
    return result.at<float>(0, 0);
}

class LightStudy {
  public:
    LightStudy(const Clip& clip, CameraStory& story, int threads)
        : clip_(clip), story_(story), blocks_(clip.frames()), starts_{0} {
        for_each_index(clip.frames(), threads, [&](std::size_t at) { blocks_[at] = blocks_of(clip.pictures[at]); });
    }
    void run();

  private:
    std::size_t settle(std::size_t at);
    std::optional<std::uint8_t> known_light(std::size_t at) const;
    bool is_light_change(std::size_t before, std::size_t after) const;
    void return_to_earlier_lights();
    void dissolve_short_lights();
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
        if (light != light_ &&
            changed_share(blocks_[at], reference, exposure_between(blocks_[at], reference)) < alike_share)
            return static_cast<std::uint8_t>(light);
    }
    return std::nullopt;
}

/// Somebody stepping close changes as much as a lamp, but takes the edges along.
bool LightStudy::is_light_change(std::size_t before, std::size_t after) const {
    const cv::Mat edges_before = edges_of(clip_.pictures[before]), edges_after = edges_of(clip_.pictures[after]);
    int with_edges = 0, kept = 0;
    for (std::size_t i = 0; i < blocks; ++i) {
        if (std::abs(blocks_[after][i] - blocks_[before][i]) <= changed_by) continue;
        const int column = static_cast<int>(i) % block_columns, row = static_cast<int>(i) / block_columns;
        const cv::Rect block(column * block_side, row * block_side, block_side, block_side);
        if (std::max(cv::mean(edges_before(block))[0], cv::mean(edges_after(block))[0]) < visible_edge) continue;
        ++with_edges;
        kept += correlation(edges_before(block), edges_after(block)) >= edge_kept;
    }
    return with_edges > 0 && kept >= edges_kept_share * with_edges;
}

EventKind LightStudy::kind_of(std::size_t before, std::size_t after) const {
    const cv::Mat a(1, static_cast<int>(blocks), CV_32F, const_cast<float*>(blocks_[before].data()));
    const cv::Mat b(1, static_cast<int>(blocks), CV_32F, const_cast<float*>(blocks_[after].data()));
    return correlation(a, b) < 0.5 ? EventKind::infrared : EventKind::light;
}

void LightStudy::mark(std::size_t first, std::size_t last, EventKind kind) {
    const GridBox whole{0, 0, static_cast<std::int16_t>(clip_.size.width),
                        static_cast<std::int16_t>(clip_.size.height)};
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
    const std::size_t quiet = clip_.frames_in(2);
    std::optional<std::size_t> last_off;
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
        // Exposure that drifts or steps is compensated, and told once where it begins.
        if (std::abs(exposure.gain - 1) <= 0.15F && std::abs(exposure.offset) <= 15) continue;
        if (!last_off || at - *last_off > quiet) mark(at, at, EventKind::light);
        last_off = at;
    }
    story_.lights = starts_.size();
    return_to_earlier_lights();
    dissolve_short_lights();
}

/// Somebody close to the camera can hide that only the exposure changed; once they have stepped back it shows.
void LightStudy::return_to_earlier_lights() {
    for (std::size_t at = 0; at < clip_.frames(); ++at) {
        CameraFrame& frame = story_.frames[at];
        for (std::uint8_t light = 0; light < frame.light && frame.steady; ++light) {
            const Exposure exposure = exposure_between(blocks_[at], blocks_[starts_[light]]);
            if (changed_share(blocks_[at], blocks_[starts_[light]], exposure) >= alike_share) continue;
            frame.light = light;
            frame.gain = exposure.gain;
            frame.offset = exposure.offset;
            break;
        }
    }
}

/// A light seen for a moment only can't tell ground from what stands on it.
void LightStudy::dissolve_short_lights() {
    std::vector<std::size_t> lasted(starts_.size());
    for (const CameraFrame& frame : story_.frames) lasted[frame.light] += frame.steady;
    const std::size_t longest = *std::max_element(lasted.begin(), lasted.end());
    const std::size_t least = std::min(longest, clip_.frames_in(1.5));
    for (CameraFrame& frame : story_.frames)
        if (lasted[frame.light] < least) frame.steady = false;
}

}  // namespace

void study_light(const Clip& clip, CameraStory& story, int threads) {
    LightStudy(clip, story, threads).run();
}

}  // namespace milchglas::frost
