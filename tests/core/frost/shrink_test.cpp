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

struct Apart {
    double most = 256, mean = 256;  ///< grey levels
};

/// How far our picture is from OpenCV's.
Apart from_opencv(cv::Size from, cv::Size to) {
    const cv::Mat picture = grain(from);
    cv::Mat wanted;
    cv::resize(picture, wanted, to, 0, 0, cv::INTER_AREA);
    const cv::Mat made = shrunk({picture.data, static_cast<std::ptrdiff_t>(picture.step), from.width, from.height}, to);
    EXPECT_EQ(made.size(), to);
    if (made.size() != to) return {};
    return {cv::norm(made, wanted, cv::NORM_INF), cv::norm(made, wanted, cv::NORM_L1) / static_cast<double>(to.area())};
}

void expect_as_opencv(cv::Size from, cv::Size to) {
    EXPECT_EQ(from_opencv(from, to).most, 0) << from << " to " << to;
}

/// Borders between pixels are rounded there: where a mean lies between two levels the other one may come out.
void expect_nearly_as_opencv(cv::Size from, cv::Size to) {
    const Apart apart = from_opencv(from, to);
    EXPECT_LE(apart.most, 1) << from << " to " << to;
    EXPECT_LE(apart.mean, 0.2) << from << " to " << to;
}

TEST(Shrink, takes_means_of_whole_pixels_as_opencv_does) {
    expect_as_opencv({1920, 1080}, {320, 180});
    expect_as_opencv({1280, 720}, {320, 180});
    expect_as_opencv({960, 540}, {320, 180});
    expect_as_opencv({640, 360}, {320, 180});
    expect_as_opencv({66, 20}, {22, 10});
    expect_as_opencv({30, 40}, {30, 20});
    expect_as_opencv({320, 180}, {320, 180});
}

TEST(Shrink, takes_means_of_parts_of_pixels_as_opencv_does) {
    for (const cv::Size from :
         {cv::Size(768, 432), cv::Size(768, 576), cv::Size(640, 480), cv::Size(2304, 1296), cv::Size(2688, 1520)})
        expect_nearly_as_opencv(from, {320, 180});
    expect_nearly_as_opencv({1920, 1080}, {320, 179});
    expect_nearly_as_opencv({101, 67}, {100, 66});
    expect_nearly_as_opencv({320, 300}, {320, 180});
}

TEST(Shrink, makes_a_side_longer_as_opencv_does) {
    expect_as_opencv({160, 240}, {320, 180});
}

TEST(Shrink, sums_of_white_hold_however_high_the_picture) {
    for (const int rows : {257, 258, 4000}) {
        const cv::Mat white(rows, 64, CV_8U, cv::Scalar(255));
        EXPECT_EQ(
            cv::norm(shrunk({white.data, 64, 64, rows}, {2, 1}), cv::Mat(1, 2, CV_8U, cv::Scalar(255)), cv::NORM_INF),
            0)
            << rows;
    }
    const cv::Mat white(999, 1003, CV_8U, cv::Scalar(255));
    EXPECT_EQ(cv::countNonZero(shrunk({white.data, 1003, 1003, 999}, {320, 180}) != 255), 0);
}

}  // namespace
}  // namespace milchglas::frost
