#include "core/frost/heads.h"

#include <gtest/gtest.h>

#include <functional>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

const cv::Size frame(320, 180);
using Contour = std::vector<cv::Point>;

/// What is drawn of it, where no face was seen.
cv::Mat plain(const cv::Mat& mask) {
    Masks masks({mask.cols, mask.rows}, 1);
    masks.set(0, mask);
    draw_heads({}, 1, masks);
    return masks.at(0);
}

Contour contour_of(const cv::Mat& mask) {
    std::vector<Contour> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    return contours.size() == 1 ? contours.front() : Contour{};
}

cv::Mat body(cv::Point head, int size) {
    cv::Mat mask = cv::Mat::zeros(frame, CV_8U);
    cv::ellipse(mask, head, {size * 2 / 5, size / 2}, 0, 0, 360, cv::Scalar(255), cv::FILLED);
    cv::rectangle(mask, {head.x - size / 5, head.y, size * 2 / 5, size}, cv::Scalar(255), cv::FILLED);
    cv::rectangle(mask, {head.x - size, head.y + size * 3 / 4, size * 2, size * 4}, cv::Scalar(255), cv::FILLED);
    return mask;
}

/// Overlap (intersection over union) of what stands above the shoulders with the disc that fits best.
double likeness_to_disc(const Contour& contour) {
    cv::Mat mask = cv::Mat::zeros(frame, CV_8U);
    cv::fillPoly(mask, contour, cv::Scalar(255));
    const int top = cv::boundingRect(contour).y;
    double best = 0;
    for (int radius = 8; radius < 18; ++radius)
        for (int x = 90; x < 110; ++x) {
            cv::Mat disc = cv::Mat::zeros(frame, CV_8U);
            cv::circle(disc, {x, top + radius}, radius, cv::Scalar(255), cv::FILLED);
            const cv::Range rows(top, top + radius * 3 / 2);  // below that the neck begins
            const cv::Mat seen = mask.rowRange(rows), wanted = disc.rowRange(rows);
            best =
                std::max(best, cv::countNonZero(seen & wanted) / static_cast<double>(cv::countNonZero(seen | wanted)));
        }
    return best;
}

void fill(cv::Mat& mask, const Contour& polygon) {
    cv::fillPoly(mask, polygon, cv::Scalar(255));
}

bool same(const cv::Mat& a, const cv::Mat& b) {
    return cv::countNonZero(a ^ b) == 0;
}

TEST(Heads, a_profile_is_not_seen) {
    const cv::Point head(100, 40);
    const cv::Mat from_front = body(head, 26);
    cv::Mat from_aside = from_front.clone();
    fill(from_aside, {{head.x + 8, head.y - 4}, {head.x + 15, head.y + 2}, {head.x + 8, head.y + 4}});   // nose
    fill(from_aside, {{head.x + 5, head.y + 6}, {head.x + 13, head.y + 9}, {head.x + 5, head.y + 12}});  // chin
    ASSERT_FALSE(same(from_front, from_aside));
    EXPECT_TRUE(same(plain(from_front), plain(from_aside)));
    EXPECT_GT(likeness_to_disc(contour_of(plain(from_front))), 0.93);
    EXPECT_LT(likeness_to_disc(contour_of(from_aside)), 0.92);
}

TEST(Heads, neither_hair_nor_the_size_of_a_head_is_seen) {
    const cv::Point head(100, 40);
    const cv::Mat usual = body(head, 26);
    cv::Mat long_hair = usual.clone(), large = usual.clone();
    cv::rectangle(long_hair, {head.x - 15, head.y - 8, 31, 40}, cv::Scalar(255), cv::FILLED);
    cv::ellipse(large, head, {15, 18}, 0, 0, 360, cv::Scalar(255), cv::FILLED);
    EXPECT_TRUE(same(plain(usual), plain(long_hair)));
    EXPECT_TRUE(same(plain(usual), plain(large)));
}

TEST(Heads, the_rest_of_the_body_stays) {
    const cv::Mat before = body({100, 40}, 26), after = plain(before);
    const cv::Range below(70, frame.height);
    EXPECT_FALSE(same(before, after));
    EXPECT_TRUE(same(before.rowRange(below), after.rowRange(below)));
}

