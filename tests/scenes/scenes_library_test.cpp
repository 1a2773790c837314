// The scenes tell the truth: what is noted as a thing is what changed, and the same script gives the same bytes.
#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "tests/scenes/person.h"
#include "tests/scenes/scene.h"
#include "tests/scenes/things.h"

namespace milchglas::scenes {
namespace {

Script somebody_and_a_dog() {
    Script script;
    script.size = {640, 360};
    script.frames = 20;
    script.act = [](Stage& stage, double seconds) {
        Stance stance;
        stance.feet = {200 + 60 * seconds, 330}, stance.height = 240, stance.phase = 6 * seconds, stance.stride = 1;
        stance.turn = 0.8;
        draw_person(stage, 7, build_of(7), stance);
        PetStance pet;
        pet.feet = {480, 340}, pet.length = 120;
        draw_pet(stage, 8, Animal::dog, pet);
    };
    return script;
}

TEST(Scenes, the_same_script_gives_the_same_bytes_in_any_order) {
    const Scene one(somebody_and_a_dog()), other(somebody_and_a_dog());
    const Frame late = one.frame(11), early = one.frame(3);
    EXPECT_EQ(cv::norm(early.picture, other.frame(3).picture, cv::NORM_INF), 0);
    EXPECT_EQ(cv::norm(late.picture, other.frame(11).picture, cv::NORM_INF), 0);
    EXPECT_NE(cv::norm(early.picture, late.picture, cv::NORM_INF), 0);
}

TEST(Scenes, the_truth_is_where_the_picture_differs_from_the_empty_place) {
    Script script = somebody_and_a_dog();
    script.noise = 0;
    const Scene scene(script);
    const Frame frame = scene.frame(5);
    cv::Mat differs = frame.picture != scene.empty_place();
    EXPECT_EQ(cv::countNonZero(differs & ~frame.mask()), 0);
    EXPECT_GT(cv::countNonZero(differs & frame.mask()), 0.9 * cv::countNonZero(frame.mask()));
    ASSERT_EQ(frame.things.size(), 2U);
    EXPECT_EQ(frame.things[0].kind, Kind::person);
    EXPECT_EQ(frame.things[0].identity, 7);
    EXPECT_NEAR(frame.things[0].box.height, 240, 20);
    EXPECT_EQ(frame.things[1].kind, Kind::pet);
}

TEST(Scenes, a_displaced_camera_displaces_the_truth) {
    Script script = somebody_and_a_dog();
    const cv::Rect still = Scene(script).frame(0).things[0].box;
    script.displaced = [](double) { return cv::Point2d(12, -7); };
    const Frame moved = Scene(script).frame(0);
    EXPECT_EQ(moved.things[0].box.x, still.x + 12);
    EXPECT_EQ(moved.things[0].box.y, still.y - 7);
    EXPECT_EQ(cv::boundingRect(moved.labels == 1), moved.things[0].box);
}

TEST(Scenes, builds_and_faces_differ_by_their_number_alone) {
    EXPECT_EQ(build_of(3).shoulders, build_of(3).shoulders);
    EXPECT_NE(build_of(3).shoulders, build_of(4).shoulders);
    EXPECT_EQ(face_of(3).eye_distance, face_of(3).eye_distance);
    EXPECT_NE(face_of(3).eye_distance, face_of(4).eye_distance);
    EXPECT_NE(mood_of(1).tilt, mood_of(2).tilt);
}

TEST(Scenes, a_lamp_lights_unevenly_and_leaves_the_truth_alone) {
    Script script = somebody_and_a_dog();
    script.noise = 0;
    script.lamp = [](double seconds) { return seconds < 1 ? 0.0 : 1.0; };
    const Scene scene(script);
    const cv::Mat off = scene.frame(0).picture, on = scene.frame(15).picture;
    const cv::Rect beside(480, 0, 100, 60), far(0, 0, 100, 60);
    EXPECT_GT(cv::mean(on(beside))[0], 1.5 * cv::mean(off(beside))[0]);
    EXPECT_LT(cv::mean(on(far))[0] - cv::mean(off(far))[0], cv::mean(on(beside))[0] - cv::mean(off(beside))[0]);
    EXPECT_EQ(scene.frame(15).things.size(), 2U);
}

}  // namespace
}  // namespace milchglas::scenes
