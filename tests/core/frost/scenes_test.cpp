// Whole clips through the builder: what must be a silhouette, and what must not.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

using namespace testing;

constexpr int nowhere = 1000;
constexpr int no_shape = 0;

/// Checks every frame against where the person stands (`nowhere`: not there).
void expect_person(const Track& track, const std::function<int(int)>& place) {
    for (std::int64_t at = 0; at < track.frame_count(); ++at) {
        const int x = place(static_cast<int>(at));
        const cv::Mat mask = shape_of(track, at);
        if (x == nowhere) {
            EXPECT_EQ(cv::countNonZero(mask), no_shape) << "ghost at " << at;
            continue;
        }
        const cv::Rect body = person_at(x);
        const bool inside = body.x >= 4 && body.x + body.width <= scene_size.width - 4;
        EXPECT_GT(inside ? covered(mask, body) : 1, 0.85) << "at " << at;
        EXPECT_EQ(stray(mask, body, 4), no_shape) << "at " << at;
    }
}

Track track_with_person(int frames, const std::function<int(int)>& place) {
    return track_of(clip_of(frames, [&](cv::Mat& picture, int at) { draw_person(picture, place(at)); }));
}

TEST(Scenes, somebody_walks_through) {
    const auto place = [](int at) { return at < 10 || at >= 70 ? nowhere : -16 + (at - 10) * 3; };
    const Track track = track_with_person(90, place);
    expect_person(track, place);
    EXPECT_TRUE(track.events().empty());
    // One and the same object all the way, and the motion curve knows when.
    const auto object = track.silhouettes(20).value().at(0).object;
    for (std::int64_t at = 20; at < 60; ++at) {
        ASSERT_EQ(track.silhouettes(at).value().size(), 1U) << at;
        EXPECT_EQ(track.silhouettes(at).value().at(0).object, object) << at;
        EXPECT_GT(track.motion()[static_cast<std::size_t>(at)], 0.0F);
    }
    EXPECT_EQ(track.motion()[5], 0.0F);
    EXPECT_EQ(track.motion()[85], 0.0F);
}

TEST(Scenes, somebody_enters_sits_still_and_leaves) {
    const auto place = [](int at) {  // 15 seconds without a movement
        if (at < 10 || at >= 200) return nowhere;
        if (at < 25) return (at - 10) * 5;
        return at < 175 ? 75 : 75 + (at - 175) * 4;
    };
    expect_person(track_with_person(210, place), place);
}

TEST(Scenes, standing_for_most_of_the_clip_makes_nobody_the_floor) {
    const auto place = [](int at) {
        if (at < 20 || at >= 105) return nowhere;
        if (at < 30) return (at - 20) * 6;
        return at < 95 ? 60 : 60 + (at - 95) * 10;
    };
    expect_person(track_with_person(120, place), place);
}

TEST(Scenes, there_from_the_first_frame_and_gone_later) {
    // Nobody stands quite still: one pixel to and fro.
    const auto place = [](int at) {
        if (at < 60) return 60 + (at / 4) % 2;
        return at < 75 ? 60 + (at - 60) * 7 : nowhere;
    };
    expect_person(track_with_person(100, place), place);
}

TEST(Scenes, comes_and_stays_to_the_end) {
    const auto place = [](int at) {
        if (at < 40) return nowhere;
        return at < 52 ? (at - 40) * 5 : 60 + (at / 4) % 2;
    };
    expect_person(track_with_person(100, place), place);
}

TEST(Scenes, somebody_who_never_leaves_stays_a_silhouette) {
    // Sways throughout; the place is never seen empty.
    const auto place = [](int at) { return 60 + static_cast<int>(std::lround(6 * std::sin(at * 0.6))); };
    const Track track = track_with_person(80, place);
    for (std::int64_t at = 0; at < track.frame_count(); ++at)
        EXPECT_GT(covered(shape_of(track, at), person_at(place(static_cast<int>(at)))), 0.6) << at;
}

