#pragma once
// Painting a frame and its truth in one stroke: what is painted as a thing is noted pixel by pixel as that thing.
#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace milchglas::scenes {

enum class Kind : std::uint8_t { person, pet, vehicle, package };

struct Thing {
    Kind kind{};
    int identity = 0;  ///< the script's number for this person, pet, ...
    cv::Rect box;      ///< of what is seen of it, in pixels; empty when nothing is
};

using Polygon = std::vector<cv::Point2d>;

Polygon ellipse(cv::Point2d centre, double half_width, double half_height, double degrees = 0);
/// A limb: round ends, `from_radius` thick at one and `to_radius` at the other.
Polygon limb(cv::Point2d from, double from_radius, cv::Point2d to, double to_radius);
Polygon box(cv::Point2d corner, double width, double height);

enum class Weave : std::uint8_t { plain, stripes, checks, speckles };

/// Cloth, fur, skin, lacquer.
struct Fabric {
    double tone = 128;    ///< grey level
    double contrast = 0;  ///< grey levels between the weave's light and dark
    Weave weave = Weave::plain;
    double period = 8;   ///< pixels of one repeat
    double shade = 0.2;  ///< how much darker the right side is than the left one, 0..1
};

class Stage {
  public:
    explicit Stage(cv::Mat background);
    /// What is painted from here on belongs to a new thing, or to the ground again after end().
    void begin(Kind kind, int identity);
    void end() { current_ = 0; }
    /// `anchor`: where the weave is fastened, so that it moves with its wearer.
    void paint(const Polygon& polygon, const Fabric& fabric, cv::Point2d anchor);

    [[nodiscard]] cv::Mat& picture() { return picture_; }
    /// CV_8U: 0 where the ground is seen, n where things()[n - 1] is.
    [[nodiscard]] cv::Mat& labels() { return labels_; }
    /// With the boxes of what is seen by now.
    [[nodiscard]] std::vector<Thing> things() const;

  private:
    cv::Mat picture_, labels_;
    std::vector<Thing> things_;
    std::uint8_t current_ = 0;
};

}  // namespace milchglas::scenes
