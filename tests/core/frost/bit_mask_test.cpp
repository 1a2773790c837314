// Masks of bits against what OpenCV makes of the same picture.
#include "core/frost/bit_mask.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <set>

#include "core/frost/bit_filters.h"
#include "core/frost/regions.h"

namespace milchglas::frost {
namespace {

const std::vector<cv::Size> sizes{{1, 1}, {7, 3}, {33, 20}, {64, 40}, {100, 180}, {129, 64}};

/// Blobs and specks, `dense` of 256 pixels before smoothing.
cv::Mat blotches(cv::Size size, int dense, int seed) {
    cv::Mat picture(size, CV_8U), smooth;
    cv::RNG random(static_cast<std::uint64_t>(seed));
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    const cv::Mat specks = picture > 252;
    cv::blur(picture < dense, smooth, {5, 5});
    return (smooth > 110) | specks;
}

/// Calls `check` with masks of every size, from nearly empty to nearly full.
void each_mask(const std::function<void(const cv::Mat&)>& check) {
    for (const cv::Size size : sizes)
        for (const int dense : {0, 60, 110, 150, 256}) {
            SCOPED_TRACE(testing::Message() << size.width << " x " << size.height << ", " << dense);
            check(blotches(size, dense, size.width + dense));
        }
}

void expect_same(const BitMask& mask, const cv::Mat& wanted) {
    EXPECT_EQ(cv::norm(mask.picture(), wanted, cv::NORM_INF), 0);
    EXPECT_EQ(mask, BitMask(wanted)) << "bits past a row's end";
}

TEST(BitMask, holds_every_pixel) {
    each_mask([](const cv::Mat& picture) {
        const BitMask mask(picture);
        expect_same(mask, picture);
        EXPECT_EQ(mask.none(), cv::countNonZero(picture) == 0);
        const int end = picture.cols, first = end / 3;
        EXPECT_EQ(mask.count_run(0, first, end), cv::countNonZero(picture(cv::Rect(first, 0, end - first, 1))));
        EXPECT_EQ(differing_pixels(mask, BitMask(picture.size())), cv::countNonZero(picture));
    });
}

TEST(BitMask, adds_and_takes_away) {
    const cv::Mat a = blotches({100, 20}, 110, 1), b = blotches({100, 20}, 130, 2);
    BitMask both(a), common(a), rest(a);
    expect_same(both |= BitMask(b), a | b);
    expect_same(common &= BitMask(b), a & b);
    expect_same(rest -= BitMask(b), a & ~b);
}

TEST(BitFilters, close_as_opencv_does) {
    for (const cv::Size brush : {cv::Size(1, 3), cv::Size(3, 7), cv::Size(3, 11), cv::Size(5, 5)})
        each_mask([brush](const cv::Mat& picture) {
            cv::Mat wanted;
            cv::morphologyEx(picture, wanted, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, brush));
            expect_same(closed(BitMask(picture), brush), wanted);
        });
}

TEST(BitFilters, take_the_majority_as_opencv_does) {
    each_mask([](const cv::Mat& picture) {
        cv::Mat wanted;
        cv::medianBlur(picture, wanted, 3);
        expect_same(majority(BitMask(picture)), wanted);
    });
}

TEST(BitFilters, smooth_as_opencv_does) {
    each_mask([](const cv::Mat& picture) {
        cv::Mat wanted;
        cv::GaussianBlur(picture, wanted, cv::Size(3, 3), 0);
        expect_same(smoothed(BitMask(picture)), wanted > 110);
    });
}

TEST(Regions, are_counted_as_opencv_does) {
    each_mask([](const cv::Mat& picture) {
        cv::Mat labels;
        EXPECT_EQ(static_cast<int>(regions_of(BitMask(picture), Neighbours::eight).count),
                  cv::connectedComponents(picture, labels, 8) - 1);
        EXPECT_EQ(static_cast<int>(regions_of(BitMask(picture), Neighbours::four).count),
                  cv::connectedComponents(picture, labels, 4) - 1);
    });
}

TEST(Regions, are_filled_as_opencv_does) {
    for (const int least : {1, 12})
        each_mask([least](const cv::Mat& picture) {
            std::vector<std::vector<cv::Point>> contours;
            cv::findContours(picture, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
            cv::Mat wanted = cv::Mat::zeros(picture.size(), CV_8U);
            for (std::size_t i = 0; i < contours.size(); ++i) {
                cv::Mat one = cv::Mat::zeros(picture.size(), CV_8U);
                cv::drawContours(one, contours, static_cast<int>(i), cv::Scalar(255), cv::FILLED);
                if (cv::countNonZero(one) >= least) wanted |= one;
            }
            expect_same(filled(BitMask(picture), least), wanted);
        });
}

/// The label of every pixel, 0 outside `mask`.
cv::Mat labels_of(const cv::Mat& mask) {
    cv::Mat labels;
    cv::connectedComponents(mask, labels, 8, CV_32S);
    return labels;
}

TEST(Regions, join_what_touches_something_sure) {
    each_mask([](const cv::Mat& weak) {
        const cv::Mat strong = weak & blotches(weak.size(), 70, 9), labels = labels_of(weak);
        std::vector<bool> keep(static_cast<std::size_t>(weak.total()) + 1);
        for (int y = 0; y < weak.rows; ++y)
            for (int x = 0; x < weak.cols; ++x)
                if (strong.at<std::uint8_t>(y, x) != 0) keep[static_cast<std::size_t>(labels.at<int>(y, x))] = true;
        cv::Mat wanted = cv::Mat::zeros(weak.size(), CV_8U);
        for (int y = 0; y < weak.rows; ++y)
            for (int x = 0; x < weak.cols; ++x)
                if (keep[static_cast<std::size_t>(labels.at<int>(y, x))]) wanted.at<std::uint8_t>(y, x) = 255;
        expect_same(joined_to(BitMask(strong), BitMask(weak)), wanted);
    });
}

TEST(Regions, are_bridged_where_that_joins_two) {
    each_mask([](const cv::Mat& mask) {
        const BitMask wide = closed(BitMask(mask), {5, 5});
        const cv::Mat parts = labels_of(mask), gaps = labels_of(wide.picture() & ~mask);
        std::vector<std::set<int>> touched(static_cast<std::size_t>(mask.total()) + 1);
        for (int y = 0; y < mask.rows; ++y)
            for (int x = 0; x < mask.cols; ++x)
                for (int i = 0; i < 9; ++i) {
                    const cv::Point beside(x + i % 3 - 1, y + i / 3 - 1);
                    if (!beside.inside(cv::Rect({}, mask.size())) || parts.at<int>(beside) == 0) continue;
                    touched[static_cast<std::size_t>(gaps.at<int>(y, x))].insert(parts.at<int>(beside));
                }
        touched[0].clear();
        cv::Mat wanted = mask.clone();
        for (int y = 0; y < mask.rows; ++y)
            for (int x = 0; x < mask.cols; ++x)
                if (touched[static_cast<std::size_t>(gaps.at<int>(y, x))].size() > 1)
                    wanted.at<std::uint8_t>(y, x) = 255;
        expect_same(with_bridges(BitMask(mask), wide), wanted);
    });
}

TEST(Regions, whole_ones_are_what_opencv_s_outermost_contours_enclose) {
    each_mask([](const cv::Mat& picture) {
        std::vector<std::vector<cv::Point>> contours;
        cv::findContours(picture, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
        std::sort(contours.begin(), contours.end(), [](const auto& a, const auto& b) {
            return std::pair(a.front().y, a.front().x) < std::pair(b.front().y, b.front().x);
        });
        const Regions regions = whole_regions(BitMask(picture));
        ASSERT_EQ(regions.count, contours.size());
        const std::vector<cv::Rect> boxes = boxes_of(regions);
        std::vector<cv::Rect> frames = boxes;
        if (!frames.empty()) frames.front() = {};  // not wanted
        const std::vector<cv::Mat> pictures = pictures_of(regions, frames);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            ASSERT_EQ(boxes[i], cv::boundingRect(contours[i])) << i;
            ASSERT_EQ(pictures[i].empty(), i == 0) << i;
            cv::Mat one = cv::Mat::zeros(boxes[i].size(), CV_8U);
            cv::drawContours(one, contours, static_cast<int>(i), cv::Scalar(255), cv::FILLED, cv::LINE_8, cv::noArray(),
                             0, -boxes[i].tl());
            if (i == 0) continue;
            ASSERT_EQ(cv::norm(pictures[i], one, cv::NORM_INF), 0) << i;
        }
    });
}

}  // namespace
}  // namespace milchglas::frost