TEST(Scenes, where_somebody_always_passes_the_way_itself_is_no_silhouette) {
    const auto place = [](int at, int walker) { return (at * 4 + walker * 70) % 210 - 30; };  // never empty
    const Track track = track_of(clip_of(150, [&](cv::Mat& picture, int at) {
        for (const int walker : {0, 1, 2}) draw_person(picture, place(at, walker));
    }));
    for (std::int64_t at = 0; at < track.frame_count(); ++at) {
        cv::Mat mask = shape_of(track, at);
        for (const int walker : {0, 1, 2}) {
            const int x = place(static_cast<int>(at), walker);
            const cv::Rect body = person_at(x);
            const bool inside = x > 4 && x + body.width < scene_size.width - 4;
            EXPECT_GT(inside ? covered(mask, body) : 1, 0.85) << at;
            const cv::Rect around(body.x - 4, body.y - 4, body.width + 8, body.height + 8);
            mask(around & cv::Rect(0, 0, mask.cols, mask.rows)).setTo(0);
        }
        EXPECT_EQ(cv::countNonZero(mask), no_shape) << "at " << at;
    }
}

TEST(Scenes, noise_alone_draws_nothing) {
    for (const double noise : {1.0, 4.0, 8.0}) {
        const Track track = track_of(clip_of(
            60, [](cv::Mat&, int) {}, noise));
        for (std::int64_t at = 0; at < track.frame_count(); ++at)
            EXPECT_TRUE(track.silhouettes(at).value().empty()) << "noise " << noise << " at " << at;
        EXPECT_TRUE(track.events().empty());
    }
}

/// A lamp at the upper right: brighter there, less far away.
void lamp(cv::Mat& picture) {
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const double far = std::hypot(x - 130, y - 10) / 150;
            auto& pixel = picture.at<std::uint8_t>(y, x);
            pixel = cv::saturate_cast<std::uint8_t>(pixel * (1.45 - 0.25 * far));
        }
}

TEST(Scenes, a_lamp_switch_is_an_event_and_draws_no_silhouette) {
    const Track track = track_of(clip_of(100, [](cv::Mat& picture, int at) {
        picture *= 0.55;
        if (at >= 50) lamp(picture);
    }));
    for (std::int64_t at = 0; at < track.frame_count(); ++at) EXPECT_TRUE(track.silhouettes(at).value().empty()) << at;
    ASSERT_EQ(track.events().size(), 1U);
    EXPECT_EQ(track.events()[0].kind, EventKind::light);
    EXPECT_NEAR(static_cast<double>(track.events()[0].first), 50, 2);
    EXPECT_NE(track.cells(10).value(), track.cells(90).value());  // the light is seen all the same
}

TEST(Scenes, who_sits_through_a_lamp_switch_stays_a_silhouette) {
    const auto place = [](int at) {
        if (at < 15 || at >= 90) return nowhere;
        return at < 27 ? (at - 15) * 5 : at < 75 ? 60 : 60 + (at - 75) * 7;
    };
    const Track track = track_of(clip_of(110, [&](cv::Mat& picture, int at) {
        draw_person(picture, place(at));
        picture *= 0.55;
        if (at >= 50) lamp(picture);
    }));
    expect_person(track, place);
}

TEST(Scenes, exposure_that_drifts_draws_no_silhouette) {
    const Track track = track_of(clip_of(100, [](cv::Mat& picture, int at) { picture *= 1.0 - 0.004 * at; }));
    for (std::int64_t at = 0; at < track.frame_count(); ++at) EXPECT_TRUE(track.silhouettes(at).value().empty()) << at;
}

