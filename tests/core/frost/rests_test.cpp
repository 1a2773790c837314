// Whole clips through the builder: what counts as left here, taken or changed, and what doesn't.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

using namespace testing;

constexpr int nowhere = 1000;
const cv::Rect parcel(84, 64, 11, 10), wardrobe(60, 20, 40, 50);

void draw_thing(cv::Mat& picture, const cv::Rect& place) {
    cv::rectangle(picture, place, cv::Scalar(35), cv::FILLED);
    cv::rectangle(picture, place, cv::Scalar(230), 1);
}

/// Walks to `to` from the left border within two seconds from `begin`, waits one, and walks back.
int visitor(int at, int begin, int to) {
    const double way = (at - begin) / 20.0;
    if (at < begin || at >= begin + 50) return nowhere;
    if (way < 1) return static_cast<int>(std::lround(-16 + way * (to + 16)));
    return at < begin + 30 ? to : static_cast<int>(std::lround(to - (at - begin - 30) / 20.0 * (to + 16)));
}

std::vector<Event> rests_in(int frames, const Draw& draw) {
    std::vector<Event> rests;
    const Track track = track_of(clip_of(frames, draw));
    for (const Event& event : track.events())
        if (event.kind == EventKind::left || event.kind == EventKind::taken || event.kind == EventKind::changed)
            rests.push_back(event);
    return rests;
}

std::string words(const std::vector<Event>& events) {
    std::string text;
    for (const Event& event : events)
        text += std::string(to_text(event.kind)) + " " + std::to_string(event.first) + "-" +
                std::to_string(event.last) + " at " + std::to_string(event.box.x) + "," + std::to_string(event.box.y) +
                " " + std::to_string(event.box.width) + "x" + std::to_string(event.box.height) + "; ";
    return text;
}

void expect_box(const Event& event, const cv::Rect& place) {
    EXPECT_NEAR(event.box.x, place.x, 3);
    EXPECT_NEAR(event.box.y, place.y, 3);
    EXPECT_NEAR(event.box.x + event.box.width, place.x + place.width, 3);
    EXPECT_NEAR(event.box.y + event.box.height, place.y + place.height, 3);
}

/// Somebody comes at `begin` and puts something down, or takes it away, a second after they stopped beside it.
Draw scene_with_parcel(int begin, bool brought) {
    return [=](cv::Mat& picture, int at) {
        if ((at >= begin + 25) == brought) draw_thing(picture, parcel);
        draw_person(picture, visitor(at, begin, 72));
    };
}

TEST(Rests, something_is_left_here) {
    for (const int begin : {20, 60, 110}) {  // it lies there for most of the clip, or for its end only
        const auto rests = rests_in(200, scene_with_parcel(begin, true));
        ASSERT_EQ(rests.size(), 1U) << begin << ": " << words(rests);
        EXPECT_EQ(rests[0].kind, EventKind::left) << begin;
        EXPECT_NEAR(static_cast<double>(rests[0].first), begin + 32, 12);
        EXPECT_EQ(rests[0].last, 199);
        expect_box(rests[0], parcel);
    }
}

TEST(Rests, something_is_taken) {
    for (const int begin : {30, 80, 120}) {
        const auto rests = rests_in(200, scene_with_parcel(begin, false));
        ASSERT_EQ(rests.size(), 1U) << begin << ": " << words(rests);
        EXPECT_EQ(rests[0].kind, EventKind::taken) << begin;
        EXPECT_NEAR(static_cast<double>(rests[0].first), begin + 18, 12);
        expect_box(rests[0], parcel);
    }
}

TEST(Rests, left_and_taken_later) {
    const auto rests = rests_in(260, [](cv::Mat& picture, int at) {
        if (at >= 45 && at < 195) draw_thing(picture, parcel);
        draw_person(picture, visitor(at, 20, 72));
        draw_person(picture, visitor(at, 170, 72));
    });
    ASSERT_EQ(rests.size(), 2U) << words(rests);
    EXPECT_EQ(rests[0].kind, EventKind::left);
    EXPECT_EQ(rests[1].kind, EventKind::taken);
    EXPECT_LE(rests[0].last, rests[1].last);
    EXPECT_NEAR(static_cast<double>(rests[0].last), 188, 12);  // it lies there until somebody stands before it
    for (const Event& event : rests) expect_box(event, parcel);
}

TEST(Rests, something_that_comes_without_anybody) {
    const auto rests = rests_in(120, [](cv::Mat& picture, int at) {
        if (at >= 50) draw_thing(picture, parcel);
    });
    ASSERT_EQ(rests.size(), 1U) << words(rests);
    EXPECT_EQ(rests[0].kind, EventKind::left);
}

