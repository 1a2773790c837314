// What a person has done today: counted with the clip, kept, and anew each day.
#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
constexpr std::int64_t day_ms = 86'400'000;

class ProgressTest : public VaultTest {
  protected:
    void SetUp() override { fill({1, 1}); }
    /// Opens the next clip, looks at it and leaves it that way; how many are finished today.
    static std::int64_t leave(GuardClient& guard, Ending ending) {
        const auto clip = guard.see_next();
        EXPECT_TRUE(clip) << where(clip);
        if (!clip) return -1;
        const auto reply = guard.call<desk::FinishClip>({clip->view, ending});
        EXPECT_TRUE(reply) << where(reply);
        return reply ? reply->today.finished : -1;
    }
    static std::int64_t finished(GuardClient& guard, const std::string& login) {
        const auto unlocked = guard.unlock(login);
        EXPECT_TRUE(unlocked) << where(unlocked);
        return unlocked ? unlocked->today.finished : -1;
    }
};

TEST_F(ProgressTest, OnlyFinishedClipsCountAndOnlyForWhoeverFinishedThem) {
    ServedDesk guard(vault());
    ASSERT_EQ(finished(guard, "ren"), 0);
    EXPECT_EQ(leave(guard, Ending::skipped), 0);
    EXPECT_EQ(leave(guard, Ending::finished), 1);
    EXPECT_EQ(leave(guard, Ending::recused), 1);
    EXPECT_EQ(finished(guard, "lea"), 0);
    EXPECT_EQ(finished(guard, "ren"), 1);
}

TEST_F(ProgressTest, AClipThatNobodyCouldSeeIsNotFinished) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto next = guard.call<desk::NextClip>({});
    ASSERT_TRUE(next && next->opened) << where(next);
    const auto reply = guard.call<desk::FinishClip>({next->opened->view, Ending::finished});
    ASSERT_TRUE(reply) << where(reply);
    EXPECT_EQ(reply->today.finished, 0);
}

TEST_F(ProgressTest, SurvivesTheGuardAndEndsAtMidnightUtc) {
    {
        ServedDesk guard(vault());
        ASSERT_TRUE(guard.unlock("ren"));
        EXPECT_EQ(leave(guard, Ending::finished), 1);
    }
    ServedDesk guard(vault());
    EXPECT_EQ(finished(guard, "ren"), 1);
    EXPECT_EQ(leave(guard, Ending::finished), 2);
    guard.clock.move(day_ms - guard.clock.utc_ms() % day_ms - 1);
    EXPECT_EQ(finished(guard, "ren"), 2);
    guard.clock.move(1);
    EXPECT_EQ(finished(guard, "ren"), 0);
}

}  // namespace
}  // namespace milchglas::test
