#include "core/model/interpolate.h"

#include <gtest/gtest.h>

#include "sample_labels.h"

namespace milchglas::labels {
namespace {

TEST(Interpolate, IsLinearBetweenKeyframesAndExactOnThem) {
    const BoxTrack t = track();
    EXPECT_EQ(interpolate(t, 5), t.keyframes[0].box);
    EXPECT_EQ(interpolate(t, 15), t.keyframes[1].box);
    EXPECT_EQ(interpolate(t, 10), (Box{50, 10, 50, 80}));
    EXPECT_EQ(interpolate(t, 6), (Box{10, 10, 50, 80}));
}

TEST(Interpolate, NothingBeforeAndHeldAfter) {
    const BoxTrack t = track();
    EXPECT_EQ(interpolate(t, 4), std::nullopt);
    EXPECT_EQ(interpolate(t, 99), t.keyframes[1].box);
    EXPECT_EQ(interpolate(BoxTrack{}, 0), std::nullopt);
}

TEST(Interpolate, OutsideEndsTheBoxUntilItComesBack) {
    BoxTrack t = track();
    t.keyframes[1].outside = true;
    t.keyframes.push_back(keyframe(30, 200));
    EXPECT_EQ(interpolate(t, 14), t.keyframes[0].box);  // held: where it went was not seen
    EXPECT_EQ(interpolate(t, 15), std::nullopt);
    EXPECT_EQ(interpolate(t, 29), std::nullopt);
    EXPECT_EQ(interpolate(t, 30), t.keyframes[2].box);
}

}  // namespace
}  // namespace milchglas::labels
