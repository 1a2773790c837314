#pragma once
// As few keyframes as interpolate.h needs to make a way of boxes again.
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/model/label.h"

namespace milchglas {

/// How far an interpolated box may be from the one it stands for: every edge by `edge` picture pixels, or an overlap
/// (intersection over union) of `overlap`. Either will do: the first is lenient with small boxes, the second with
/// large. With an `overlap` of 1 only edges count.
struct ThinTolerance {
    double edge = 1;
    double overlap = 0.95;
};

namespace detail {

inline double overlap_of(const Box& a, const Box& b) {
    const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    if (width <= 0 || height <= 0) return 0;
    return width * height / (a.width * a.height + b.width * b.height - width * height);
}

inline double farthest_edge(const Box& a, const Box& b) {
    return std::max({std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.x + a.width - b.x - b.width),
                     std::abs(a.y + a.height - b.y - b.height)});
}

inline Box between(const BoxKeyframe& a, const BoxKeyframe& b, std::int64_t ordinal) {
    const double t = static_cast<double>(ordinal - a.ordinal) / static_cast<double>(b.ordinal - a.ordinal);
    const auto mix = [t](double from, double to) { return from + (to - from) * t; };
    return {mix(a.box.x, b.box.x), mix(a.box.y, b.box.y), mix(a.box.width, b.box.width),
            mix(a.box.height, b.box.height)};
}

/// Where the straight way from `first` to `last` is farthest off, if that is too far; else `first`.
inline std::size_t worst(const std::vector<BoxKeyframe>& boxes, std::size_t first, std::size_t last,
                         const ThinTolerance& tolerance) {
    std::size_t at = first;
    double most = 0;
    for (std::size_t i = first + 1; i < last; ++i) {
        const Box guess = between(boxes[first], boxes[last], boxes[i].ordinal);
        const double off = farthest_edge(guess, boxes[i].box);
        // What rounding makes of exactly one pixel is still within it.
        constexpr double rounding = 1e-6;
        const bool close =
            off <= tolerance.edge + rounding || overlap_of(guess, boxes[i].box) >= tolerance.overlap - rounding;
        if (close || off <= most) continue;
        most = off;
        at = i;
    }
    return at;
}

}  // namespace detail

/// Some of `boxes`, the first and the last among them, between which model/interpolate.h makes all others within
/// `tolerance`. A box that is occluded where its neighbour isn't is kept, so that this stays as it was frame by frame.
/// Ramer, Douglas and Peucker's way. REQUIRES: ordinals increase; none is `outside`.
inline std::vector<BoxKeyframe> thinned(const std::vector<BoxKeyframe>& boxes, const ThinTolerance& tolerance) {
    if (boxes.empty()) return {};
    std::vector<bool> kept(boxes.size(), false);
    kept.front() = kept.back() = true;
    for (std::size_t i = 1; i < boxes.size(); ++i)
        if (boxes[i].occluded != boxes[i - 1].occluded) kept[i] = true;  // a keyframe's word holds until the next
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    for (std::size_t first = 0, i = 1; i < boxes.size(); ++i)
        if (kept[i]) spans.emplace_back(std::exchange(first, i), i);
    while (!spans.empty()) {
        const auto [first, last] = spans.back();
        spans.pop_back();
        const std::size_t at = detail::worst(boxes, first, last, tolerance);
        if (at == first) continue;
        kept[at] = true;
        spans.emplace_back(first, at);
        spans.emplace_back(at, last);
    }
    std::vector<BoxKeyframe> keyframes;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (kept[i]) keyframes.push_back(boxes[i]);
    return keyframes;
}

}  // namespace milchglas
