#include "core/frost/pixel_states.h"

#include <algorithm>
#include <array>
#include <bit>
#include <opencv2/core/hal/intrin.hpp>
#include <utility>

#include "core/frost/parallel.h"
#include "core/frost/turned_rows.h"

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

constexpr std::size_t stir_side = 4;  // pixels that share one reading of what stirs around them

/// A set of this light's samples, the first one in the lowest bit.
struct Chosen {
    static constexpr std::size_t at_once = 16;
    std::array<std::uint64_t, max_samples / 64> words{};

    /// `bits`: of the 16 samples from `first`, a multiple of 16, on.
    void add(std::size_t first, int bits) {
        words[first / 64] |= static_cast<std::uint64_t>(static_cast<unsigned>(bits)) << first % 64;
    }
    [[nodiscard]] std::size_t count() const {
        int sum = 0;
        for (const std::uint64_t word : words) sum += std::popcount(word);
        return static_cast<std::size_t>(sum);
    }
    template <class Work>
    void each(const Work& work) const {
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::uint64_t left = words[i]; left != 0; left &= left - 1)
                work(64 * i + static_cast<std::size_t>(std::countr_zero(left)));
    }
    friend Chosen operator&(Chosen a, const Chosen& b) {
        for (std::size_t i = 0; i < a.words.size(); ++i) a.words[i] &= b.words[i];
        return a;
    }
    Chosen& operator-=(const Chosen& other) {
        for (std::size_t i = 0; i < words.size(); ++i) words[i] &= ~other.words[i];
        return *this;
    }
};

/// Those whose value lies within `reach` of `level`. Lanes past the last sample are chosen or not.
Chosen near(const std::uint8_t* values, std::size_t count, int level, int reach) {
    const cv::v_uint8x16 centre = cv::v_setall_u8(static_cast<std::uint8_t>(level)),
                         furthest = cv::v_setall_u8(static_cast<std::uint8_t>(reach));
    Chosen chosen;
    for (std::size_t i = 0; i < count; i += Chosen::at_once)
        chosen.add(i, cv::v_signmask(cv::v_absdiff(cv::v_load(values + i), centre) <= furthest));
    return chosen;
}

std::uint8_t mean_level(std::size_t sum, std::size_t count) {
    return static_cast<std::uint8_t>((sum + count / 2) / count);
}

/// What stirs around a few neighbouring pixels, sample by sample.
struct Stirs {
    const std::uint8_t* values = nullptr;
    Chosen still;
    float of_all = 0;

    /// Share that moved during the calmer half of those samples.
    [[nodiscard]] float calm(const Chosen& samples) const {
        const std::size_t calmer = (samples.count() + 1) / 2, unmoved = (samples & still).count();
        if (unmoved >= calmer) return 0;  // most often
        Histogram histogram{};
        samples.each([&](std::size_t k) { ++histogram[values[k]]; });
        std::size_t left = calmer - unmoved, sum = 0;
        for (std::size_t stir = 1; left > 0; ++stir) {
            const std::size_t taken = std::min<std::size_t>(left, histogram[stir]);
            sum += taken * stir;
            left -= taken;
        }
        return static_cast<float>(sum) / static_cast<float>(255 * calmer);
    }
};

/// The samples of one light.
class PixelStudy {
  public:
    PixelStudy(const std::vector<Sample>& samples, std::uint8_t light, int reach) : samples_(samples), reach_(reach) {
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (samples[i].light == light) of_light_.push_back(i);
        for (std::size_t k = 0; k < count(); ++k) all_.words[k / 64] |= std::uint64_t{1} << k % 64;
        when_all_ = moments(all_);
        least_ = std::max<std::size_t>(1, count() / 32);
    }
    [[nodiscard]] bool empty() const { return of_light_.empty(); }
    /// Studies rows stir_side * band and following.
    void study_band(std::size_t band, StateField& field) const;

  private:
    [[nodiscard]] std::size_t count() const { return of_light_.size(); }
    [[nodiscard]] TurnedRows turned(cv::Mat Sample::*picture, int row) const;
    [[nodiscard]] std::vector<Stirs> stirs_of(const TurnedRows& turned) const;
    /// Appends a pixel's states; returns how many.
    std::uint8_t study(const TurnedRows& turned, std::size_t x, const Stirs& stirs,
                       std::vector<PixelState>& states) const;
    [[nodiscard]] PixelState state_of(const Chosen& chosen, std::size_t sum, float stir) const;
    [[nodiscard]] Moments moments(const Chosen& chosen) const;

    const std::vector<Sample>& samples_;
    std::vector<std::size_t> of_light_;
    Chosen all_;
    Moments when_all_;
    std::size_t least_ = 1;
    int reach_;
};

