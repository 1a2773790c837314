#include "core/disclosure/caps.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace milchglas::disclosure {
namespace {

TEST(Caps, TheLeastBoundHolds) {
    const std::vector<Cap> caps{{CapSource::consent, Level::frosted}, {CapSource::budget, Level::outline}};
    EXPECT_EQ(effective_level(Level::frosted, caps), Level::outline);
    EXPECT_EQ(effective_level(Level::sealed, caps), Level::sealed);
    EXPECT_EQ(effective_level(Level::frosted, {}), Level::frosted);
}

TEST(Caps, TheOrderOfCapsNeverMatters) {
    std::vector<Cap> caps{{CapSource::consent, Level::frosted}, {CapSource::rules, Level::outline},
                          {CapSource::role, Level::sealed}};
    const auto by_source = [](const Cap& a, const Cap& b) { return a.source < b.source; };
    do {
        EXPECT_EQ(effective_level(Level::frosted, caps), Level::sealed);
    } while (std::next_permutation(caps.begin(), caps.end(), by_source));
}

TEST(Caps, AnOpenPostureAllowsFrostedAtMost) {
    const auto caps = built_in_caps(Posture::open);
    ASSERT_EQ(caps.size(), 1u);
    EXPECT_EQ(caps[0].source, CapSource::posture);
    EXPECT_EQ(caps[0].level, Level::frosted);
    EXPECT_TRUE(built_in_caps(Posture::blocked).empty());
}

TEST(Caps, NamesEveryBoundThatBit) {
    const std::vector<Cap> caps{{CapSource::consent, Level::outline}, {CapSource::posture, Level::frosted},
                                {CapSource::reviewer, Level::outline}};
    EXPECT_THAT(capped_by(Level::frosted, Level::outline, caps),
                testing::ElementsAre(CapSource::consent, CapSource::reviewer));
    EXPECT_TRUE(capped_by(Level::outline, Level::outline, caps).empty());
}

TEST(Caps, ASpentBudgetLeavesTheOutline) {
    EXPECT_FALSE(budget_cap({39'999, 40'000}));
    for (const std::int64_t spent : {40'000, 40'001}) {
        const auto cap = budget_cap({spent, 40'000});
        ASSERT_TRUE(cap) << spent;
        EXPECT_EQ(cap->source, CapSource::budget);
        EXPECT_EQ(cap->level, Level::outline);
    }
}

}  // namespace
}  // namespace milchglas::disclosure
