#pragma once
// Places on the silhouette grid and what happened there, as track, guard and window share them.
#include <cstdint>

#include "core/model/names.h"

namespace milchglas {

/// A pixel of the silhouette grid, which covers the displayed picture exactly.
struct GridPoint {
    std::int16_t x = 0, y = 0;
    friend bool operator==(const GridPoint&, const GridPoint&) = default;
};

struct GridBox {
    std::int16_t x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const GridBox&, const GridBox&) = default;
};

/// Tracks hold these: append only.
enum class EventKind : std::uint8_t {
    light,     ///< a lamp, the sun, exposure: the picture changed, its edges stayed
    infrared,  ///< the camera switched to or from infrared
    shake,     ///< the camera moved; cells stand still meanwhile
    left,      ///< something came to rest that wasn't there before
    taken,     ///< something that rested there is gone
    changed,   ///< a region looks different for good: a door, a curtain, furniture
};

template <>
struct Names<EventKind> {
    static constexpr std::array<std::string_view, 6> names{"light", "infrared", "shake", "left", "taken", "changed"};
};

struct SceneEvent {
    EventKind kind{};
    std::int64_t first = 0, last = 0;  ///< ordinals, both inclusive
    GridBox box;                       ///< where; the whole grid for shake
    friend bool operator==(const SceneEvent&, const SceneEvent&) = default;
};

}  // namespace milchglas
