#include "tests/scenes/face.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace milchglas::scenes {
namespace {

/// Paints in the face's own coordinates: x from -0.5 to the right, y from 0 (crown) to 1 (chin).
class Portrait {
  public:
    Portrait(Stage& stage, const Face& face, cv::Point2d centre, double height, const Mood& mood)
        : stage_(stage), face_(face), mood_(mood), centre_(centre), height_(height) {}
    void back_hair() const;
    void head() const;
    void eyes() const;
    void nose() const;
    void mouth() const;
    void front_hair() const;

  private:
    [[nodiscard]] cv::Point2d place(double x, double y) const;
    /// Features sit on a turning head: they move along and draw together.
    [[nodiscard]] cv::Point2d feature(double x, double y) const {
        return place(x * (1 - 0.25 * std::abs(mood_.turn)) + 0.16 * mood_.turn, y);
    }
    void fill(const Polygon& polygon, double tone, double shade = 0) const {
        stage_.paint(polygon, {tone * mood_.light, 0, Weave::plain, 8, shade}, centre_);
    }
    [[nodiscard]] Polygon blob(double x, double y, double half_width, double half_height) const {
        return ellipse(feature(x, y), half_width * height_, half_height * height_, mood_.tilt);
    }
    [[nodiscard]] Polygon outline(double grown, double from, double to) const;
    Stage& stage_;
    const Face& face_;
    const Mood& mood_;
    cv::Point2d centre_;
    double height_;
};

cv::Point2d Portrait::place(double x, double y) const {
    const double angle = mood_.tilt * std::numbers::pi / 180, up = y - 0.5;
    return {centre_.x + height_ * (x * std::cos(angle) - up * std::sin(angle)),
            centre_.y + height_ * (x * std::sin(angle) + up * std::cos(angle))};
}

/// The head between two levels, `grown` beyond its skin.
Polygon Portrait::outline(double grown, double from, double to) const {
    constexpr int steps = 28;
    const HeadShape& head = face_.head;
    Polygon left, right;
    for (int i = 0; i <= steps; ++i) {
        const double y = from + (to - from) * i / steps;
        const double far = std::min(1.0, std::abs(y - 0.5) / (0.5 + grown));
        double half = (head.width / 2 + grown) * std::pow(1 - std::pow(far, head.roundness), 1 / head.roundness);
        if (y > 0.55) half *= 1 - head.jaw * (y - 0.55) / 0.45;
        right.push_back(place(half, y));
        left.push_back(place(-half, y));
    }
    right.insert(right.end(), left.rbegin(), left.rend());
    return right;
}

void Portrait::back_hair() const {
    const HeadShape& head = face_.head;
    if (head.hair_length < 0.5) return;
    const double half = head.width / 2 + head.hair_volume, end = head.hair_length;
    fill({place(-half * 0.9, 0.25), place(half * 0.9, 0.25), place(half * 1.05, end * 0.8), place(half * 0.9, end),
          place(-half * 0.9, end), place(-half * 1.05, end * 0.8)},
         face_.hair, 0.1);
}

void Portrait::head() const {
    const HeadShape& head = face_.head;
    for (const double side : {-1.0, 1.0})
        fill(ellipse(place(side * (head.width / 2 + head.ears / 2), 0.5), head.ears * height_, 0.1 * height_,
                     mood_.tilt),
             face_.skin * 0.9);
    fill(outline(0, 0, 1), face_.skin, mood_.side);
    if (face_.beard > 0) fill(outline(-0.01, 0.68, 0.99), face_.skin * (1 - 0.6 * face_.beard), mood_.side);
}

void Portrait::eyes() const {
    for (const double side : {-1.0, 1.0}) {
        const double x = side * face_.eye_distance / 2, open = std::max(0.15, 1 - mood_.blink);
        fill(blob(x, face_.eye_level, face_.eye_size * 1.5, face_.eye_size * 1.1), face_.skin * 0.8);
        fill(blob(x, face_.eye_level, face_.eye_size, face_.eye_size * 0.6 * open), 225);
        fill(blob(x, face_.eye_level, face_.eye_size * 0.5, face_.eye_size * 0.55 * open), face_.iris);
        const double level = face_.eye_level - face_.brow_gap - 0.02 * mood_.brows;
        fill(limb(feature(x - 0.07, level + side * face_.brow_slope), face_.brow_thickness * height_ / 2,
                  feature(x + 0.07, level - side * face_.brow_slope), face_.brow_thickness * height_ / 2),
             face_.hair * 0.9);
        if (face_.glasses > 0) {
            for (int i = 0; i < 20; ++i) {
                const double a = i * std::numbers::pi / 10, b = (i + 1) * std::numbers::pi / 10;
                fill(limb(feature(x + 0.12 * std::cos(a), face_.eye_level + 0.09 * std::sin(a)), 0.012 * height_,
                          feature(x + 0.12 * std::cos(b), face_.eye_level + 0.09 * std::sin(b)), 0.012 * height_),
                     25);
            }
        }
    }
}

void Portrait::nose() const {
    const double tip = face_.eye_level + face_.nose_length;
    fill({feature(0.02, face_.eye_level), feature(face_.nose_width * 0.55, tip), feature(0.01, tip)},
         face_.skin * 0.84);
    fill(blob(0, tip, face_.nose_width / 2, 0.025), face_.skin * 0.88);
    for (const double side : {-1.0, 1.0})
        fill(blob(side * face_.nose_width * 0.28, tip + 0.012, 0.014, 0.01), face_.skin * 0.45);
}

void Portrait::mouth() const {
    const double half = face_.mouth_width / 2 * (1 + 0.12 * mood_.smile), lift = 0.03 * mood_.smile;
    for (const double side : {-1.0, 1.0})
        fill(limb(feature(0, face_.mouth_level + lift / 2), face_.mouth_thickness * height_ * 0.7,
                  feature(side * half, face_.mouth_level - lift), face_.mouth_thickness * height_ * 0.3),
             face_.lips);
}

void Portrait::front_hair() const {
    if (face_.head.hair_length <= 0.02) return;
    fill(outline(face_.head.hair_volume, -face_.head.hair_volume, face_.hairline), face_.hair, 0.15);
    for (const double side : {-1.0, 1.0})
        fill(limb(place(side * face_.head.width * 0.46, face_.hairline * 0.8), 0.06 * height_,
                  place(side * face_.head.width * 0.49, std::min(0.5, face_.head.hair_length)), 0.035 * height_),
             face_.hair);
}

}  // namespace

