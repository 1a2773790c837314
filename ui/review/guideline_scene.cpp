#include "ui/review/guideline_scene.h"

namespace milchglas::review {
namespace {
using F = Figure;
using G = Ground;

constexpr Thing earlier(Figure figure, double x, double feet, double height, bool mirrored = false) {
    return {figure, x, feet, height, mirrored, true};
}
constexpr Thing mirrored(Figure figure, double x, double feet, double height) {
    return {figure, x, feet, height, true};
}
/// Just around a figure that stands there.
constexpr Frame around(double x, double feet, double width, double height) {
    return {x - width / 2, feet - height, width, height};
}

constexpr Thing curtain{F::curtain, 44, 66, 62}, small_package{F::package, 96, 82, 11}, package{F::package, 96, 82, 16};
constexpr Picture bringing{G::door,
                           {{{F::person, 78, 82, 60}, {F::package, 89, 60, 14}, earlier(F::person, 48, 82, 60)}}};
constexpr Picture lying{G::door, {{package}}};
constexpr Picture leaving{G::door, {{package, mirrored(F::person, 36, 82, 60)}}};
constexpr Picture carrying{G::door, {{mirrored(F::person, 44, 82, 60), {F::package, 33, 60, 14}}}};
constexpr Picture arm_at_edge{G::room, {{{F::arm, 148, 66, 40}}}};
constexpr Picture person_inside{G::room, {{{F::person, 70, 82, 62}, earlier(F::person, 112, 82, 62)}}};

constexpr std::array scenes{
    Scene{Drawn::nothing, {{{G::room}}}},
    Scene{Drawn::person_walks,
          {{{G::room, {{{F::person, 100, 82, 62}, earlier(F::person, 70, 80, 60), earlier(F::person, 42, 78, 58)}}}}}},
    Scene{Drawn::person_far,
          {{{G::drive, {{{F::person, 104, 46, 17}, earlier(F::person, 92, 45, 16), earlier(F::person, 80, 44, 15)}}}}}},
    Scene{Drawn::person_in_door, {{{G::door, {{{F::person, 84, 80, 60}, earlier(F::person, 116, 76, 52)}}}}}},
    Scene{Drawn::person_with_dog, {{{G::room, {{{F::person, 66, 80, 58}, {F::dog, 104, 80, 22}}}}}}},
    Scene{Drawn::person_with_shadow, {{{G::drive, {{{F::person, 54, 78, 52}, {F::shadow, 92, 80, 36}}}}}}},
    Scene{Drawn::arm, {{arm_at_edge}}},
    Scene{Drawn::cat, {{{G::room, {{{F::cat, 98, 80, 24}, earlier(F::cat, 44, 80, 24)}}}}}},
    Scene{Drawn::dog, {{{G::room, {{{F::dog, 100, 82, 34}, earlier(F::dog, 40, 82, 34)}}}}}},
    Scene{Drawn::bird,
          {{{G::drive, {{{F::bird, 104, 38, 16}, earlier(F::bird, 74, 46, 16), earlier(F::bird, 46, 52, 16)}}}}}},
    Scene{Drawn::car, {{{G::drive, {{{F::car, 98, 78, 36}, earlier(F::car, 58, 72, 32)}}}}}},
    Scene{Drawn::parked_car, {{{G::drive, {{earlier(F::car, 86, 74, 34)}}}}}},
    Scene{Drawn::curtain, {{{G::room, {{curtain, earlier(F::curtain, 50, 66, 62, true)}}}}}},
    Scene{Drawn::plant, {{{G::drive, {{{F::plant, 112, 84, 46}, earlier(F::plant, 106, 84, 46, true)}}}}}},
    Scene{Drawn::insect, {{{G::room, {{{F::insect, 84, 74, 58}}}}}}},
    Scene{Drawn::rain, {{{G::drive, {{{F::rain, 80, 84, 76}}}}}}},
    Scene{Drawn::light, {{{G::room}, {G::lit_room}}}},
    Scene{Drawn::shadow, {{{G::drive, {{{F::shadow, 54, 86, 42}, earlier(F::shadow, 40, 88, 42)}}}}}},
    Scene{Drawn::robot, {{{G::room, {{{F::robot, 94, 80, 16}, earlier(F::robot, 62, 80, 16)}}}}}},
    Scene{Drawn::spot, {{{G::room, {{{F::spot, 96, 66, 34}, earlier(F::spot, 66, 62, 24, true)}}}}}},
    Scene{Drawn::camera_moved, {{{G::room, {{{F::shards, 80, 82, 74}}}}}}},
    Scene{Drawn::package_left, {{bringing, leaving}}},
    Scene{Drawn::package_taken, {{lying, carrying}}},
    Scene{Drawn::package_exchanged,
          {{{G::door, {{small_package}}},
            {G::door, {{{F::package, 114, 82, 20}, mirrored(F::person, 36, 82, 60), {F::package, 26, 58, 10}}}}}}},
    Scene{Drawn::package_carried, {{bringing, carrying}}},
    Scene{Drawn::package_moved, {{lying, {G::door, {{{F::package, 58, 82, 16}, earlier(F::package, 96, 82, 16)}}}}}},
    Scene{Drawn::person_segment, {{arm_at_edge, person_inside}}, {0.2, 0.85}},
    Scene{Drawn::late_segment, {{arm_at_edge, person_inside}}, {0.55, 0.85}},
    Scene{
        Drawn::cat_segment, {{{G::room, {{{F::cat, -4, 80, 26}}}}, {G::room, {{{F::cat, 90, 80, 26}}}}}}, {0.15, 0.9}},
    Scene{Drawn::two_cats_segment,
          {{{G::room, {{{F::cat, 60, 80, 24}}}}, {G::room, {{mirrored(F::cat, 110, 80, 24), {F::cat, 44, 72, 20}}}}}},
          {0.1, 0.9}},
    Scene{
        Drawn::car_segment, {{{G::drive, {{{F::car, 4, 74, 34}}}}, {G::drive, {{{F::car, 92, 76, 36}}}}}}, {0.15, 0.8}},
    Scene{Drawn::left_segment, {{bringing, leaving}}, {0.3, 0.55}},
    Scene{Drawn::long_left_segment, {{bringing, leaving}}, {0.3, 1}},
    Scene{Drawn::taken_segment, {{lying, carrying}}, {0.45, 0.8}},
    Scene{Drawn::curtain_segment,
          {{{G::room}, {G::room, {{curtain, earlier(F::curtain, 50, 66, 62, true)}}}}},
          {0.4, 0.9}},
    Scene{Drawn::person_box, {{{G::room, {{{F::person, 80, 82, 62}}}, {{around(80, 83, 32, 64)}}}}}},
    Scene{Drawn::loose_box, {{{G::drive, {{{F::person, 54, 78, 52}, {F::shadow, 92, 80, 36}}}, {{{30, 14, 92, 72}}}}}}},
    Scene{Drawn::cat_box, {{{G::room, {{{F::cat, 80, 80, 30}}}, {{around(80, 81, 50, 32)}}}}}},
    Scene{Drawn::one_box_for_two,
          {{{G::room, {{{F::cat, 112, 80, 24}, mirrored(F::cat, 46, 76, 24)}}, {{{24, 48, 112, 36}}}}}}},
    Scene{Drawn::car_box, {{{G::drive, {{{F::car, 82, 78, 40}}}, {{around(82, 79, 96, 42)}}}}}},
    Scene{Drawn::rider_in_box,
          {{{G::drive, {{{F::bicycle, 80, 82, 36}, {F::person, 78, 70, 52}}}, {{around(80, 83, 62, 66)}}}}}},
    Scene{Drawn::package_box,
          {{{G::door, {{{F::person, 66, 82, 60}, {F::package, 79, 58, 16}}}, {{around(79, 59, 22, 18)}}}}}},
    Scene{Drawn::box_with_bearer,
          {{{G::door, {{{F::person, 66, 82, 60}, {F::package, 79, 58, 16}}}, {{{50, 20, 42, 64}}}}}}},
};

/// Found by its place, so the list is kept in the order of the names.
constexpr bool in_order() {
    for (std::size_t i = 0; i < scenes.size(); ++i)
        if (scenes[i].drawn != static_cast<Drawn>(i)) return false;
    return scenes.size() == static_cast<std::size_t>(Drawn::box_with_bearer) + 1;
}
static_assert(in_order());
}  // namespace

const Scene& scene_of(Drawn drawn) {
    return scenes[static_cast<std::size_t>(drawn)];
}

}  // namespace milchglas::review
