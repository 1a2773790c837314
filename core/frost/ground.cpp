#include "core/frost/ground.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

#include "core/frost/pixel_states.h"

namespace milchglas::frost {
namespace {

// What a wrong choice costs. A state pays for being rare, for having been there only part of the time between its first
// and last sight, and most of all for things stirring around it; neighbours pay for states that don't live together.
constexpr float cost_of_rareness = 0.6F, cost_of_short_span = 0.8F, cost_of_stir = 1.6F, cost_of_strangers = 1.2F;
constexpr float cost_of_no_return = 0.5F;     // not what was there both at the start and at the end
constexpr float cost_of_broken_light = 2.0F;  // ground before a lamp switch and not after it, or the other way round
constexpr float stir_half = 0.015F;           // share of moving pixels around that costs half of cost_of_stir
constexpr float worst_ground = 2.9F;          // a best choice dearer than this was never seen empty
constexpr int sweeps = 6;
constexpr std::uint8_t none = 255;

/// Last sample in one light and the next one in another: what is ground in one is ground in the other.
struct LightStep {
    std::size_t before = 0, after = 0;
};

class GroundChoice {
  public:
    GroundChoice(const std::vector<Sample>& samples, cv::Size size, std::uint8_t light, int reach, int threads)
        : samples_(samples), size_(size), field_(find_states(samples, light, reach, threads)) {
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (samples[i].light == light) all_.set(i);
        for (std::size_t i = 0; i < samples.size(); ++i) order_.push_back(order_.back() + (all_[i] ? 1 : 0));
    }
    /// Agrees with what another light's choice says about the samples beside a switch.
    void agree_with(const GroundChoice& other, const std::vector<LightStep>& steps, std::uint8_t light);
    void choose();
    [[nodiscard]] Ground ground(double noise) const;
    [[nodiscard]] const Moments& samples() const { return all_; }

  private:
    [[nodiscard]] float own_cost(const PixelState& state) const;
    [[nodiscard]] bool shows_ground(std::size_t pixel, std::size_t sample) const {
        return chosen_[pixel] != none && field_.of(pixel)[chosen_[pixel]].when[sample];
    }
    [[nodiscard]] float neighbour_cost(std::size_t pixel, const PixelState& state) const;
    bool improve(std::size_t pixel);