Face face_of(int identity) {
    cv::RNG random(static_cast<std::uint64_t>(identity) * 7919 + 12345);
    for (int i = 0; i < 8; ++i) random.next();
    const auto between = [&](double low, double high) { return random.uniform(low, high); };
    Face face;
    face.head = {between(0.64, 0.86), between(2.0, 2.8),  between(0.05, 0.4),
                 between(0.02, 0.06), between(0.02, 0.1), 0};
    const double hair = between(0, 1);
    face.head.hair_length = hair < 0.12 ? 0 : hair < 0.6 ? between(0.25, 0.45) : between(0.7, 1.35);
    face.eye_distance = between(0.25, 0.4), face.eye_level = between(0.42, 0.52), face.eye_size = between(0.036, 0.066);
    face.brow_thickness = between(0.012, 0.045), face.brow_slope = between(-0.02, 0.025);
    face.brow_gap = between(0.07, 0.12);
    face.nose_length = between(0.14, 0.26), face.nose_width = between(0.08, 0.17);
    face.mouth_width = between(0.18, 0.34), face.mouth_thickness = between(0.018, 0.045);
    face.mouth_level = std::max(face.eye_level + face.nose_length + 0.07, between(0.75, 0.83));
    face.hairline = between(0.12, 0.3);
    face.beard = between(0, 1) < 0.25 ? between(0.3, 0.9) : 0;
    face.glasses = between(0, 1) < 0.25 ? 1 : 0;
    face.skin = between(80, 205), face.hair = between(20, 150), face.iris = between(20, 110);
    face.lips = face.skin * between(0.55, 0.8);
    return face;
}

Mood mood_of(std::uint32_t seed) {
    cv::RNG random(std::uint64_t{seed} * 104729 + 31);
    for (int i = 0; i < 8; ++i) random.next();
    Mood mood;
    mood.turn = random.uniform(-0.35, 0.35), mood.tilt = random.uniform(-6.0, 6.0);
    mood.smile = random.uniform(-0.6, 1.0), mood.brows = random.uniform(-0.8, 0.8);
    mood.blink = random.uniform(0.0, 0.5), mood.light = random.uniform(0.88, 1.12);
    mood.side = random.uniform(-0.25, 0.35);
    return mood;
}

void draw_face(Stage& stage, const Face& face, cv::Point2d centre, double height, const Mood& mood) {
    const Portrait portrait(stage, face, centre, height, mood);
    portrait.back_hair();
    portrait.head();
    portrait.eyes();
    portrait.nose();
    portrait.mouth();
    portrait.front_hair();
}

}  // namespace milchglas::scenes
