#include "core/disclosure/exposure_meter.h"

#include <gtest/gtest.h>

#include <limits>

namespace milchglas::disclosure {
namespace {
constexpr double eighth = 1.0 / 8;

ReleasedFrame frame(std::int64_t ordinal, Level level = Level::frosted, double area = 1, double seconds = 0.1) {
    return {ordinal, seconds, area, level, eighth};
}

TEST(ExposureMeter, ChargesSecondsTimesAreaTimesClarity) {
    ExposureMeter meter;
    for (int i = 0; i < 10; ++i) meter.add(frame(i, Level::frosted, 0.5));
    const Exposure total = meter.total();
    EXPECT_EQ(total.frames, 10);
    EXPECT_NEAR(total.seconds, 1.0, 1e-9);
    EXPECT_NEAR(total.clear_frame_seconds, 1.0 * 0.5 / 135, 1e-12);  // 1/8 of 1080 lines are 135
}

TEST(ExposureMeter, SilhouettesCostNothingButAreCounted) {
    ExposureMeter meter;
    meter.add(frame(0, Level::outline));
    meter.add(frame(1, Level::sealed));
    EXPECT_EQ(meter.total().clear_frame_seconds, 0);
    EXPECT_EQ(meter.total().frames, 2);
    EXPECT_NEAR(meter.total().seconds, 0.2, 1e-12);
}

TEST(ExposureMeter, WhatIsClearCostsWholeSecondsOfItsArea) {
    ExposureMeter lens, clear, soft;
    lens.add({0, 2.0, 1.0 / 16, Level::lens, eighth});
    clear.add({0, 2.0, 1, Level::clear, eighth});
    soft.add({0, 2.0, 1, Level::soft, 1.0 / 60});
    EXPECT_NEAR(lens.total().clear_frame_seconds, 2.0 / 16, 1e-12);
    EXPECT_NEAR(clear.total().clear_frame_seconds, 2.0, 1e-12);
    EXPECT_NEAR(soft.total().clear_frame_seconds, 2.0 / 18, 1e-12);
}

TEST(ExposureMeter, RepeatsAreChargedAndDistinctFramesCounted) {
    ExposureMeter meter;
    for (const std::int64_t ordinal : {0, 1, 1, 0, 2}) meter.add(frame(ordinal));
    EXPECT_EQ(meter.total().frames, 5);
    EXPECT_EQ(meter.total().distinct_frames, 3);
    EXPECT_NEAR(meter.total().seconds, 0.5, 1e-12);
}

TEST(ExposureMeter, CutsEveryTwoSecondsAndLosesNothing) {
    ExposureMeter meter;
    for (int i = 0; i < 150; ++i) meter.add(frame(i, Level::frosted, i < 75 ? 1 : 0.5, 1.0 / 30));
    EXPECT_EQ(meter.take_segments().size(), 2u);
    meter.cut();
    const auto rest = meter.take_segments();
    ASSERT_EQ(rest.size(), 1u);
    EXPECT_NEAR(rest[0].t0, 4.0, 1e-9);
    EXPECT_NEAR(rest[0].t1, 5.0, 1e-9);
    EXPECT_EQ(rest[0].frames, 30);
    EXPECT_NEAR(rest[0].area, 0.5, 1e-9);
    meter.cut();
    EXPECT_TRUE(meter.take_segments().empty());
}

TEST(ExposureMeter, SegmentsAddUpToTheTotal) {
    ExposureMeter meter;
    for (int i = 0; i < 100; ++i)
        meter.add(frame(i, i % 17 < 9 ? Level::frosted : Level::outline, i / 100.0, 0.01 * (i % 7)));
    meter.cut();
    double cfs = 0, end = 0;
    std::int64_t frames = 0;
    for (const ViewSegment& s : meter.take_segments()) {
        EXPECT_NEAR(s.t0, end, 1e-9);
        EXPECT_LE(s.t1 - s.t0, max_segment_seconds + 1e-6);
        end = s.t1;
        cfs += s.clear_frame_seconds;
        frames += s.frames;
    }
    EXPECT_NEAR(end, meter.total().seconds, 1e-9);
    EXPECT_NEAR(cfs, meter.total().clear_frame_seconds, 1e-12);
    EXPECT_EQ(frames, 100);
}

TEST(ExposureMeter, AChangeOfLevelCuts) {
    ExposureMeter meter;
    meter.add(frame(0));
    meter.add(frame(1, Level::outline));
    const auto segments = meter.take_segments();
    ASSERT_EQ(segments.size(), 1u);
    EXPECT_EQ(segments[0].level, Level::frosted);
}

TEST(ExposureMeter, NonsenseIsChargedAsTheWorst) {
    ExposureMeter meter;
    meter.add({0, 1.0, std::numeric_limits<double>::quiet_NaN(), Level::frosted, eighth});
    EXPECT_NEAR(meter.total().clear_frame_seconds, 1.0 / 135, 1e-12);
    meter.add({1, 1.0, 0.5, Level::frosted, std::numeric_limits<double>::quiet_NaN()});
    EXPECT_NEAR(meter.total().clear_frame_seconds, 1.0 / 135 + 0.5, 1e-12);
    meter.add({2, 1.0, 7, Level::frosted, -1});
    EXPECT_NEAR(meter.total().clear_frame_seconds, 1.0 / 135 + 1.5, 1e-12);
    meter.add({3, -5.0, 1, Level::frosted, eighth});
    EXPECT_NEAR(meter.total().seconds, 3.0, 1e-12);
}

}  // namespace
}  // namespace milchglas::disclosure
