#include "core/frost/shrink.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr int padding = 7;  // bytes after each row, never to be read into a picture

/// Grain of every brightness, in rows longer than the picture.
cv::Mat grain(cv::Size size) {
    cv::Mat picture(size.height, size.width + padding, CV_8U);
    cv::RNG random(static_cast<std::uint64_t>(size.width));
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture.colRange(0, size.width);
}

void expect_as_opencv(cv::Size from, cv::Size to) {
    SCOPED_TRACE(testing::Message() << from << " to " << to);
    const cv::Mat picture = grain(from);
    cv::Mat wanted;
    cv::resize(picture, wanted, to, 0, 0, cv::INTER_AREA);
    const cv::Mat made = shrunk({picture.data, static_cast<std::ptrdiff_t>(picture.step), from.width, from.height}, to);
    ASSERT_EQ(made.size(), to);
    EXPECT_EQ(cv::norm(made, wanted, cv::NORM_INF), 0);
}

TEST(Shrink, takes_means_of_whole_pixels_as_opencv_does) {
    expect_as_opencv({1920, 1080}, {320, 180});
    expect_as_opencv({1280, 720}, {320, 180});
    expect_as_opencv({960, 540}, {320, 180});
    expect_as_opencv({66, 20}, {22, 10});
    expect_as_opencv({30, 40}, {30, 20});
    expect_as_opencv({320, 180}, {320, 180});
}

TEST(Shrink, takes_means_of_parts_of_pixels_as_opencv_does) {
    expect_as_opencv({768, 432}, {320, 180});
    expect_as_opencv({640, 480}, {240, 180});
}

TEST(Shrink, sums_of_white_hold_however_high_the_picture) {
    for (const int rows : {257, 258, 4000}) {
        const cv::Mat white(rows, 64, CV_8U, cv::Scalar(255));
        EXPECT_EQ(
            cv::norm(shrunk({white.data, 64, 64, rows}, {2, 1}), cv::Mat(1, 2, CV_8U, cv::Scalar(255)), cv::NORM_INF),
            0)
            << rows;
    }
}

}  // namespace
}  // namespace milchglas::frost
