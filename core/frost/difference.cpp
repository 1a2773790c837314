#include "core/frost/difference.h"

#include <algorithm>
#include <opencv2/core/hal/intrin.hpp>
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

std::uint64_t bits_of(const cv::v_uint8x16& yes) {
    return static_cast<std::uint64_t>(static_cast<unsigned>(cv::v_signmask(yes)));
}

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

/// Boxes that hold all that is set. What stands apart is looked at apart: most of a picture lies between people.
std::vector<cv::Rect> parts_of(const BitMask& mask) {
    constexpr int apart = 8;  // columns: nearer than this, two boxes would cost more than the one around them
    const cv::Size size = mask.size();
    BitMask columns(cv::Size(size.width, 1));
    for (int y = 0; y < size.height; ++y)
        for (std::size_t i = 0; i < mask.words_per_row(); ++i) columns.row(0)[i] |= mask.row(y)[i];
    std::vector<cv::Rect> parts;
    for (const Run& run : regions_of(columns, Neighbours::eight).runs)
        if (!parts.empty() && run.first - parts.back().br().x < apart)
            parts.back().width = run.end - parts.back().x;
        else
            parts.emplace_back(run.first, 0, run.end - run.first, size.height);
    for (cv::Rect& part : parts) {
        const auto none_in = [&](int y) { return mask.count_run(y, part.x, part.br().x) == 0; };
        while (none_in(part.y)) ++part.y, --part.height;
        while (none_in(part.br().y - 1)) --part.height;
    }
    return parts;
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

GroundComparison::Differing GroundComparison::beyond_tolerance(const cv::Mat& smooth) const {
    constexpr int lanes = cv::v_uint8x16::nlanes;
    Differing found{BitMask(smooth.size()), BitMask(smooth.size())};
    for (int y = 0; y < smooth.rows; ++y) {
        const auto *here = smooth.ptr<std::uint8_t>(y), *low = lowest_.ptr<std::uint8_t>(y),
                   *high = highest_.ptr<std::uint8_t>(y), *tolerated = tolerance_.ptr<std::uint8_t>(y),
                   *sure = sure_.ptr<std::uint8_t>(y);
        std::uint64_t *surely = found.surely.row(y), *perhaps = found.perhaps.row(y);
        int x = 0;
        for (; x + lanes <= smooth.cols; x += lanes) {
            const cv::v_uint8x16 pixels = cv::v_load(here + x);
            // Differences below 0 are 0, so one of the two is.
            const cv::v_uint8x16 by = (pixels - cv::v_load(high + x)) | (cv::v_load(low + x) - pixels);
            surely[x / 64] |= bits_of(by > cv::v_load(sure + x)) << x % 64;
            perhaps[x / 64] |= bits_of(by > cv::v_load(tolerated + x)) << x % 64;
        }
        for (; x < smooth.cols; ++x) {
            const int by = std::max({here[x] - high[x], low[x] - here[x], 0});
            surely[x / 64] |= std::uint64_t{by > sure[x]} << x % 64;
            perhaps[x / 64] |= std::uint64_t{by > tolerated[x]} << x % 64;
        }
    }
    return found;
}

BitMask GroundComparison::differing(const cv::Mat& picture) const {
    cv::Mat smooth;
    cv::GaussianBlur(picture, smooth, cv::Size(3, 3), 0);
    Differing found = beyond_tolerance(smooth);
    const BitMask core = majority(found.surely);
    if (core.none()) return unknown_;
    // What doesn't touch the core now won't when the shadows are gone.
    const BitMask joined = joined_to(core, found.perhaps);
    cv::Mat weak = joined.picture();
    for (const cv::Rect& part : parts_of(joined)) {
        // A shadow's surroundings are looked at twice.
        const cv::Rect around_it = grown(part, 2 * (around / 2), picture.size());
        cv::Mat weak_part = weak(around_it);
        remove_shadows(around_it, smooth(around_it), weak_part);
    }
    const BitMask remaining(weak);
    BitMask result = joined_to(majority(found.surely &= remaining), remaining);
    return result |= unknown_;
}

}  // namespace milchglas::frost