Moments PixelStudy::moments(const Chosen& chosen) const {
    Moments when;
    if (count() == samples_.size()) {  // most clips have one light: the same bits
        for (std::size_t i = chosen.words.size(); i-- > 0;) when = when << 64 | Moments(chosen.words[i]);
        return when;
    }
    chosen.each([&](std::size_t k) { when.set(of_light_[k]); });
    return when;
}

/// REQUIRES: not none.
PixelState PixelStudy::state_of(const Chosen& chosen, std::size_t sum, float stir) const {
    std::size_t first = 0, last = chosen.words.size() - 1;
    while (chosen.words[first] == 0) ++first;
    while (chosen.words[last] == 0) --last;
    const std::size_t begin = 64 * first + static_cast<std::size_t>(std::countr_zero(chosen.words[first])),
                      end = 64 * last + 63 - static_cast<std::size_t>(std::countl_zero(chosen.words[last]));
    PixelState state;
    const std::size_t number = chosen.count();
    state.when = number == count() ? when_all_ : moments(chosen);
    state.stir = stir;
    state.count = static_cast<std::uint16_t>(number);
    state.first = static_cast<std::uint16_t>(of_light_[begin]);
    state.last = static_cast<std::uint16_t>(of_light_[end]);
    state.level = mean_level(sum, number);
    return state;
}

std::uint8_t PixelStudy::study(const TurnedRows& turned, std::size_t x, const Stirs& stirs,
                               std::vector<PixelState>& states) const {
    const Summary summary = turned.summary(x);
    if (summary.highest - summary.lowest <= 2 * reach_) {
        states.push_back(state_of(all_, summary.sum, stirs.of_all));
        return 1;
    }
    const std::uint8_t* const values = turned.of(x);
    Histogram histogram{};
    for (std::size_t k = 0; k < count(); ++k) ++histogram[values[k]];
    Chosen left = all_;
    std::uint8_t found = 0;
    for (std::size_t remaining = count(); found < max_states && remaining > 0; ++found) {
        const int level = fullest(histogram, reach_, summary.lowest, summary.highest);
        std::size_t number = 0, sum = 0;
        for (int value = std::max(0, level - reach_); value <= std::min(255, level + reach_); ++value) {
            const std::size_t here = std::exchange(histogram[static_cast<std::size_t>(value)], std::uint16_t{0});
            number += here;
            sum += here * static_cast<std::size_t>(value);
        }
        if (number < least_) break;
        const Chosen chosen = near(values, count(), level, reach_) & left;
        left -= chosen;
        remaining -= number;
        states.push_back(state_of(chosen, sum, stirs.calm(chosen)));
    }
    return found;
}

TurnedRows PixelStudy::turned(cv::Mat Sample::*picture, int row) const {
    std::vector<const std::uint8_t*> rows;
    for (const std::size_t i : of_light_) rows.push_back((samples_[i].*picture).ptr<std::uint8_t>(row));
    return TurnedRows(rows, static_cast<std::size_t>((samples_.front().*picture).cols));
}

std::vector<Stirs> PixelStudy::stirs_of(const TurnedRows& turned) const {
    std::vector<Stirs> stirs;
    for (std::size_t x = 0; x < turned.width(); ++x) {
        stirs.push_back({turned.of(x), near(turned.of(x), count(), 0, 0) & all_, 0});
        stirs.back().of_all = stirs.back().calm(all_);
    }
    return stirs;
}

void PixelStudy::study_band(std::size_t band, StateField& field) const {
    const cv::Size size = samples_.front().picture.size(), stir_size = samples_.front().stir.size();
    const auto width = static_cast<std::size_t>(size.width);
    const TurnedRows turned_stirs = turned(&Sample::stir, std::min(static_cast<int>(band), stir_size.height - 1));
    const std::vector<Stirs> stirs = stirs_of(turned_stirs);
    const std::size_t first = band * stir_side;
    for (std::size_t y = first; y < std::min(first + stir_side, static_cast<std::size_t>(size.height)); ++y) {
        const TurnedRows row = turned(&Sample::picture, static_cast<int>(y));
        std::vector<PixelState> states;
        states.reserve(width);
        std::vector<std::uint8_t> counts(width);
        for (std::size_t x = 0; x < width; ++x)
            counts[x] = study(row, x, stirs[std::min(x / stir_side, stirs.size() - 1)], states);
        field.set_row(y, std::move(states), counts);
    }
}

}  // namespace

StateField find_states(const std::vector<Sample>& samples, std::uint8_t light, int reach, int threads) {
    if (samples.empty()) return StateField(cv::Size());
    const cv::Size size = samples.front().picture.size();
    StateField field(size);
    const PixelStudy study(samples, light, reach);
    if (study.empty()) return field;
    for_each_index((static_cast<std::size_t>(size.height) + stir_side - 1) / stir_side, threads,
                   [&](std::size_t band) { study.study_band(band, field); });
    return field;
}

}  // namespace milchglas::frost