    const std::vector<Sample>& samples_;
    cv::Size size_;
    StateField field_;
    Moments all_;
    std::vector<std::size_t> order_{0};  ///< how many of this light's samples come before each sample; then all
    std::vector<std::array<float, max_states>> costs_;
    std::vector<std::uint8_t> chosen_;
};

float GroundChoice::own_cost(const PixelState& state) const {
    const std::size_t samples = order_.back(), span = order_[state.last + 1U] - order_[state.first];
    const auto total = static_cast<float>(samples);
    const bool returns = span * 50 >= samples * 49;
    return (returns ? 0 : cost_of_no_return) + cost_of_rareness * (1 - static_cast<float>(state.count) / total) +
           cost_of_short_span * (1 - static_cast<float>(span) / total) +
           cost_of_stir * state.stir / (state.stir + stir_half);
}

float GroundChoice::neighbour_cost(std::size_t pixel, const PixelState& state) const {
    const auto width = static_cast<std::size_t>(size_.width);
    const std::size_t x = pixel % width;
    float cost = 0;
    const auto add = [&](std::size_t other) {
        if (chosen_[other] == none) return;
        const PixelState& theirs = field_.of(other)[chosen_[other]];
        const auto fewer = static_cast<float>(std::min(state.count, theirs.count));
        cost += cost_of_strangers * (1 - static_cast<float>((state.when & theirs.when).count()) / fewer);
    };
    if (x > 0) add(pixel - 1);
    if (x + 1 < width) add(pixel + 1);
    if (pixel >= width) add(pixel - width);
    if (pixel + width < chosen_.size()) add(pixel + width);
    return cost;
}

bool GroundChoice::improve(std::size_t pixel) {
    const std::span<const PixelState> states = field_.of(pixel);
    if (states.size() < 2) return false;
    std::uint8_t best = none;
    float least = 0;
    for (std::uint8_t i = 0; i < states.size(); ++i) {
        const float cost = costs_[pixel][i] + neighbour_cost(pixel, states[i]);
        if (best == none || cost < least) best = i, least = cost;
    }
    const bool changed = chosen_[pixel] != best;
    chosen_[pixel] = best;
    return changed;
}

void GroundChoice::agree_with(const GroundChoice& other, const std::vector<LightStep>& steps, std::uint8_t light) {
    if (costs_.empty()) costs_.resize(field_.pixels());
    for (const LightStep& step : steps) {
        const bool forward = samples_[step.after].light == light;
        const std::size_t mine = forward ? step.after : step.before, theirs = forward ? step.before : step.after;
        if (!all_[mine] || !other.all_[theirs]) continue;
        for (std::size_t pixel = 0; pixel < costs_.size(); ++pixel)
            for (std::size_t i = 0; i < field_.of(pixel).size(); ++i)
                if (field_.of(pixel)[i].when[mine] != other.shows_ground(pixel, theirs))
                    costs_[pixel][i] += cost_of_broken_light;
    }
}

void GroundChoice::choose() {
    costs_.resize(field_.pixels());
    chosen_.assign(field_.pixels(), none);
    for (std::size_t pixel = 0; pixel < costs_.size(); ++pixel)
        for (std::size_t i = 0; i < field_.of(pixel).size(); ++i) costs_[pixel][i] += own_cost(field_.of(pixel)[i]);
    for (std::size_t pixel = 0; pixel < costs_.size(); ++pixel) {
        const auto begin = costs_[pixel].begin(), end = begin + static_cast<std::ptrdiff_t>(field_.of(pixel).size());
        if (begin != end) chosen_[pixel] = static_cast<std::uint8_t>(std::min_element(begin, end) - begin);
    }
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        bool changed = false;
        for (std::size_t i = 0; i < costs_.size(); ++i)  // every other sweep runs backwards, so that regions can spread
            changed |= improve(sweep % 2 == 0 ? costs_.size() - 1 - i : i);
        if (!changed) break;
    }
}

Ground GroundChoice::ground(double noise) const {
    Ground ground;
    for (cv::Mat* part : {&ground.level, &ground.known}) *part = cv::Mat::zeros(size_, CV_8U);
    for (std::size_t pixel = 0; pixel < chosen_.size(); ++pixel) {
        if (chosen_[pixel] == none || costs_[pixel][chosen_[pixel]] > worst_ground) continue;
        ground.level.data[pixel] = field_.of(pixel)[chosen_[pixel]].level;
        ground.known.data[pixel] = 255;
    }
    ground.lowest = ground.highest = ground.level;
    // Where the ground has an edge, a trembling camera or a resampled pixel differs without anything having moved.
    cv::Mat across, down, slope;
    cv::Sobel(ground.level, across, CV_32F, 1, 0, 3, 1.0 / 8);
    cv::Sobel(ground.level, down, CV_32F, 0, 1, 3, 1.0 / 8);
    cv::magnitude(across, down, slope);
    slope.convertTo(ground.tolerance, CV_8U, 0.6, std::max(9.0, 4 * noise));
    return ground;
}

/// A camera in a hand turns, nears and shows things from aside, which no displacement of the whole picture undoes: what
/// lies within this reach of a pixel may turn up there.
constexpr double hand_reach = 1.0 / 36;  // of the height

void loosen(Ground& ground) {
    const int side = 2 * std::max(1, cvRound(hand_reach * ground.level.rows)) + 1;
    const cv::Mat around = cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side, side));
    cv::Mat seen_low = ground.level.clone(), lowest, highest;
    seen_low.setTo(255, ~ground.known);
    cv::erode(seen_low, lowest, around);
    cv::dilate(ground.level, highest, around);
    ground.lowest = lowest;  // these two were other names of `level`
    ground.highest = highest;
    cv::dilate(ground.known, ground.known, around);
}

std::vector<LightStep> light_steps(const std::vector<Sample>& samples) {
    std::vector<LightStep> steps;
    for (std::size_t i = 1; i < samples.size(); ++i)
        if (samples[i].light != samples[i - 1].light) steps.push_back({i - 1, i});
    return steps;
}

}  // namespace

std::vector<Ground> choose_grounds(const Clip& clip, const CameraStory& story, int threads) {
    const double noise = noise_of(clip, story);
    const std::vector<Sample> samples = take_samples(clip, story, noise, threads);
    const std::vector<LightStep> steps = light_steps(samples);
    const int reach = static_cast<int>(std::lround(std::clamp(3 * noise, 6.0, 14.0)));
    const cv::Size size(clip.size.width, clip.size.height);
    std::vector<GroundChoice> choices;
    std::vector<std::size_t> order(story.lights);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const std::size_t light : order)
        choices.emplace_back(samples, size, static_cast<std::uint8_t>(light), reach, threads);
    // The light seen longest knows most; the others learn from those decided before them.
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const std::size_t longer = choices[a].samples().count(), shorter = choices[b].samples().count();
        return longer != shorter ? longer > shorter : a < b;
    });
    std::vector<Ground> grounds(story.lights);
    for (std::size_t i = 0; i < order.size(); ++i) {
        GroundChoice& choice = choices[order[i]];
        for (std::size_t known = 0; known < i; ++known)
            choice.agree_with(choices[order[known]], steps, static_cast<std::uint8_t>(order[i]));
        choice.choose();
        grounds[order[i]] = choice.ground(noise);
        if (story.in_hand) loosen(grounds[order[i]]);
    }
    return grounds;
}

}  // namespace milchglas::frost
