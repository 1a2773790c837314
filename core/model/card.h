#pragma once
// What can be told of a moving thing without showing it: made by the guard from the frost track, drawn by the window.
// Describes silhouettes; says nothing about what they are.
#include <optional>
#include <vector>

#include "core/model/found.h"
#include "core/model/scene_event.h"

namespace milchglas {

/// How a thing came or went.
enum class Passage : std::uint8_t {
    left,  ///< over that border of the picture
    right,
    top,
    bottom,
    inside,  ///< appeared or vanished within the picture
    other,   ///< parted from another silhouette, or went up in one
    always,  ///< was there at the first frame, or is at the last
};
template <>
struct Names<Passage> {
    static constexpr std::array<std::string_view, 7> names{"left",   "right", "top",   "bottom",
                                                           "inside", "other", "always"};
};

/// A silhouette at one moment. Closed polygon, at most `max_contour_points`.
struct CardShape {
    std::int64_t ordinal = 0;
    GridBox box;
    std::vector<GridPoint> contour;
    friend bool operator==(const CardShape&, const CardShape&) = default;
};

/// Where it was: the middle of the box's lower side is its foot. Between two of them it went straight.
struct CardStop {
    std::int64_t ordinal = 0;
    GridBox box;
    friend bool operator==(const CardStop&, const CardStop&) = default;
};

struct Speed {
    double heights = 0;  ///< own heights a second
    double widths = 0;   ///< picture widths a second
    friend bool operator==(const Speed&, const Speed&) = default;
};

struct Card {
    static constexpr std::size_t max_shapes = 8, max_contour_points = 96, max_stops = 160;

    std::int64_t first = 0, last = 0;  ///< ordinals, both inclusive
    Passage came{}, went{};
    std::vector<CardShape> strip;  ///< in order of time, at its calmest large moments
    std::vector<CardStop> path;    ///< in order of time, from `first` to `last`
    Speed usual, fastest;
    double height = 0;                       ///< median share of the picture's height
    double area = 0;                         ///< median share of the picture
    double height_to_width = 0;              ///< median, of what no border cuts
    double still = 0;                        ///< share of its time in which it gets nowhere
    std::optional<double> steps_per_second;  ///< none where no rhythm is clear
    friend bool operator==(const Card&, const Card&) = default;
};

inline constexpr std::size_t max_cards = 24;

/// All that is told about a clip beside its frames.
struct Cues {
    std::int32_t grid_width = 0, grid_height = 0;  ///< what every box and point below counts in
    std::vector<Card> cards;                       ///< most important first, at most `max_cards`
    std::vector<SceneEvent> events;                ///< in order of `first`
    std::vector<FoundThing> found;                 ///< at most `max_found` of each finder; none below `frosted`
};

}  // namespace milchglas
