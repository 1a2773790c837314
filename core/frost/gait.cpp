#include "core/frost/gait.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace milchglas::frost {
namespace {

constexpr double rate = 15;  // of the even series, a second
constexpr double least_walk_s = 2, longest_walk_s = 20, longest_gap_s = 0.25;
constexpr double least_period_s = 0.22, longest_period_s = 1.2;
constexpr double clear_rhythm = 0.4;  // correlation with itself one step later
constexpr double as_clear = 0.85;     // of the best one: a step is taken for a step, not for a pair of them
constexpr double going = 0.25;        // own heights a second: slower is no walk

using Series = std::vector<double>;

/// The longest stretch in which it is seen whole and without gaps.
std::pair<std::size_t, std::size_t> longest_stretch(const Track& track, const Life& life) {
    const auto whole = [&](const Sighting& s) {
        return s.box.x > 0 && s.box.y + s.box.height < track.grid().height &&
               s.box.x + s.box.width < track.grid().width;
    };
    std::pair<std::size_t, std::size_t> best{0, 0};
    for (std::size_t begin = 0, i = 0; i < life.size(); ++i) {
        const bool goes_on =
            i > begin && time_of(track, life[i].ordinal) - time_of(track, life[i - 1].ordinal) <= longest_gap_s;
        if (!whole(life[i])) {
            begin = i + 1;
            continue;
        }
        if (!goes_on) begin = i;
        if (i - begin > best.second - best.first) best = {begin, i};
    }
    return best;
}

/// Even in time, without its slow part.
Series even_series(const Track& track, const Life& life, std::size_t begin, std::size_t end) {
    const double start = time_of(track, life[begin].ordinal);
    const double length = std::min(longest_walk_s, time_of(track, life[end].ordinal) - start);
    Series series;
    for (std::size_t k = begin, n = 0; static_cast<double>(n) <= length * rate; ++n) {
        const double t = start + static_cast<double>(n) / rate;
        while (k + 1 < end && time_of(track, life[k + 1].ordinal) < t) ++k;
        const double a = time_of(track, life[k].ordinal), b = time_of(track, life[k + 1].ordinal);
        const double share = std::clamp((t - a) / std::max(1e-9, b - a), 0.0, 1.0);
        series.push_back((1 - share) * life[k].stride + share * life[k + 1].stride);
    }
    Series plain(series.size());
    const auto half = static_cast<std::ptrdiff_t>(0.6 * rate);
    for (std::ptrdiff_t i = 0; i < std::ssize(series); ++i) {
        const auto from = series.begin() + std::max<std::ptrdiff_t>(0, i - half);
        const auto to = series.begin() + std::min(std::ssize(series), i + half + 1);
        plain[static_cast<std::size_t>(i)] =
            series[static_cast<std::size_t>(i)] - std::accumulate(from, to, 0.0) / static_cast<double>(to - from);
    }
    return plain;
}

double likeness(const Series& series, std::size_t lag) {
    double both = 0, early = 0, late = 0;
    for (std::size_t i = 0; i + lag < series.size(); ++i) {
        both += series[i] * series[i + lag];
        early += series[i] * series[i];
        late += series[i + lag] * series[i + lag];
    }
    const double energy = std::sqrt(early * late);
    return energy > 1e-6 * static_cast<double>(series.size()) ? both / energy : 0;
}

/// The period of a clear rhythm, in samples; 0 where there is none.
double period_of(const Series& series) {
    const auto least = static_cast<std::size_t>(least_period_s * rate);
    const auto longest = std::min(static_cast<std::size_t>(longest_period_s * rate), series.size() / 2);
    Series curve(longest + 2);
    for (std::size_t lag = 1; lag < curve.size(); ++lag) curve[lag] = likeness(series, lag);
    const auto peak = [&](std::size_t lag) {
        return curve[lag] >= clear_rhythm && curve[lag] >= curve[lag - 1] && curve[lag] >= curve[lag + 1];
    };
    double best = 0;
    for (std::size_t lag = least; lag <= longest; ++lag)
        if (peak(lag)) best = std::max(best, curve[lag]);
    for (std::size_t lag = least; best > 0 && lag <= longest; ++lag) {
        if (!peak(lag) || curve[lag] < as_clear * best) continue;
        const double bend = curve[lag - 1] - 2 * curve[lag] + curve[lag + 1];
        const double aside = bend < -1e-9 ? (curve[lag - 1] - curve[lag + 1]) / (2 * bend) : 0;
        return static_cast<double>(lag) + std::clamp(aside, -0.5, 0.5);
    }
    return 0;
}

}  // namespace

std::optional<double> steps_per_second(const Track& track, const Life& life) {
    const auto [begin, end] = longest_stretch(track, life);
    const double length = begin < end ? time_of(track, life[end].ordinal) - time_of(track, life[begin].ordinal) : 0;
    if (length < least_walk_s) return std::nullopt;
    const double way = std::hypot(life[end].foot_x() - life[begin].foot_x(), life[end].foot_y() - life[begin].foot_y());
    const double height = std::max<double>(1, life[(begin + end) / 2].box.height);
    if (way / height / length < going) return std::nullopt;
    const double period = period_of(even_series(track, life, begin, end));
    if (period <= 0) return std::nullopt;
    return rate / period;
}

}  // namespace milchglas::frost
