#include "ui/review/time_scale.h"

#include <gtest/gtest.h>

namespace milchglas::review {
namespace {

/// Four frames that last 10, 30, 10 and 50 ms: 100 pixels for 100 ms.
const FrameTable uneven{{1, 1000}, {{500, 10, true}, {510, 30, false}, {540, 10, false}, {550, 50, false}}};

TEST(TimeScale, PlacesFramesByTheirTime) {
    const TimeScale scale(uneven, 20, 120);
    EXPECT_DOUBLE_EQ(scale.begin_of(0), 20);
    EXPECT_DOUBLE_EQ(scale.begin_of(1), 30);
    EXPECT_DOUBLE_EQ(scale.end_of(1), 60);
    EXPECT_DOUBLE_EQ(scale.end_of(3), 120);
    EXPECT_DOUBLE_EQ(scale.of_seconds(0.05), 70);
    EXPECT_DOUBLE_EQ(scale.length_seconds(), 0.1);
}

TEST(TimeScale, FindsTheFrameThatIsOnTheScreenThere) {
    const TimeScale scale(uneven, 20, 120);
    EXPECT_EQ(scale.at(-5), 0);
    EXPECT_EQ(scale.at(29.9), 0);
    EXPECT_EQ(scale.at(30.1), 1);
    EXPECT_EQ(scale.at(59.9), 1);
    EXPECT_EQ(scale.at(119), 3);
    EXPECT_EQ(scale.at(500), 3);
}

TEST(TimeScale, NothingIsSomewhereToo) {
    EXPECT_TRUE(TimeScale().empty());
    EXPECT_EQ(TimeScale().at(10), 0);
    EXPECT_EQ(TimeScale().length_seconds(), 0);
    const FrameTable none;
    EXPECT_EQ(TimeScale(none, 3, 9).begin_of(4), 3);
}

}  // namespace
}  // namespace milchglas::review
