#include "core/frost/displacement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace milchglas::frost {
namespace {

cv::Mat grain(cv::Size size, std::uint64_t seed) {
    cv::Mat picture(size, CV_8U);
    cv::RNG random(seed);
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

/// Every `every`-th pixel that a displacement by `reach` leaves in the picture, with its brightness there.
std::vector<EdgePoint> points_of(const cv::Mat& picture, int reach, std::size_t every) {
    std::vector<EdgePoint> points;
    std::size_t count = 0;
    for (int y = reach; y < picture.rows - reach; ++y)
        for (int x = reach; x < picture.cols - reach; ++x)
            if (count++ % every == 0 && points.size() + 1 < most_edge_points)
                points.push_back({x, y, picture.at<std::uint8_t>(y, x)});
    return points;
}

/// As it is said, pixel by pixel.
int plain_misfit(const cv::Mat& picture, const std::vector<EdgePoint>& points, int dx, int dy) {
    int sum = 0;
    for (const EdgePoint& point : points)
        sum += std::min(40, std::abs(picture.at<std::uint8_t>(point.y + dy, point.x + dx) - point.level));
    return sum;
}

void expect_plain_misfits(cv::Size size, int reach, std::size_t every) {
    SCOPED_TRACE(testing::Message() << size << " reach " << reach);
    const cv::Mat picture = grain(size, 1);
    const std::vector<EdgePoint> points = points_of(grain(size, 2), reach, every);
    const Misfits misfits(picture, points, reach);
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx)
            EXPECT_EQ(misfits.at(dx, dy), plain_misfit(picture, points, dx, dy)) << dx << ' ' << dy;
}

TEST(Displacement, misfits_are_the_sums_of_what_every_point_differs_by) {
    expect_plain_misfits({320, 180}, Misfits::furthest, 31);
    expect_plain_misfits({320, 180}, Misfits::furthest, 1);  // as many points as there may be
    expect_plain_misfits({90, 40}, 3, 7);
    expect_plain_misfits({9, 9}, 3, 1);  // narrower than what is read at once
}

TEST(Displacement, sums_of_what_differs_most_hold) {
    const cv::Mat black = cv::Mat::zeros(180, 320, CV_8U);
    const std::vector<EdgePoint> points = points_of(cv::Mat(180, 320, CV_8U, cv::Scalar(255)), 15, 1);
    EXPECT_EQ(Misfits(black, points, 15).at(-15, 15), static_cast<int>(points.size()) * 40);
}

TEST(Displacement, finds_by_how_much_a_picture_moved) {
    const cv::Mat before = grain({200, 100}, 3);
    for (const cv::Point moved : {cv::Point(0, 0), cv::Point(-7, 3), cv::Point(8, -8)}) {
        cv::Mat after = grain(before.size(), 4);
        const cv::Rect all({}, before.size()), there = (all + moved) & all;
        before(there - moved).copyTo(after(there));
        EXPECT_EQ(Misfits(after, points_of(before, 8, 11), 8).best(), moved);
    }
}

TEST(Displacement, none_is_the_best_of_equals) {
    const cv::Mat grey(60, 60, CV_8U, cv::Scalar(90));
    EXPECT_EQ(Misfits(grey, points_of(grey, 5, 3), 5).best(), cv::Point());
}

}  // namespace
}  // namespace milchglas::frost
