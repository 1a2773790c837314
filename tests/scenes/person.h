#pragma once
// People who walk, stand, sit and turn.
#include "tests/scenes/face.h"

namespace milchglas::scenes {

/// Lengths are shares of the body's height.
struct Build {
    double shoulders = 0.24, hips = 0.19, belly = 0.19;
    double head = 0.135;  ///< crown to chin
    double legs = 0.47;
    double arm_thickness = 0.03, leg_thickness = 0.045;
    double coat = 0;  ///< how far a coat reaches down the legs, 0..0.8
    Fabric top, trousers;
    double shoes = 40;
    Face face;
};

Build build_of(int identity);

struct Stance {
    cv::Point2d feet;     ///< middle of the feet, in pixels
    double height = 400;  ///< of the standing body, in pixels
    double phase = 0;     ///< of the gait, radians: a double step is 2 pi
    double stride = 0;    ///< 0 standing .. 1 walking briskly
    double sit = 0;       ///< 0 standing .. 1 sitting
    double turn = 0;      ///< -1 to the left .. 0 to the camera .. 1 to the right
    double reach = 0;     ///< 0..1: an arm stretched out, as when something is put down
    Mood mood;
};

/// Where the middle of the face is.
cv::Point2d face_centre(const Build& build, const Stance& stance);
void draw_person(Stage& stage, int identity, const Build& build, const Stance& stance);

}  // namespace milchglas::scenes
