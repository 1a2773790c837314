#pragma once
// A made-up clip with its truth, frame by frame: a place, what happens in it, the light, the camera and its sensor. The
// same script gives the same bytes.
#include <functional>
#include <vector>

#include "tests/scenes/paint.h"
#include "tests/scenes/places.h"

namespace milchglas::scenes {

struct Script {
    cv::Size size{1280, 720};
    int rate = 10;  ///< frames a second
    int frames = 100;
    std::uint32_t seed = 1;
    Place place = Place::living_room;
    cv::Mat backdrop;  ///< the empty place if it was drawn before (many clips of one room); else it is drawn
    double noise = 2;  ///< standard deviation of the sensor's noise, grey levels
    /// Paints what is there at a time, in front of the empty place. Lengths are pixels of `size`.
    std::function<void(Stage&, double seconds)> act;
    std::function<double(double seconds)> exposure;        ///< gain over the whole picture, about 1
    std::function<double(double seconds)> lamp;            ///< 0 off .. 1 on: a dim room that a lamp lights unevenly
    std::function<cv::Point2d(double seconds)> displaced;  ///< by which the camera's hand moves the picture, pixels
};

struct Frame {
    cv::Mat picture;            ///< CV_8U
    cv::Mat labels;             ///< CV_8U, see Stage::labels()
    std::vector<Thing> things;  ///< boxes of what is seen
    [[nodiscard]] cv::Mat mask() const { return labels > 0; }
};

class Scene {
  public:
    explicit Scene(Script script);
    [[nodiscard]] const Script& script() const { return script_; }
    [[nodiscard]] double seconds(int at) const { return static_cast<double>(at) / script_.rate; }
    [[nodiscard]] const cv::Mat& empty_place() const { return place_; }
    /// Any order of frames gives the same frames.
    [[nodiscard]] Frame frame(int at) const;

  private:
    void light(cv::Mat& picture, double time) const;
    void sense(cv::Mat& picture, int at) const;
    Script script_;
    cv::Mat place_, lamp_gain_, brighter_, darker_;
};

/// A hand that holds a camera: slow sway and fine tremor of about `pixels`.
std::function<cv::Point2d(double)> hand_held(double pixels, std::uint32_t seed);

/// Between two times from one value to the other, evenly, holding both ends.
double glide(double seconds, double from_s, double to_s, double from, double to);

}  // namespace milchglas::scenes
