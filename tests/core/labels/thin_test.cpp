// Thinning against made-up ways of boxes: whatever they are, interpolation makes them again.
#include "core/labels/thin.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/model/interpolate.h"

namespace milchglas::labels {
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
std::vector<FollowedBox> way(std::uint32_t seed, std::size_t frames) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> any(-1, 1);
    std::vector<FollowedBox> boxes;
    Box box{100, 100, 40 + 30 * any(random), 80};
    double dx = 3 * any(random), dy = any(random);
    for (std::size_t i = 0; i < frames; ++i) {
        if (random() % 20 == 0) dx = 5 * any(random), dy = 3 * any(random);
        box.x += dx;
        box.y += dy;
        box.width = std::max(5.0, box.width + any(random));
        const bool hidden = i % 50 > 42;
        boxes.push_back({static_cast<std::int64_t>(7 + i),
                         {std::round(box.x), std::round(box.y), box.width, box.height},
                         hidden              ? Sight::hidden
                         : random() % 3 == 0 ? Sight::unsure
                                             : Sight::sure});
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
        for (const FollowedBox& at : boxes) {
            const auto box = interpolate(track, at.ordinal);
            ASSERT_TRUE(box);
            ASSERT_TRUE(close(*box, at.box, tolerance)) << "seed " << seed << " frame " << at.ordinal;
            auto keyframe = track.keyframes.begin();
            while (keyframe + 1 != track.keyframes.end() && (keyframe + 1)->ordinal <= at.ordinal) ++keyframe;
            ASSERT_EQ(keyframe->occluded, at.sight == Sight::hidden) << "seed " << seed << " frame " << at.ordinal;
        }
    }
}

TEST(Thinned, AStraightWayNeedsItsEndsOnly) {
    std::vector<FollowedBox> boxes;
    for (int i = 0; i < 100; ++i) boxes.push_back({i, {2.0 * i, 50, 40.0 + i, 80}, Sight::sure});
    EXPECT_EQ(thinned(boxes, {}).size(), 2U);
    for (int i = 100; i < 200; ++i) boxes.push_back({i, {198, 50 + 2.0 * (i - 99), 139, 80}, Sight::sure});
    EXPECT_EQ(thinned(boxes, {}).size(), 3U) << "and its corner";
}

TEST(Thinned, ATrembleWithinAPixelIsNone) {
    std::vector<FollowedBox> boxes;
    for (int i = 0; i < 100; ++i) boxes.push_back({i, {100.0 + i % 2, 50, 20, 20}, Sight::sure});
    EXPECT_EQ(thinned(boxes, {1, 1}).size(), 2U);
    EXPECT_GT(thinned(boxes, {0.4, 1}).size(), 50U) << "unless a pixel matters";
}

TEST(Thinned, FewBoxes) {
    EXPECT_TRUE(thinned({}, {}).empty());
    EXPECT_EQ(thinned({{4, {1, 2, 3, 4}, Sight::sure}}, {}).size(), 1U);
    EXPECT_EQ(thinned({{4, {1, 2, 3, 4}, Sight::sure}, {5, {9, 9, 9, 9}, Sight::hidden}}, {}).size(), 2U);
}

}  // namespace
}  // namespace milchglas::labels
