#include "core/frost/pixel_states.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "core/base/bytes.h"
#include "core/frost/parallel.h"

namespace milchglas::frost {
namespace {

using Histogram = std::array<std::uint16_t, 256>;

/// Centre of the fullest window of +-reach. All that is counted lies in lowest..highest.
int fullest(const Histogram& histogram, int reach, int lowest, int highest) {
    int sum = 0, best_sum = 0, first_best = 0, last_best = 0;
    for (int value = lowest - reach; value <= highest + reach; ++value) {
        if (value + reach <= highest) sum += histogram[static_cast<std::size_t>(value + reach)];
        if (value - reach - 1 >= lowest) sum -= histogram[static_cast<std::size_t>(value - reach - 1)];
        if (value < 0 || value > 255) continue;
        if (sum > best_sum) best_sum = sum, first_best = value;
        if (sum == best_sum) last_best = value;
    }
    // Of equally full windows that overlap the first, the middle one.
    return std::min((first_best + last_best) / 2, first_best + reach);
}

constexpr int stir_side = 4;                          // pixels that share one reading of what stirs around them
constexpr std::size_t next_pixel = max_samples + 16;  // in turned pictures; a power of two would crowd the cache

/// The samples of one light, turned so that what one pixel showed lies side by side.
class PixelStudy {
  public:
    PixelStudy(const std::vector<Sample>& samples, std::uint8_t light, int reach) : samples_(samples), reach_(reach) {
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (samples[i].light == light) of_light_.push_back(i), all_.set(i);
        least_ = std::max<std::size_t>(1, of_light_.size() / 32);
    }
    [[nodiscard]] bool empty() const { return of_light_.empty(); }
    /// Studies rows stir_side * band and following.
    void study_band(std::size_t band, StateField& field) const;