TEST(Rests, somebody_who_stops_is_nothing_left) {
    struct Stay {
        const char* who;
        std::function<int(int)> place;
    };
    const Stay stays[] = {
        {"stands still to the end", [](int at) { return at < 30 ? nowhere : std::min(-16 + (at - 30) * 4, 70); }},
        {"sways to the end",
         [](int at) { return at < 30   ? nowhere
                             : at < 52 ? -16 + (at - 30) * 4
                                       : 72 + (at / 4) % 2; }},
        {"stands still and goes on",
         [](int at) {
             if (at < 30) return nowhere;
             return at < 52 ? -16 + (at - 30) * 4 : at < 120 ? 72 : 72 + (at - 120) * 4;
         }},
        {"stood still from the start and leaves", [](int at) { return at < 70 ? 72 : 72 + (at - 70) * 4; }},
    };
    for (const Stay& stay : stays) {
        const auto rests = rests_in(160, [&](cv::Mat& picture, int at) { draw_person(picture, stay.place(at)); });
        EXPECT_TRUE(rests.empty()) << stay.who << ": " << words(rests);
    }
}

TEST(Rests, somebody_who_passes_a_thing_leaves_it_alone) {
    const auto rests = rests_in(160, [](cv::Mat& picture, int at) {
        draw_thing(picture, parcel);
        draw_person(picture, visitor(at, 30, 72));
        draw_person(picture, at < 100 ? nowhere : -16 + (at - 100) * 4);
    });
    EXPECT_TRUE(rests.empty()) << words(rests);
}

TEST(Rests, light_and_shade_are_nothing_left) {
    const auto patch = rests_in(120, [](cv::Mat& picture, int at) {  // sun on a part of the floor and wall
        if (at >= 50) picture(cv::Rect(50, 50, 40, 35)) *= 1.35;
    });
    EXPECT_TRUE(patch.empty()) << words(patch);
    const auto shade = rests_in(120, [](cv::Mat& picture, int at) {
        if (at >= 50) picture(cv::Rect(50, 55, 30, 30)) *= 0.6;
    });
    EXPECT_TRUE(shade.empty()) << words(shade);
    const auto lamp = rests_in(120, [](cv::Mat& picture, int at) { picture *= at >= 50 ? 0.95 : 0.55; });
    EXPECT_TRUE(lamp.empty()) << words(lamp);
}

TEST(Rests, a_door_that_opens_and_stays_is_a_region_that_changed) {
    const auto rests = rests_in(160, [](cv::Mat& picture, int at) {
        const int open = std::clamp((at - 60) * 3, 0, 36);
        cv::rectangle(picture, {100, 12, 38, 60}, cv::Scalar(90), cv::FILLED);
        cv::rectangle(picture, {100, 12, open + 1, 60}, cv::Scalar(215), cv::FILLED);
    });
    ASSERT_EQ(rests.size(), 1U) << words(rests);
    EXPECT_EQ(rests[0].kind, EventKind::changed);
    EXPECT_NEAR(static_cast<double>(rests[0].first), 62, 8);
}

TEST(Rests, a_curtain_that_somebody_pulls_is_a_region_that_changed) {
    const auto rests = rests_in(160, [](cv::Mat& picture, int at) {
        const int pulled = std::clamp((at - 62) * 4, 0, 60);
        for (int x = 0; x < pulled; ++x) picture.col(x).rowRange(0, 55).setTo(x % 6 < 3 ? 60 : 90);
        draw_person(picture, visitor(at, 40, 64));
    });
    ASSERT_EQ(rests.size(), 1U) << words(rests);
    EXPECT_EQ(rests[0].kind, EventKind::changed);
}

TEST(Rests, a_curtain_in_the_wind_is_nothing) {
    const auto rests = rests_in(160, [](cv::Mat& picture, int at) {
        const int blown = 20 + static_cast<int>(std::lround(8 * std::sin(at * 0.5) + 4 * std::sin(at * 0.13)));
        for (int x = 0; x < blown; ++x) picture.col(x).rowRange(0, 70).setTo(x % 6 < 3 ? 60 : 90);
    });
    EXPECT_TRUE(rests.empty()) << words(rests);
}

TEST(Rests, furniture_that_somebody_moves_in_is_a_region_that_changed) {
    const auto rests = rests_in(200, [](cv::Mat& picture, int at) {
        if (at >= 65) draw_thing(picture, wardrobe);
        draw_person(picture, visitor(at, 40, 50));
    });
    ASSERT_EQ(rests.size(), 1U) << words(rests);
    EXPECT_EQ(rests[0].kind, EventKind::changed);
    expect_box(rests[0], wardrobe);
}

TEST(Rests, a_camera_in_a_hand_says_nothing) {
    const auto rests = rests_in(160, [](cv::Mat& picture, int at) {
        scene_with_parcel(40, true)(picture, at);
        const cv::Matx23f move(1, 0, static_cast<float>(3 * std::sin(at * 0.23)), 0, 1,
                               static_cast<float>(2 * std::cos(at * 0.17)));
        cv::warpAffine(picture.clone(), picture, move, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    });
    EXPECT_TRUE(rests.empty()) << words(rests);
}

TEST(Rests, a_knock_on_the_camera_is_nothing) {
    const auto rests = rests_in(120, [](cv::Mat& picture, int at) {
        if (at < 50 || at >= 56) return;
        const cv::Matx23f move(1, 0, at % 2 == 0 ? 3.0F : -2.0F, 0, 1, 1);
        cv::warpAffine(picture.clone(), picture, move, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    });
    EXPECT_TRUE(rests.empty()) << words(rests);
}

}  // namespace
}  // namespace milchglas::frost