TEST(Heads, somebody_cut_off_by_the_lower_border_has_a_plain_head_too) {
    const cv::Mat before = body({160, 70}, 50);
    EXPECT_FALSE(same(plain(before), before));
}

TEST(Heads, a_small_head_shows_no_profile_and_stays) {
    const cv::Mat before = body({100, 40}, 9);
    EXPECT_TRUE(same(plain(before), before));
}

TEST(Heads, a_cat_keeps_its_ears) {
    cv::Mat cat = cv::Mat::zeros(frame, CV_8U);
    cv::ellipse(cat, {150, 110}, {24, 32}, 0, 0, 360, cv::Scalar(255), cv::FILLED);  // sitting
    cv::circle(cat, {150, 76}, 14, cv::Scalar(255), cv::FILLED);
    fill(cat, {{138, 72}, {140, 54}, {148, 66}});
    fill(cat, {{162, 72}, {160, 54}, {152, 66}});
    EXPECT_TRUE(same(plain(cat), cat));
    cv::Mat lying;
    cv::rotate(cat, lying, cv::ROTATE_90_CLOCKWISE);
    EXPECT_TRUE(same(plain(lying), lying));
}

TEST(Heads, whose_head_is_outside_has_none_and_half_a_head_is_plain) {
    const cv::Mat headless = body({100, -22}, 26), half = body({100, 5}, 26);
    EXPECT_TRUE(same(plain(headless), headless));
    EXPECT_FALSE(same(plain(half), half));
}

/// The same over a whole clip.
Masks plain(int frames, const std::function<cv::Mat(int)>& draw, const Heads& heads = {}) {
    Masks masks({frame.width, frame.height}, static_cast<std::size_t>(frames));
    for (int at = 0; at < frames; ++at) masks.set(static_cast<std::size_t>(at), draw(at));
    draw_heads(heads, 5, masks);
    return masks;
}

TEST(Heads, a_head_as_grey_as_the_wall_is_drawn_like_any_other) {
    const auto place = [](int at) { return cv::Point(60 + 5 * at, 40); };
    const auto seen = [&](int at) { return body(place(at), 26); };
    const auto unseen = [&](int at) {
        cv::Mat mask = seen(at);
        mask.rowRange(0, 59).setTo(0);  // the shoulders begin there
        return mask;
    };
    const Masks usual = plain(30, seen),
                at_times = plain(30, [&](int at) { return at % 3 == 0 ? seen(at) : unseen(at); });
    const Masks never = plain(30, unseen);
    for (const std::size_t at : {3U, 10U, 17U, 24U}) {
        EXPECT_TRUE(same(usual.at(at), at_times.at(at))) << at;
        EXPECT_TRUE(same(usual.at(at), never.at(at))) << at;  // it goes through the picture upright
    }
}

TEST(Heads, a_curtain_gets_none) {
    const auto curtain = [](int at) {
        cv::Mat mask = cv::Mat::zeros(frame, CV_8U);
        cv::rectangle(mask, {100 + at % 4, 20, 40, 120}, cv::Scalar(255), cv::FILLED);
        return mask;
    };
    const Masks drawn = plain(30, curtain);
    for (const int at : {0, 7, 29}) EXPECT_TRUE(same(drawn.at(static_cast<std::size_t>(at)), curtain(at))) << at;
}

TEST(Heads, who_sits_down_keeps_a_plain_head_and_who_falls_gets_none_on_the_belly) {
    const auto sits = [](int at) { return at < 15 ? body({100, 40}, 26) : body({100, 100}, 26); };
    const Masks seated = plain(30, sits);
    EXPECT_FALSE(same(seated.at(25), sits(25)));
    const auto falls = [](int at) {
        cv::Mat mask = body({160, 40}, 26);
        if (at < 15) return mask;
        cv::Mat lies = cv::Mat::zeros(frame, CV_8U);
        cv::ellipse(lies, {160, 150}, {70, 22}, 0, 0, 360, cv::Scalar(255), cv::FILLED);
        return lies;
    };
    EXPECT_TRUE(same(plain(30, falls).at(25), falls(25)));
}

