#include "core/disclosure/ladder.h"

#include <gtest/gtest.h>

#include <vector>

namespace milchglas::disclosure {
namespace {
constexpr LadderBounds bounds;

template <class T>
std::string where(const Result<T>& result) {
    return result ? "" : result.error().where();
}
Still still(std::int64_t ordinal, std::int64_t clip_ms, std::int64_t shown_ms = 0) {
    return {ordinal, clip_ms, shown_ms};
}
std::string asked(const std::vector<Still>& shown, const Still& wanted) {
    return where(may_show_still(bounds, shown, wanted));
}

TEST(Ladder, EightStillsOfAClipForEver) {
    std::vector<Still> shown;
    for (std::int64_t i = 0; i < 8; ++i) {
        EXPECT_EQ(stills_left(bounds, shown), 8 - i);
        EXPECT_EQ(asked(shown, still(i, i * 2'000, i * 10'000)), "") << i;
        shown.push_back(still(i, i * 2'000, i * 10'000));
    }
    EXPECT_EQ(stills_left(bounds, shown), 0);
    EXPECT_EQ(asked(shown, still(9, 60'000, 1'000'000)), "disclosure.soft_stills");
    EXPECT_EQ(may_show_still(bounds, shown, still(9, 60'000, 1'000'000)).error().code(), Errc::denied);
    EXPECT_EQ(asked(shown, still(3, 6'000, 1'000'000)), "") << "one of the eight is the same picture again";
}

TEST(Ladder, TheSameStillTwiceIsOne) {
    const std::vector<Still> shown{still(5, 200, 0), still(5, 200, 10'000)};
    EXPECT_EQ(stills_left(bounds, shown), 7);
}

TEST(Ladder, StillsLieTwoSecondsApartInTheClip) {
    const std::vector<Still> shown{still(100, 4'000)};
    EXPECT_EQ(asked(shown, still(149, 5'999, 60'000)), "disclosure.soft_apart");
    EXPECT_EQ(asked(shown, still(51, 2'001, 60'000)), "disclosure.soft_apart");
    EXPECT_EQ(asked(shown, still(150, 6'000, 60'000)), "");
    EXPECT_EQ(asked(shown, still(50, 2'000, 60'000)), "");
}

TEST(Ladder, StillsAreNeverPlayed) {
    const std::vector<Still> shown{still(0, 0, 50'000)};
    EXPECT_EQ(asked(shown, still(100, 4'000, 51'999)), "disclosure.soft_pause");
    EXPECT_EQ(asked(shown, still(0, 0, 51'999)), "disclosure.soft_pause") << "nor the same one again";
    EXPECT_EQ(may_show_still(bounds, shown, still(0, 0, 51'999)).error().code(), Errc::busy);
    EXPECT_EQ(asked(shown, still(100, 4'000, 49'000)), "disclosure.soft_pause") << "a clock that went back";
    EXPECT_EQ(asked(shown, still(100, 4'000, 52'000)), "");
}

TEST(Ladder, ALensHasItsSecondsAndNoMore) {
    EXPECT_EQ(*lens_ms_left(bounds, 0), bounds.lens_ms);
    EXPECT_EQ(*lens_ms_left(bounds, bounds.lens_ms - 1), 1);
    EXPECT_EQ(*lens_ms_left(bounds, -5), bounds.lens_ms);
    EXPECT_EQ(where(lens_ms_left(bounds, bounds.lens_ms)), "disclosure.lens_seconds");
    EXPECT_EQ(lens_ms_left(bounds, bounds.lens_ms).error().code(), Errc::denied);
}

TEST(Ladder, TheBoundsAreTheOnesPromised) {
    EXPECT_EQ(bounds.soft_stills, 8);
    EXPECT_EQ(bounds.soft_apart_ms, 2'000);
    EXPECT_EQ(bounds.lens_lease_ms, 250);
    EXPECT_EQ(bounds.clear_ms, 30'000);
}

}  // namespace
}  // namespace milchglas::disclosure
