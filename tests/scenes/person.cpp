#include "tests/scenes/person.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace milchglas::scenes {
namespace {

class Body {
  public:
    Body(Stage& stage, const Build& build, const Stance& stance)
        : stage_(stage), build_(build), stance_(stance), size_(stance.height) {
        const double bob = 0.012 * stance.stride * std::cos(2 * stance.phase);
        hip_ = {stance.feet.x, stance.feet.y - size_ * (build.legs * (1 - 0.5 * stance.sit) + bob)};
        neck_ = {hip_.x + size_ * 0.02 * stance.turn * stance.stride,
                 hip_.y - size_ * (1 - build.legs - build.head * 1.12)};
        narrow_ = 1 - 0.35 * std::abs(stance.turn);
    }
    void leg(double side) const;
    void torso() const;
    void arm(double side) const;
    void head() const;
    [[nodiscard]] cv::Point2d neck() const { return neck_; }

  private:
    [[nodiscard]] double swing(double side) const {
        return stance_.stride * std::sin(stance_.phase + (side > 0 ? 0 : std::numbers::pi));
    }
    Stage& stage_;
    const Build& build_;
    const Stance& stance_;
    double size_, narrow_ = 1;
    cv::Point2d hip_, neck_;
};

void Body::leg(double side) const {
    const double apart = side * build_.hips * 0.3 * narrow_ * size_, along = stance_.turn >= 0 ? 1 : -1;
    const double profile = std::abs(stance_.turn), thick = build_.leg_thickness * size_;
    const double forward = swing(side) * 0.2 * size_ * profile * along;
    const double lift =
        std::max(0.0, std::cos(stance_.phase + (side > 0 ? 0 : std::numbers::pi))) * stance_.stride * 0.05 * size_;
    const cv::Point2d top(hip_.x + apart, hip_.y);
    const cv::Point2d foot(stance_.feet.x + apart + forward + stance_.sit * stance_.turn * 0.2 * size_,
                           stance_.feet.y - lift * (0.6 + 0.4 * profile));
    const cv::Point2d knee(
        (top.x + foot.x) / 2 + along * profile * (0.03 * size_ * stance_.stride + 0.1 * size_ * stance_.sit),
        std::min(foot.y - 0.2 * size_, (top.y + foot.y) / 2 - lift / 2));
    stage_.paint(limb(top, thick * 1.35, knee, thick), build_.trousers, hip_);
    stage_.paint(limb(knee, thick, foot, thick * 0.7), build_.trousers, hip_);
    stage_.paint(limb(foot, thick * 0.7, {foot.x + stance_.turn * 0.07 * size_, foot.y}, thick * 0.6),
                 {build_.shoes, 0, Weave::plain, 8, 0.1}, foot);
}

void Body::torso() const {
    const double shoulder = build_.shoulders / 2 * narrow_ * size_, hip = build_.hips / 2 * narrow_ * size_;
    const double belly = build_.belly / 2 * size_ * (0.5 + 0.5 * narrow_);
    const double hem = hip_.y + size_ * (0.02 + build_.coat * build_.legs * (1 - 0.6 * stance_.sit));
    const double middle = neck_.y + 0.62 * (hip_.y - neck_.y);
    stage_.paint({{neck_.x - shoulder * 0.4, neck_.y},
                  {neck_.x + shoulder * 0.4, neck_.y},
                  {neck_.x + shoulder, neck_.y + 0.035 * size_},
                  {hip_.x + belly, middle},
                  {hip_.x + hip * (1 + 0.4 * build_.coat), hem},
                  {hip_.x - hip * (1 + 0.4 * build_.coat), hem},
                  {hip_.x - belly, middle},
                  {neck_.x - shoulder, neck_.y + 0.035 * size_}},
                 build_.top, neck_);
}

void Body::arm(double side) const {
    const double thick = build_.arm_thickness * size_, reach = side > 0 ? stance_.reach : 0;
    const double forward = -swing(side) * 0.14 * size_ * stance_.turn;
    const cv::Point2d shoulder(neck_.x + side * build_.shoulders / 2 * narrow_ * size_ * 0.92, neck_.y + 0.05 * size_);
    const cv::Point2d elbow(shoulder.x + side * 0.03 * size_ * narrow_ + forward * 0.5 + reach * 0.08 * size_,
                            shoulder.y + 0.17 * size_ * (1 - 0.3 * stance_.sit));
    const cv::Point2d hand(elbow.x + forward + reach * 0.13 * size_, elbow.y + 0.16 * size_ * (1 - 0.6 * stance_.sit));
    Fabric sleeve = build_.top;
    sleeve.tone *= 0.93;
    stage_.paint(limb(shoulder, thick * 1.2, elbow, thick), sleeve, neck_);
    stage_.paint(limb(elbow, thick, hand, thick * 0.75), sleeve, neck_);
    stage_.paint(ellipse(hand, thick * 0.9, thick * 1.1), {build_.face.skin, 0, Weave::plain, 8, 0.1}, hand);
}

void Body::head() const {
    const double height = build_.head * size_;
    stage_.paint(
        limb({neck_.x, neck_.y - 0.2 * height}, height * 0.24, {neck_.x, neck_.y + 0.02 * size_}, height * 0.28),
        {build_.face.skin * 0.85, 0, Weave::plain, 8, 0.1}, neck_);
    Mood mood = stance_.mood;
    mood.turn = std::clamp(mood.turn + stance_.turn, -1.0, 1.0);
    draw_face(stage_, build_.face, face_centre(build_, stance_), height, mood);
}

Fabric cloth(cv::RNG& random, double dark, double light) {
    Fabric fabric;
    fabric.tone = random.uniform(dark, light);
    fabric.weave = static_cast<Weave>(random.uniform(0, 4));
    fabric.contrast = fabric.weave == Weave::plain ? 0 : random.uniform(10.0, 60.0);
    fabric.period = random.uniform(8.0, 40.0);
    fabric.shade = random.uniform(0.1, 0.4);
    return fabric;
}

}  // namespace

