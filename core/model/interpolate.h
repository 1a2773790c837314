#pragma once
// Where a track's box is at one frame: what the window draws and what exports list is the same arithmetic.
#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/model/label.h"

namespace milchglas {

/// The box at `ordinal`: linear between two keyframes, held after the last one. None before the first keyframe, nor
/// from a keyframe with `outside` until the next one without.
inline std::optional<Box> interpolate(const BoxTrack& track, std::int64_t ordinal) {
    const auto after = std::upper_bound(track.keyframes.begin(), track.keyframes.end(), ordinal,
                                        [](std::int64_t at, const BoxKeyframe& k) { return at < k.ordinal; });
    if (after == track.keyframes.begin()) return std::nullopt;
    const BoxKeyframe& a = *(after - 1);
    if (a.outside) return std::nullopt;
    // Towards an `outside` keyframe the box stays where it was: that keyframe's own box was never seen.
    if (a.ordinal == ordinal || after == track.keyframes.end() || after->outside) return a.box;
    const double t = static_cast<double>(ordinal - a.ordinal) / static_cast<double>(after->ordinal - a.ordinal);
    const auto mix = [t](double from, double to) { return from + (to - from) * t; };
    return Box{mix(a.box.x, after->box.x), mix(a.box.y, after->box.y), mix(a.box.width, after->box.width),
               mix(a.box.height, after->box.height)};
}

}  // namespace milchglas