TEST(Heads, two_people_in_one_shape_have_two_plain_heads) {
    const auto meet = [](int at) {
        cv::Mat both = body({100, 40}, 26) | body({at < 15 ? 220 : 160, 40}, 26);
        if (at >= 15) cv::rectangle(both, {100, 100, 60, 12}, cv::Scalar(255), cv::FILLED);  // hand in hand
        return both;
    };
    const cv::Mat together = plain(30, meet).at(25), alone = plain(body({100, 40}, 26));
    const cv::Range above(0, 60);
    for (const int left : {70, 130}) {  // the other body moves the middle of a chest a little
        const cv::Mat difference = together(above, {left, left + 60}) ^ alone(above, {70, 130});
        EXPECT_LT(cv::countNonZero(difference), cv::countNonZero(alone(above, {70, 130})) / 6) << left;
    }
}

TEST(Heads, a_bite_out_of_a_torso_is_filled_and_arms_and_legs_are_not_joined) {
    cv::Mat whole = body({100, 40}, 26);
    whole.rowRange(125, 170).colRange(96, 105).setTo(0);  // between the legs
    cv::Mat bitten = whole.clone();
    cv::circle(bitten, {74, 88}, 9, cv::Scalar(0), cv::FILLED);
    const cv::Mat drawn = plain(bitten);
    EXPECT_GT(cv::countNonZero(drawn(cv::Rect(75, 80, 8, 16))), 0.95 * 8 * 16);
    EXPECT_EQ(cv::countNonZero(drawn(cv::Rect(97, 130, 7, 30))), 0);
}

Heads with_face(std::size_t frames, const cv::Rect2f& box) {
    Heads heads;
    heads.drawn.assign(frames, {{box}});
    heads.hidden = heads.drawn;
    return heads;
}

TEST(Heads, a_face_that_was_seen_changes_nothing_of_a_plain_head) {
    const auto stands = [](int) { return body({100, 40}, 26); };
    EXPECT_TRUE(same(plain(9, stands).at(4), plain(9, stands, with_face(9, {91, 33, 18, 18})).at(4)));
}

TEST(Heads, a_face_seen_in_a_coat_takes_nothing_from_the_coat) {
    const auto stands = [](int) { return body({100, 40}, 26); };
    const Masks drawn = plain(9, stands, with_face(9, {95, 110, 14, 14}));
    EXPECT_TRUE(same(plain(9, stands).at(4), drawn.at(4)));
}

TEST(Heads, a_dog_taken_for_a_face_keeps_legs_and_tail) {
    const auto dog = [](int at) {
        cv::Mat mask = cv::Mat::zeros(frame, CV_8U);
        const int x = 60 + 3 * at;
        cv::rectangle(mask, {x, 100, 80, 26}, cv::Scalar(255), cv::FILLED);
        for (const int leg : {4, 16, 60, 72}) cv::rectangle(mask, {x + leg, 120, 6, 40}, cv::Scalar(255), cv::FILLED);
        cv::circle(mask, {x + 84, 98}, 13, cv::Scalar(255), cv::FILLED);
        cv::line(mask, {x, 104}, {x - 20, 88}, cv::Scalar(255), 3);
        return mask;
    };
    Heads heads;
    for (int at = 0; at < 20; ++at) heads.drawn.push_back({{{static_cast<float>(70 + 3 * at), 95, 70, 60}}});
    const cv::Mat seen = dog(10), drawn = plain(20, dog, heads).at(10);
    const cv::Rect legs(90, 135, 80, 25), tail(65, 80, 20, 20);
    EXPECT_LT(cv::countNonZero(drawn(legs)), 1.4 * cv::countNonZero(seen(legs)));
    EXPECT_TRUE(same(drawn(tail), seen(tail)));
}

TEST(Heads, a_face_where_nothing_stirs_is_a_disc_of_its_own_size) {
    const cv::Mat drawn =
        plain(
            3, [](int) { return cv::Mat(cv::Mat::zeros(frame, CV_8U)); }, with_face(3, {100, 60, 40, 40}))
            .at(1);
    EXPECT_NEAR(cv::countNonZero(drawn), CV_PI * 0.78 * 0.88 * 40 * 40, 100);
}

}  // namespace
}  // namespace milchglas::frost