Build build_of(int identity) {
    cv::RNG random(static_cast<std::uint64_t>(identity) * 6151 + 99);
    for (int i = 0; i < 8; ++i) random.next();
    Build build;
    build.shoulders = random.uniform(0.2, 0.28), build.hips = random.uniform(0.16, 0.23);
    build.belly = random.uniform(0.15, 0.27), build.head = random.uniform(0.12, 0.16);
    build.legs = random.uniform(0.44, 0.5);
    build.arm_thickness = random.uniform(0.024, 0.036), build.leg_thickness = random.uniform(0.036, 0.056);
    build.coat = random.uniform(0, 3) == 0 ? random.uniform(0.3, 0.8) : 0;
    build.top = cloth(random, 25, 225);
    build.trousers = cloth(random, 20, 110);
    build.shoes = random.uniform(15.0, 80.0);
    build.face = face_of(identity);
    return build;
}

cv::Point2d face_centre(const Build& build, const Stance& stance) {
    const double bob = 0.012 * stance.stride * std::cos(2 * stance.phase);
    const double hip = stance.feet.y - stance.height * (build.legs * (1 - 0.5 * stance.sit) + bob);
    const double neck = hip - stance.height * (1 - build.legs - build.head * 1.12);
    return {stance.feet.x + stance.height * 0.03 * stance.turn * stance.stride,
            neck - 0.62 * build.head * stance.height};
}

void draw_person(Stage& stage, int identity, const Build& build, const Stance& stance) {
    stage.begin(Kind::person, identity);
    const Body body(stage, build, stance);
    const double far = stance.turn > 0 ? -1 : 1;
    body.arm(far);
    body.leg(far);
    body.leg(-far);
    body.torso();
    body.arm(-far);
    body.head();
    stage.end();
}

}  // namespace milchglas::scenes
