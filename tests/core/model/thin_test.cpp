// Thinning against made-up ways of boxes: whatever they are, interpolation makes them again.
#include "core/model/thin.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/model/interpolate.h"

namespace milchglas {
namespace {

bool close(const Box& a, const Box& b, const ThinTolerance& tolerance) {
    const double off = std::max({std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.x + a.width - b.x - b.width),
                                 std::abs(a.y + a.height - b.y - b.height)});
    const double width = std::max(0.0, std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x));
    const double height = std::max(0.0, std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y));
    const double both = width * height, all = a.width * a.height + b.width * b.height - both;
    return off <= tolerance.edge + 1e-5 || both / all >= tolerance.overlap - 1e-5;
}

/// Walks with pauses, turns and a tremble, now and then out of sight.
std::vector<BoxKeyframe> way(std::uint32_t seed, std::size_t frames) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> any(-1, 1);
    std::vector<BoxKeyframe> boxes;
    Box box{100, 100, 40 + 30 * any(random), 80};
    double dx = 3 * any(random), dy = any(random);
    for (std::size_t i = 0; i < frames; ++i) {
        if (random() % 20 == 0) dx = 5 * any(random), dy = 3 * any(random);
        box.x += dx;
        box.y += dy;
        box.width = std::max(5.0, box.width + any(random));
        boxes.push_back({static_cast<std::int64_t>(7 + i),
                         {std::round(box.x), std::round(box.y), box.width, box.height},
                         false,
                         i % 50 > 42,
                         {}});
    }
    return boxes;
}

TEST(Thinned, WhateverTheWayInterpolationMakesItAgain) {
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const auto boxes = way(seed, 1 + seed % 170);
        const ThinTolerance tolerance{seed % 2 == 0 ? 1.0 : 2.5, seed % 3 == 0 ? 0.95 : 0.9};
        BoxTrack track{"a", "person", thinned(boxes, tolerance), {}};
        ASSERT_FALSE(track.keyframes.empty());
        EXPECT_EQ(track.keyframes.front().ordinal, boxes.front().ordinal);
        EXPECT_EQ(track.keyframes.back().ordinal, boxes.back().ordinal);
        ASSERT_LE(track.keyframes.size(), boxes.size());
        for (std::size_t i = 1; i < track.keyframes.size(); ++i)
            ASSERT_LT(track.keyframes[i - 1].ordinal, track.keyframes[i].ordinal);
        for (const BoxKeyframe& at : boxes) {
            const auto box = interpolate(track, at.ordinal);
            ASSERT_TRUE(box);
            ASSERT_TRUE(close(*box, at.box, tolerance)) << "seed " << seed << " frame " << at.ordinal;
            auto keyframe = track.keyframes.begin();
            while (keyframe + 1 != track.keyframes.end() && (keyframe + 1)->ordinal <= at.ordinal) ++keyframe;
            ASSERT_EQ(keyframe->occluded, at.occluded) << "seed " << seed << " frame " << at.ordinal;
        }
    }
}

TEST(Thinned, AStraightWayNeedsItsEndsOnly) {
    std::vector<BoxKeyframe> boxes;
    for (int i = 0; i < 100; ++i) boxes.push_back({i, {2.0 * i, 50, 40.0 + i, 80}, false, false, {}});
    EXPECT_EQ(thinned(boxes, {}).size(), 2U);
    for (int i = 100; i < 200; ++i) boxes.push_back({i, {198, 50 + 2.0 * (i - 99), 139, 80}, false, false, {}});
    EXPECT_EQ(thinned(boxes, {}).size(), 3U) << "and its corner";
}

TEST(Thinned, ATrembleWithinAPixelIsNone) {
    std::vector<BoxKeyframe> boxes;
    for (int i = 0; i < 100; ++i) boxes.push_back({i, {100.0 + i % 2, 50, 20, 20}, false, false, {}});
    EXPECT_EQ(thinned(boxes, {1, 1}).size(), 2U);
    EXPECT_GT(thinned(boxes, {0.4, 1}).size(), 50U) << "unless a pixel matters";
}

TEST(Thinned, FramesMayBeMissingBetweenBoxes) {
    std::vector<BoxKeyframe> boxes;
    for (std::int64_t at = 0; at <= 20; at += 2)
        boxes.push_back({at, {10.0 * static_cast<double>(at <= 10 ? at : 20 - at), 50, 20, 40}, false, false, {}});
    const auto needed = thinned(boxes, {1, 1});
    ASSERT_EQ(needed.size(), 3U);
    EXPECT_EQ(needed[1].ordinal, 10);
    EXPECT_EQ(thinned(boxes, {1000, 1}).size(), 2U);
}

TEST(Thinned, FewBoxes) {
    EXPECT_TRUE(thinned({}, {}).empty());
    EXPECT_EQ(thinned({{4, {1, 2, 3, 4}, false, false, {}}}, {}).size(), 1U);
    EXPECT_EQ(thinned({{4, {1, 2, 3, 4}, false, false, {}}, {5, {9, 9, 9, 9}, false, true, {}}}, {}).size(), 2U);
}

}  // namespace
}  // namespace milchglas