TEST(Scenes, a_knock_on_the_camera_is_shake_and_draws_no_silhouette) {
    const Track track = track_of(clip_of(80, [](cv::Mat& picture, int at) {
        if (at < 30 || at >= 36) return;
        const int by = at % 2 == 0 ? 3 : -2;
        const cv::Matx23f move(1, 0, static_cast<float>(by), 0, 1, 1);
        cv::warpAffine(picture.clone(), picture, move, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    }));
    ASSERT_EQ(track.events().size(), 1U);
    EXPECT_EQ(track.events()[0].kind, EventKind::shake);
    EXPECT_EQ(track.events()[0].first, 30);
    EXPECT_EQ(track.events()[0].last, 35);
    for (std::int64_t at = 0; at < track.frame_count(); ++at)
        EXPECT_LT(cv::countNonZero(shape_of(track, at)), 60) << at;  // a hand's breadth at the rim at most
}

/// Held in a hand: it wanders, turns and nears all the time.
cv::Matx23f hand(int at) {
    const double turn = 0.012 * std::sin(at * 0.11), near = 1 + 0.012 * std::sin(at * 0.07);
    const double a = near * std::cos(turn), b = near * std::sin(turn), x = 80, y = 45;
    const double right = 2.5 * std::sin(at * 0.23), down = 2 * std::cos(at * 0.17);
    return {static_cast<float>(a),  static_cast<float>(b), static_cast<float>((1 - a) * x - b * y + right),
            static_cast<float>(-b), static_cast<float>(a), static_cast<float>(b * x + (1 - a) * y + down)};
}

void hold_in_hand(cv::Mat& picture, int at) {
    cv::warpAffine(picture.clone(), picture, hand(at), picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
}

TEST(Scenes, a_camera_in_a_hand_draws_no_edge_of_the_room_as_motion) {
    const Track track = track_of(clip_of(120, hold_in_hand));
    EXPECT_FALSE(track.events().empty());
    for (const Event& event : track.events()) EXPECT_EQ(event.kind, EventKind::shake);
    for (std::int64_t at = 0; at < track.frame_count(); ++at) EXPECT_EQ(cv::countNonZero(shape_of(track, at)), 0) << at;
}

TEST(Scenes, somebody_walks_before_a_camera_in_a_hand) {
    const auto place = [](int at) { return at < 20 || at >= 100 ? nowhere : -16 + (at - 20) * 2; };
    const Track track = track_of(clip_of(120, [&](cv::Mat& picture, int at) {
        draw_person(picture, place(at));
        hold_in_hand(picture, at);
    }));
    for (int at = 35; at < 95; ++at) {
        const cv::Mat mask = shape_of(track, at);
        const cv::Rect body = person_at(place(at));
        cv::Mat where = cv::Mat::zeros(mask.size(), CV_8U);
        where(body & cv::Rect(0, 0, where.cols, where.rows)).setTo(255);
        hold_in_hand(where, at);
        EXPECT_GT(cv::countNonZero(mask & where), 0.7 * cv::countNonZero(where)) << at;
    }
}

TEST(Scenes, a_soft_shadow_does_not_grow_a_silhouette) {
    const auto place = [](int at) { return at < 10 || at >= 60 ? nowhere : (at - 10) * 3; };
    const Track track = track_of(clip_of(70, [&](cv::Mat& picture, int at) {
        if (place(at) != nowhere) {
            cv::Mat shade(picture.size(), CV_32F, cv::Scalar(1));
            cv::ellipse(shade, {place(at) + 26, 72}, {14, 5}, 0, 0, 360, cv::Scalar(0.8), cv::FILLED);
            cv::GaussianBlur(shade, shade, {9, 9}, 0);
            cv::Mat exact;
            picture.convertTo(exact, CV_32F);
            exact = exact.mul(shade);
            exact.convertTo(picture, CV_8U);
        }
        draw_person(picture, place(at));
    }));
    for (std::int64_t at = 20; at < 45; ++at) {
        const cv::Mat mask = shape_of(track, at);
        EXPECT_GT(covered(mask, person_at(place(static_cast<int>(at)))), 0.85) << at;
        EXPECT_LT(stray(mask, person_at(place(static_cast<int>(at))), 4), 60) << at;
    }
}

}  // namespace
}  // namespace milchglas::frost
