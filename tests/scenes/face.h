#pragma once
// Faces of people who don't exist, each from a number.
#include "tests/scenes/paint.h"

namespace milchglas::scenes {

/// What a head's outline shows.
struct HeadShape {
    double width = 0.74;        ///< of the face's height (crown to chin)
    double roundness = 2.2;     ///< exponent of the outline: 2 is an ellipse
    double jaw = 0.2;           ///< how much narrower the chin is, 0..0.5
    double ears = 0.05;         ///< how far they stand out
    double hair_volume = 0.05;  ///< beyond the head
    double hair_length = 0.3;   ///< downwards from the crown, of the face's height; 1 reaches the chin
};

/// Lengths are shares of the face's height.
struct Face {
    HeadShape head;
    double eye_distance = 0.32, eye_level = 0.47, eye_size = 0.05;
    double brow_thickness = 0.025, brow_slope = 0, brow_gap = 0.09;
    double nose_length = 0.2, nose_width = 0.12;
    double mouth_width = 0.26, mouth_thickness = 0.03, mouth_level = 0.79;
    double hairline = 0.2, beard = 0, glasses = 0;
    double skin = 170, hair = 50, iris = 60, lips = 110;
};

Face face_of(int identity);

/// What changes from one look at somebody to the next.
struct Mood {
    double turn = 0;    ///< -1..1, 0 = towards the camera
    double tilt = 0;    ///< degrees
    double smile = 0;   ///< -1..1
    double brows = 0;   ///< -1..1, up is positive
    double blink = 0;   ///< 0..1
    double light = 1;   ///< gain on all tones
    double side = 0.2;  ///< how much darker one side is
};

/// A small, everyday mood.
Mood mood_of(std::uint32_t seed);

/// `centre`: between crown and chin.
void draw_face(Stage& stage, const Face& face, cv::Point2d centre, double height, const Mood& mood);

}  // namespace milchglas::scenes
