// A followed box against the truth of made-up scenes.
#include "core/viewer/box_follower.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/scenes/person.h"
#include "tests/scenes/scene.h"
#include "tests/scenes/things.h"

namespace milchglas::viewer::test {
namespace {
using scenes::Stage;
using What = BoxSight::What;

double overlap(const cv::Rect2d& a, const cv::Rect2d& b) {
    const double both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

struct Told {
    std::vector<double> overlaps;  ///< with the truth, of every frame in which it was told as seen
    int hidden = 0;
    What end = What::sure;  ///< sure: followed to the last frame
    int end_at = -1;        ///< the frame `end` was told of
    cv::Rect2d last;
    [[nodiscard]] double mean() const {
        double sum = 0;
        for (const double o : overlaps) sum += o;
        return overlaps.empty() ? 0 : sum / static_cast<double>(overlaps.size());
    }
    [[nodiscard]] double worst() const {
        return overlaps.empty() ? 0 : *std::min_element(overlaps.begin(), overlaps.end());
    }
};

scenes::Script script(std::function<void(Stage&, double)> act, int frames) {
    scenes::Script script;
    script.size = {640, 360};
    script.rate = 15;
    script.frames = frames;
    script.place = scenes::Place::hall;
    script.act = std::move(act);
    return script;
}

/// Follows the thing of that number from its box on frame `begin` on, as far as `end`.
Told follow(const scenes::Script& of, int identity, int begin, int end, int patience = 22, bool place_known = true) {
    const scenes::Scene scene(of);
    std::vector<cv::Mat> pictures;
    std::vector<cv::Rect> truth;
    for (int at = 0; at < of.frames; ++at) {
        const scenes::Frame frame = scene.frame(at);
        pictures.push_back(frame.picture);
        truth.emplace_back();
        for (const scenes::Thing& thing : frame.things)
            if (thing.identity == identity) truth.back() = thing.box;
    }
    const PlaceWithout place = place_known ? PlaceWithout::of(pictures) : PlaceWithout();
    const auto at_frame = [&](int at) { return static_cast<std::size_t>(at); };
    BoxFollower follower(pictures[at_frame(begin)], truth[at_frame(begin)], place, patience);
    Told told;
    const int step = end > begin ? 1 : -1;
    for (int at = begin; at != end;) {
        at += step;
        const BoxSight sight = follower.next(pictures[at_frame(at)]);
        if (sight.what == What::left || sight.what == What::lost) {
            told.end = sight.what;
            told.end_at = at;
            return told;
        }
        told.last = sight.box;
        if (sight.what == What::hidden)
            ++told.hidden;
        else
            told.overlaps.push_back(overlap(sight.box & cv::Rect2d(0, 0, 640, 360), truth[at_frame(at)]));
    }
    return told;
}

constexpr int who = 5;

scenes::Stance walking(double seconds, double x) {
    scenes::Stance stance;
    stance.height = 190;
    stance.feet = {x, 320};
    stance.phase = 6 * seconds;
    stance.stride = 0.9;
    stance.turn = 0.9;
    return stance;
}

std::function<void(Stage&, double)> walks(double from, double to, double seconds) {
    return [=](Stage& stage, double s) {
        draw_person(stage, who, scenes::build_of(who), walking(s, scenes::glide(s, 0, seconds, from, to)));
    };
}

TEST(BoxFollower, SomebodyWhoWalksStaysInTheBox) {
    const Told told = follow(script(walks(80, 560, 6), 90), who, 10, 89);
    EXPECT_EQ(told.end, What::sure);
    EXPECT_EQ(told.overlaps.size(), 79U);
    EXPECT_GT(told.mean(), 0.75);
    EXPECT_GT(told.worst(), 0.45) << "a leg stretched out is part of it";
}

TEST(BoxFollower, AlsoBackwardsInTime) {
    const Told told = follow(script(walks(80, 560, 6), 90), who, 80, 0);
    EXPECT_EQ(told.overlaps.size(), 80U);
    EXPECT_GT(told.mean(), 0.75);
}

TEST(BoxFollower, AlsoWhereNobodyKnowsTheEmptyPlace) {
    const Told told = follow(script(walks(200, 420, 6), 90), who, 10, 89, 22, false);
    EXPECT_GT(told.mean(), 0.55);
}

TEST(BoxFollower, WhoWalksOutHasLeft) {
    const Told told = follow(script(walks(200, 780, 4), 75), who, 5, 74);
    EXPECT_EQ(told.end, What::left);
    EXPECT_GT(told.end_at, 35);
    EXPECT_LT(told.end_at, 60);
}

TEST(BoxFollower, WhoComesNearerGetsALargerBox) {
    const auto act = [](Stage& stage, double s) {
        scenes::Stance stance = walking(s, scenes::glide(s, 0, 6, 120, 480));
        stance.turn = 0.5;
        stance.height = scenes::glide(s, 0, 6, 110, 260);
        stance.feet.y = scenes::glide(s, 0, 6, 270, 350);
        draw_person(stage, who, scenes::build_of(who), stance);
    };
    const Told told = follow(script(act, 90), who, 3, 89);
    EXPECT_EQ(told.end, What::sure);
    EXPECT_GT(told.mean(), 0.7);
    EXPECT_GT(told.last.height, 200);
}

TEST(BoxFollower, BehindAPillarItIsHiddenAndFoundAgain) {
    const auto act = [](Stage& stage, double s) {
        walks(60, 580, 6)(stage, s);
        stage.end();
        stage.paint(scenes::box({280, 60}, 70, 290), {90, 40, scenes::Weave::checks, 12, 0}, {280, 60});
    };
    const Told told = follow(script(act, 90), who, 5, 89);
    EXPECT_EQ(told.end, What::sure);
    EXPECT_GT(told.hidden, 0);
    EXPECT_GT(told.mean(), 0.5);
    EXPECT_GT(told.overlaps.back(), 0.5);
}

TEST(BoxFollower, AStillThingStaysWhileSomebodyWalksBeforeIt) {
    constexpr int package = 40;
    const auto act = [](Stage& stage, double s) {
        scenes::draw_package(stage, package, {320, 300}, 60);
        walks(60, 580, 6)(stage, s);
    };
    const Told told = follow(script(act, 90), package, 2, 89);
    EXPECT_EQ(told.end, What::sure);
    EXPECT_NEAR(told.last.x, 290, 8) << "nobody carried it away";
    EXPECT_GT(told.overlaps.back(), 0.8);
}

TEST(BoxFollower, WhatVanishesIsLost) {
    const auto act = [](Stage& stage, double s) {
        if (s < 3) walks(200, 400, 6)(stage, s);
    };
    const Told told = follow(script(act, 120), who, 5, 119, 15);
    EXPECT_EQ(told.end, What::lost);
    EXPECT_GE(told.end_at, 45);
    EXPECT_LE(told.end_at, 45 + 20);
}

TEST(PlaceWithout, OfACameraInAHandNothingIsKnown) {
    scenes::Script of = script(walks(80, 560, 4), 30);
    of.displaced = scenes::hand_held(25, 3);
    const scenes::Scene scene(of);
    std::vector<cv::Mat> pictures;
    for (int at = 0; at < of.frames; ++at) pictures.push_back(scene.frame(at).picture);
    EXPECT_FALSE(PlaceWithout::of(pictures).known());
    EXPECT_FALSE(PlaceWithout::of({pictures.begin(), pictures.begin() + 5}).known()) << "too few to tell";
}

}  // namespace
}  // namespace milchglas::viewer::test
