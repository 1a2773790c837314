#pragma once
// What is drawn as an example: where figures stand on which ground. Vectors made for this purpose; no picture of
// anybody's home is behind them.
#include <array>

#include "ui/review/guideline_figures.h"

namespace milchglas::review {

/// Every picture measures this. y counts from above it, so that things may hang in from there.
constexpr double scene_width = 160, scene_height = 80, scene_top = 8;

enum class Ground { none, room, lit_room, door, drive };

struct Thing {
    Figure figure = Figure::none;
    double x = 0, feet = 0, height = 0;
    bool mirrored = false;
    bool earlier = false;  ///< where it was before: a dashed line
};
struct Frame {
    double x = 0, y = 0, width = 0, height = 0;  ///< no width: none
};
struct Picture {
    Ground ground = Ground::none;
    std::array<Thing, 5> things{};
    std::array<Frame, 2> boxes{};  ///< as a reviewer draws them
};
/// From 0 to 1 along the time of the scene; nothing where both are 0.
struct Span {
    double first = 0, last = 0;
};

enum class Drawn {
    nothing,
    person_walks,
    person_far,
    person_in_door,
    person_with_dog,
    person_with_shadow,
    arm,
    cat,
    dog,
    bird,
    car,
    parked_car,
    curtain,
    plant,
    insect,
    rain,
    light,
    shadow,
    robot,
    spot,
    camera_moved,
    package_left,
    package_taken,
    package_exchanged,
    package_carried,
    package_moved,
    person_segment,
    late_segment,
    cat_segment,
    two_cats_segment,
    car_segment,
    left_segment,
    long_left_segment,
    taken_segment,
    curtain_segment,
    person_box,
    loose_box,
    cat_box,
    one_box_for_two,
    car_box,
    rider_in_box,
    package_box,
    box_with_bearer,
};

struct Scene {
    Drawn drawn{};
    std::array<Picture, 2> pictures{};  ///< first, then; without a ground there is no second one
    Span segment{};
};

const Scene& scene_of(Drawn drawn);

}  // namespace milchglas::review
