#include "core/frost/shapes.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <limits>
#include <opencv2/imgproc.hpp>

#include "core/frost/track_format.h"

namespace milchglas::frost {
namespace {

cv::Mat blank() {
    return cv::Mat::zeros(180, 320, CV_8U);
}
void fill(cv::Mat& mask, cv::Rect box) {
    mask(box).setTo(255);
}

int parts(const cv::Mat& mask) {
    cv::Mat labels;
    return cv::connectedComponents(mask, labels) - 1;
}

TEST(Masks, remember_every_pixel) {
    Masks masks({33, 7}, 3);
    cv::Mat mask(7, 33, CV_8U);
    cv::RNG random(2);
    random.fill(mask, cv::RNG::UNIFORM, 0, 2);
    masks.set(1, mask);
    EXPECT_EQ(cv::countNonZero(masks.at(0)), 0);
    EXPECT_EQ(cv::norm(masks.at(1), mask * 255), 0);
    EXPECT_EQ(cv::countNonZero(masks.at(2)), 0);
}

TEST(WholeShapes, join_a_body_and_its_legs) {
    cv::Mat mask = blank();
    fill(mask, {100, 50, 20, 40});
    fill(mask, {101, 97, 7, 35});
    fill(mask, {112, 97, 7, 35});
    const cv::Mat whole = whole_shapes(BitMask(mask)).picture();
    EXPECT_EQ(parts(whole), 1);
    EXPECT_EQ(whole.at<std::uint8_t>(125, 110), 0);  // between the legs
}

TEST(WholeShapes, leave_neighbours_apart) {
    cv::Mat mask = blank();
    fill(mask, {100, 50, 20, 40});
    fill(mask, {128, 50, 20, 40});
    EXPECT_EQ(parts(whole_shapes(BitMask(mask)).picture()), 2);
}

TEST(WholeShapes, fill_holes_and_drop_specks) {
    cv::Mat mask = blank();
    fill(mask, {100, 50, 40, 60});
    mask(cv::Rect(110, 60, 20, 30)).setTo(0);
    fill(mask, {200, 100, 3, 3});
    const cv::Mat whole = whole_shapes(BitMask(mask)).picture();
    EXPECT_EQ(whole.at<std::uint8_t>(75, 120), 255);
    EXPECT_EQ(whole.at<std::uint8_t>(101, 201), 0);
    EXPECT_EQ(parts(whole), 1);
}

Masks masks_of(std::size_t frames, const std::function<void(cv::Mat&, int)>& draw) {
    Masks masks({320, 180}, frames);
    for (std::size_t at = 0; at < frames; ++at) {
        cv::Mat mask = blank();
        draw(mask, static_cast<int>(at));
        masks.set(at, mask);
    }
    return masks;
}

TEST(Silhouettes, keep_their_number_while_they_can_be_followed) {
    const auto frames = silhouettes_of(masks_of(40,
                                                [](cv::Mat& mask, int at) {
                                                    fill(mask, {10 + at * 4, 20, 30, 40});
                                                    fill(mask, {280 - at * 4, 100, 20, 40});
                                                }),
                                       1, 0.7);
    const std::uint16_t upper = frames[0][0].object, lower = frames[0][1].object;
    EXPECT_NE(upper, lower);
    for (const auto& frame : frames) {
        ASSERT_EQ(frame.size(), 2U);
        for (const Silhouette& silhouette : frame) EXPECT_EQ(silhouette.object, silhouette.box.y == 20 ? upper : lower);
    }
}

TEST(Silhouettes, what_comes_later_has_a_new_number) {
    const auto frames = silhouettes_of(masks_of(30,
                                                [](cv::Mat& mask, int at) {
                                                    if (at < 10) fill(mask, {50, 50, 30, 40});
                                                    if (at >= 20) fill(mask, {50, 50, 30, 40});
                                                }),
                                       1, 0.7);
    EXPECT_NE(frames[0][0].object, frames[25][0].object);
}

TEST(Silhouettes, box_and_contour_agree) {
    const auto frames = silhouettes_of(masks_of(1,
                                                [](cv::Mat& mask, int) {
                                                    cv::circle(mask, {100, 90}, 30, 255, cv::FILLED);
                                                }),
                                       1, 0.7);
    const Silhouette& disc = frames[0][0];
    EXPECT_EQ(disc.box, (GridBox{70, 60, 61, 61}));
    EXPECT_LT(disc.contour.size(), 60U);
    for (const GridPoint point : disc.contour) EXPECT_NEAR(std::hypot(point.x - 100, point.y - 90), 30, 1.5);
}

TEST(Silhouettes, confetti_for_half_a_minute_is_a_track_of_less_than_16_MB) {
    constexpr std::size_t frames = 60, half_a_minute = 900;
    cv::RNG random(3);
    const Masks masks = masks_of(frames, [&random](cv::Mat& mask, int) {
        for (int i = 0; i < 400; ++i)
            cv::ellipse(mask, {random.uniform(0, 320), random.uniform(0, 180)},
                        {random.uniform(2, 5), random.uniform(2, 7)}, random.uniform(0, 180), 0, 360, 255, cv::FILLED);
    });
    std::size_t finest = 0, before = std::numeric_limits<std::size_t>::max();
    for (const double coarseness : {0.7, 1.5, 3.0}) {
        std::size_t bytes = 0, most = 0;
        for (const auto& frame : silhouettes_of(masks, 1, coarseness)) {
            most = std::max(most, frame.size());
            for (const Silhouette& silhouette : frame)
                bytes += format::silhouette_bytes + format::point_bytes * silhouette.contour.size();
        }
        bytes = bytes * half_a_minute / frames;
        std::printf("contours simplified by %.1f: %.1f MB, up to %zu silhouettes\n", coarseness,
                    static_cast<double>(bytes) / 1e6, most);
        EXPECT_LT(bytes, before);
        before = bytes;
        finest = std::max(finest, bytes);
    }
    EXPECT_LT(finest, 16'000'000U);
}

TEST(Silhouettes, a_blink_is_left_out_when_it_is_small) {
    const auto frames = silhouettes_of(masks_of(40,
                                                [](cv::Mat& mask, int at) {
                                                    if (at == 20) fill(mask, {50, 50, 10, 10});
                                                    if (at == 22) fill(mask, {150, 50, 60, 100});
                                                }),
                                       4, 0.7);
    EXPECT_TRUE(frames[20].empty());
    EXPECT_EQ(frames[22].size(), 1U);
}

TEST(Silhouettes, no_frame_has_more_than_a_track_may_hold) {
    const auto frames = silhouettes_of(masks_of(2,
                                                [](cv::Mat& mask, int) {
                                                    for (int y = 0; y < 180; y += 6)
                                                        for (int x = 0; x < 315; x += 6) fill(mask, {x, y, 3, 3});
                                                }),
                                       1, 0.7);
    EXPECT_EQ(frames[0].size(), format::max_silhouettes_per_frame);
}

}  // namespace
}  // namespace milchglas::frost
