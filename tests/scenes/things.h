#pragma once
// What else comes before a home camera.
#include "tests/scenes/paint.h"

namespace milchglas::scenes {

enum class Animal : std::uint8_t { cat, dog, bird };

struct PetStance {
    cv::Point2d feet;     ///< below the middle of the body
    double length = 200;  ///< nose to rump, in pixels
    double phase = 0;     ///< of the gait, radians
    double stride = 0;    ///< 0 standing .. 1
    double lie = 0;       ///< 0 on its feet .. 1 lying
    int facing = 1;       ///< 1 to the right, -1 to the left
};

void draw_pet(Stage& stage, int identity, Animal animal, const PetStance& stance);

enum class Vehicle : std::uint8_t { car, van, bicycle };

/// `wheels`: on the ground below the middle.
void draw_vehicle(Stage& stage, int identity, Vehicle vehicle, cv::Point2d wheels, double length, int facing);

/// `foot`: middle of its lower edge.
void draw_package(Stage& stage, int identity, cv::Point2d foot, double width);

/// A curtain in a draught; belongs to the ground. `wind`: 0 hangs still .. 1.
void draw_curtain(Stage& stage, cv::Point2d corner, double width, double height, double wind, double seconds);

/// The blades of a fan, ground too.
void draw_fan(Stage& stage, cv::Point2d hub, double radius, double turns);

}  // namespace milchglas::scenes
