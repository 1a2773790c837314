#include "core/frost/pixel_states.h"

#include <algorithm>
#include <numeric>

namespace milchglas::frost {
namespace {

using Histogram = std::array<std::uint16_t, 256>;

/// Centre of the fullest window of +-reach.
int fullest(const Histogram& histogram, int reach) {
    int sum = 0, best_sum = -1, first_best = 0, last_best = 0;
    for (int value = -reach; value < 256 + reach; ++value) {
        if (value + reach < 256) sum += histogram[static_cast<std::size_t>(value + reach)];
        if (value - reach - 1 >= 0) sum -= histogram[static_cast<std::size_t>(value - reach - 1)];
        if (value < 0 || value > 255) continue;
        if (sum > best_sum) best_sum = sum, first_best = value;
        if (sum == best_sum) last_best = value;
    }
    // Of equally full windows that overlap the first, the middle one.
    return std::min((first_best + last_best) / 2, first_best + reach);
}

class PixelStudy {
  public:
    PixelStudy(const std::vector<Sample>& samples, std::uint8_t light, int reach) : samples_(samples), reach_(reach) {
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (samples[i].light == light) of_light_.push_back(i);
        least_ = std::max<std::size_t>(1, of_light_.size() / 32);
    }
    std::uint8_t study(int x, int y, std::array<PixelState, max_states>& states) const;

  private:
    PixelState state_at(int x, int y, int level, Moments& left, Histogram& histogram) const;
    const std::vector<Sample>& samples_;
    std::vector<std::size_t> of_light_;
    std::size_t least_ = 1;
    int reach_;
};

PixelState PixelStudy::state_at(int x, int y, int level, Moments& left, Histogram& histogram) const {
    PixelState state;
    std::array<std::uint8_t, max_samples> stirs{};
    std::size_t levels = 0, count = 0;
    for (const std::size_t i : of_light_) {
        const std::uint8_t value = samples_[i].picture.at<std::uint8_t>(y, x);
        if (!left[i] || std::abs(value - level) > reach_) continue;
        const cv::Mat& around = samples_[i].stir;
        stirs[count++] = around.at<std::uint8_t>(std::min(y / 4, around.rows - 1), std::min(x / 4, around.cols - 1));
        levels += value;
        state.when.set(i);
        left.reset(i);
        --histogram[value];
    }
    if (count == 0) return state;
    state.level = static_cast<std::uint8_t>((levels + count / 2) / count);
    const std::size_t calmer = (count + 1) / 2;
    std::nth_element(stirs.begin(), stirs.begin() + static_cast<std::ptrdiff_t>(calmer - 1),
                     stirs.begin() + static_cast<std::ptrdiff_t>(count));
    const auto sum = std::accumulate(stirs.begin(), stirs.begin() + static_cast<std::ptrdiff_t>(calmer), 0.0F);
    state.stir = sum / static_cast<float>(255 * calmer);
    return state;
}

std::uint8_t PixelStudy::study(int x, int y, std::array<PixelState, max_states>& states) const {
    Histogram histogram{};
    Moments left;
    for (const std::size_t i : of_light_) {
        ++histogram[samples_[i].picture.at<std::uint8_t>(y, x)];
        left.set(i);
    }
    std::uint8_t count = 0;
    while (count < max_states && left.any()) {
        const PixelState state = state_at(x, y, fullest(histogram, reach_), left, histogram);
        if (state.when.count() < least_) break;
        states[count++] = state;
    }
    return count;
}

}  // namespace

StateField find_states(const std::vector<Sample>& samples, std::uint8_t light, int reach) {
    StateField field;
    if (samples.empty()) return field;
    const int width = samples.front().picture.cols, height = samples.front().picture.rows;
    field.states.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    field.counts.resize(field.states.size());
    const PixelStudy study(samples, light, reach);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
            field.counts[at] = study.study(x, y, field.states[at]);
        }
    return field;
}

}  // namespace milchglas::frost
