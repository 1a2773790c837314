#include "core/frost/heads.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

const cv::Size frame(320, 180);
using Contour = std::vector<cv::Point>;

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

TEST(Heads, a_profile_is_not_seen) {
    const cv::Point head(100, 40);
    const cv::Mat from_front = body(head, 26);
    cv::Mat from_aside = from_front.clone();
    const Contour nose{{head.x + 8, head.y - 4}, {head.x + 15, head.y + 2}, {head.x + 8, head.y + 4}};
    const Contour chin{{head.x + 5, head.y + 6}, {head.x + 13, head.y + 9}, {head.x + 5, head.y + 12}};
    cv::fillPoly(from_aside, nose, cv::Scalar(255));
    cv::fillPoly(from_aside, chin, cv::Scalar(255));
    ASSERT_NE(contour_of(from_front), contour_of(from_aside));
    EXPECT_GT(likeness_to_disc(with_plain_head(contour_of(from_front), frame)), 0.93);
    EXPECT_GT(likeness_to_disc(with_plain_head(contour_of(from_aside), frame)), 0.93);
    EXPECT_LT(likeness_to_disc(contour_of(from_aside)), 0.92);
}

TEST(Heads, the_rest_of_the_body_stays) {
    const Contour before = contour_of(body({100, 40}, 26)), after = with_plain_head(before, frame);
    const auto below = [](const Contour& contour) {
        Contour part;
        for (const cv::Point point : contour)
            if (point.y > 70) part.push_back(point);
        std::sort(part.begin(), part.end(), [](auto a, auto b) { return std::tie(a.y, a.x) < std::tie(b.y, b.x); });
        return part;
    };
    EXPECT_NE(before, after);
    EXPECT_EQ(below(before), below(after));
}

TEST(Heads, somebody_cut_off_by_the_lower_border_has_a_plain_head_too) {
    const Contour before = contour_of(body({160, 70}, 50));
    EXPECT_NE(with_plain_head(before, frame), before);
}

TEST(Heads, a_small_head_shows_no_profile_and_stays) {
    const Contour before = contour_of(body({100, 40}, 9));
    EXPECT_EQ(with_plain_head(before, frame), before);
}

TEST(Heads, a_cat_keeps_its_ears) {
    cv::Mat cat = cv::Mat::zeros(frame, CV_8U);
    cv::ellipse(cat, {150, 110}, {24, 32}, 0, 0, 360, cv::Scalar(255), cv::FILLED);  // sitting
    cv::circle(cat, {150, 76}, 14, cv::Scalar(255), cv::FILLED);
    cv::fillPoly(cat, Contour{{138, 72}, {140, 54}, {148, 66}}, cv::Scalar(255));
    cv::fillPoly(cat, Contour{{162, 72}, {160, 54}, {152, 66}}, cv::Scalar(255));
    EXPECT_EQ(with_plain_head(contour_of(cat), frame), contour_of(cat));
    cv::Mat lying;
    cv::rotate(cat, lying, cv::ROTATE_90_CLOCKWISE);
    EXPECT_EQ(with_plain_head(contour_of(lying), lying.size()), contour_of(lying));
}

TEST(Heads, a_curtain_gets_none) {
    cv::Mat curtain = cv::Mat::zeros(frame, CV_8U);
    cv::rectangle(curtain, {100, 20, 40, 120}, cv::Scalar(255), cv::FILLED);
    EXPECT_EQ(with_plain_head(contour_of(curtain), frame), contour_of(curtain));
}

TEST(Heads, whose_head_is_outside_has_none) {
    const Contour before = contour_of(body({100, 5}, 26));
    EXPECT_EQ(with_plain_head(before, frame), before);
}

}  // namespace
}  // namespace milchglas::frost