  private:
    struct Pixel {
        const std::uint8_t *values = nullptr, *stirs = nullptr;  ///< one for each sample of this light
        float stir = 0;                                          ///< over all of them
    };
    [[nodiscard]] std::size_t count() const { return of_light_.size(); }
    [[nodiscard]] Bytes turned(cv::Mat Sample::*picture, int row) const;
    [[nodiscard]] std::uint8_t study(const Pixel& pixel, std::array<PixelState, max_states>& states) const;
    [[nodiscard]] PixelState only_state(const Pixel& pixel) const;
    /// Samples that belong to no state yet.
    struct Left {
        Moments when;
        std::array<std::uint16_t, max_samples> which{};  ///< of this light's, in order
        std::size_t count = 0;
    };
    PixelState state_at(const Pixel& pixel, int level, Left& left, Histogram& histogram) const;
    const std::vector<Sample>& samples_;
    std::vector<std::size_t> of_light_;
    Moments all_;
    std::size_t least_ = 1;
    int reach_;
};

/// Share that moved during the calmer half.
float calm_stir(std::span<const std::uint8_t> stirs) {
    const std::size_t calmer = (stirs.size() + 1) / 2;
    const auto still = static_cast<std::size_t>(std::count(stirs.begin(), stirs.end(), std::uint8_t{0}));
    if (still >= calmer) return 0;  // most often
    Histogram histogram{};
    for (const std::uint8_t stir : stirs) ++histogram[stir];
    std::size_t left = calmer - still, sum = 0;
    for (std::size_t stir = 1; left > 0; ++stir) {
        const std::size_t taken = std::min<std::size_t>(left, histogram[stir]);
        sum += taken * stir;
        left -= taken;
    }
    return static_cast<float>(sum) / static_cast<float>(255 * calmer);
}

struct Range {
    std::uint8_t lowest = 255, highest = 0;
};

/// In lanes of a fixed number, which is what the compiler makes wide comparisons of.
Range range_of(std::span<const std::uint8_t> values) {
    constexpr std::size_t lane = 16;
    std::array<std::uint8_t, lane> low{}, high{};
    low.fill(255);
    std::size_t at = 0;
    for (; at + lane <= values.size(); at += lane)
        for (std::size_t i = 0; i < lane; ++i) {
            low[i] = std::min(low[i], values[at + i]);
            high[i] = std::max(high[i], values[at + i]);
        }
    for (; at < values.size(); ++at) {
        low[0] = std::min(low[0], values[at]);
        high[0] = std::max(high[0], values[at]);
    }
    return {*std::min_element(low.begin(), low.end()), *std::max_element(high.begin(), high.end())};
}

std::uint8_t mean_level(std::size_t sum, std::size_t count) {
    return static_cast<std::uint8_t>((sum + count / 2) / count);
}

PixelState PixelStudy::state_at(const Pixel& pixel, int level, Left& left, Histogram& histogram) const {
    PixelState state;
    state.when = left.when;
    std::array<std::uint8_t, max_samples> stirs{};
    std::array<std::uint16_t, max_samples> taken{};
    std::size_t found = 0, kept = 0, levels = 0;
    for (std::size_t i = 0; i < left.count; ++i) {
        const std::uint16_t k = left.which[i];
        const bool belongs = std::abs(pixel.values[k] - level) <= reach_;
        taken[found] = k;
        stirs[found] = pixel.stirs[k];
        left.which[kept] = k;
        levels += belongs ? pixel.values[k] : 0;
        found += belongs ? 1 : 0;
        kept += belongs ? 0 : 1;
    }
    left.count = kept;
    if (found == 0) return state;
    left.when.reset();
    for (std::size_t i = 0; i < kept; ++i) left.when.set(of_light_[left.which[i]]);
    state.when &= ~left.when;
    const auto first = histogram.begin() + std::max(0, level - reach_),
               end = histogram.begin() + std::min(256, level + reach_ + 1);
    std::fill(first, end, std::uint16_t{0});
    state.first = static_cast<std::uint16_t>(of_light_[taken[0]]);
    state.last = static_cast<std::uint16_t>(of_light_[taken[found - 1]]);
    state.count = static_cast<std::uint16_t>(found);
    state.level = mean_level(levels, found);
    state.stir = calm_stir(std::span(stirs).first(found));
    return state;
}

PixelState PixelStudy::only_state(const Pixel& pixel) const {
    PixelState state;
    state.level = mean_level(std::accumulate(pixel.values, pixel.values + count(), std::size_t{0}), count());
    state.when = all_;
    state.count = static_cast<std::uint16_t>(count());
    state.first = static_cast<std::uint16_t>(of_light_.front());
    state.last = static_cast<std::uint16_t>(of_light_.back());
    state.stir = pixel.stir;
    return state;
}

std::uint8_t PixelStudy::study(const Pixel& pixel, std::array<PixelState, max_states>& states) const {
    const auto [lowest, highest] = range_of({pixel.values, count()});
    if (highest - lowest <= 2 * reach_) {
        states[0] = only_state(pixel);
        return 1;
    }
    Histogram histogram{};
    for (std::size_t k = 0; k < count(); ++k) ++histogram[pixel.values[k]];
    Left left;
    left.when = all_;
    left.count = count();
    std::iota(left.which.begin(), left.which.begin() + static_cast<std::ptrdiff_t>(count()), std::uint16_t{0});
    std::uint8_t found = 0;
    while (found < max_states && left.count > 0) {
        const PixelState state = state_at(pixel, fullest(histogram, reach_, lowest, highest), left, histogram);
        if (state.count < least_) break;
        states[found++] = state;
    }
    return found;
}

Bytes PixelStudy::turned(cv::Mat Sample::*picture, int row) const {
    const auto width = static_cast<std::size_t>((samples_.front().*picture).cols);
    Bytes values(width * next_pixel);
    for (std::size_t k = 0; k < count(); ++k) {
        const auto* pixels = (samples_[of_light_[k]].*picture).template ptr<std::uint8_t>(row);
        for (std::size_t x = 0; x < width; ++x) values[x * next_pixel + k] = pixels[x];
    }
    return values;
}

void PixelStudy::study_band(std::size_t band, StateField& field) const {
    const cv::Size size = samples_.front().picture.size(), stir_size = samples_.front().stir.size();
    const Bytes stirs = turned(&Sample::stir, std::min(static_cast<int>(band), stir_size.height - 1));
    std::vector<float> calm;
    for (std::size_t x = 0; x < static_cast<std::size_t>(stir_size.width); ++x)
        calm.push_back(calm_stir(ByteView(stirs).subspan(x * next_pixel, count())));
    const int first = static_cast<int>(band) * stir_side;
    for (int y = first; y < std::min(first + stir_side, size.height); ++y) {
        const Bytes values = turned(&Sample::picture, y);
        for (std::size_t x = 0; x < static_cast<std::size_t>(size.width); ++x) {
            const std::size_t around = std::min(x / stir_side, calm.size() - 1);
            const std::size_t at = static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) + x;
            field.counts[at] =
                study({&values[x * next_pixel], &stirs[around * next_pixel], calm[around]}, field.states[at]);
        }
    }
}

}  // namespace

StateField find_states(const std::vector<Sample>& samples, std::uint8_t light, int reach, int threads) {
    StateField field;
    if (samples.empty()) return field;
    const cv::Size size = samples.front().picture.size();
    field.states.resize(static_cast<std::size_t>(size.area()));
    field.counts.resize(field.states.size());
    const PixelStudy study(samples, light, reach);
    if (study.empty()) return field;
    for_each_index(static_cast<std::size_t>((size.height + stir_side - 1) / stir_side), threads,
                   [&](std::size_t band) { study.study_band(band, field); });
    return field;
}

}  // namespace milchglas::frost
