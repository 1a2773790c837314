// A person's day holds only so much: what is spent is kept, told, and lowers the level when it is gone.
#include "core/desk/face_models.h"
#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "core/disclosure/caps.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
constexpr std::int64_t day_ms = 86'400'000;

class BudgetTest : public VaultTest {
  protected:
    void SetUp() override { fill({1, 1}); }

    static desk::Limits at_most(std::int64_t clear_frame_ms) {
        desk::Limits limits;
        limits.daily_exposure_ms = clear_frame_ms;
        return limits;
    }
    static Level show(ServedDesk& guard, const ViewId& view, std::int64_t ordinal, Level level = Level::frosted) {
        const auto frame = guard.call<desk::ShowFrame>({view, ordinal, level});
        EXPECT_TRUE(frame) << where(frame);
        return frame ? frame->level : Level::sealed;
    }
    /// Every frame once; the outline at the end closes the segment, so that it is logged and charged now.
    static void play(ServedDesk& guard, const ViewId& view) {
        for (std::int64_t ordinal = 0; ordinal < 25; ++ordinal) show(guard, view, ordinal);
        show(guard, view, 0, Level::outline);
        EXPECT_TRUE(guard.call<desk::VaultStatus>({}));  // answered after the charge
    }
};

TEST_F(BudgetTest, WhatIsSpentIsToldAndKept) {
    ServedDesk guard(vault());
    const auto before = guard.unlock("ren");
    ASSERT_TRUE(before);
    EXPECT_EQ(before->budget.spent_ms, 0);
    const auto looks = desk::find_face_model(desk::face_model_places(vault()));
    EXPECT_EQ(before->budget.limit_ms, disclosure::daily_exposure_ms(finest_cells(looks.detector, true)));
    const auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    play(guard, clip->view);
    ASSERT_TRUE(guard.spent);
    const std::int64_t once = guard.spent->spent_ms;
    EXPECT_GE(once, 1);
    EXPECT_LE(once, 1000 * guard.ready->frosting.cell_rows / 1080 + 1)
        << "one second at cells of 1/8 is 1/135 of a clear one";
    const auto finished = guard.call<desk::FinishClip>({clip->view, Ending::finished});
    ASSERT_TRUE(finished);
    EXPECT_NEAR(static_cast<double>(once), finished->exposure.clear_frame_seconds * 1000, 1);
    EXPECT_EQ(guard.unlock("ren")->budget.spent_ms, once);
    EXPECT_EQ(guard.unlock("lea")->budget.spent_ms, 0) << "each has their own";
}

TEST_F(BudgetTest, FrameByFrameCostsTheSame) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    for (std::int64_t ordinal = 0; ordinal < 25; ++ordinal) {
        show(guard, clip->view, ordinal);
        show(guard, clip->view, ordinal, Level::outline);
    }
    const auto finished = guard.call<desk::FinishClip>({clip->view, Ending::finished});
    ASSERT_TRUE(finished);
    EXPECT_NEAR(static_cast<double>(guard.unlock("ren")->budget.spent_ms),
                finished->exposure.clear_frame_seconds * 1000, 1);
}

TEST_F(BudgetTest, NothingFinerThanOutlineIsShownOnceItIsSpent) {
    ServedDesk guard(vault(), at_most(1));
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(clip->decision.granted, Level::frosted);
    EXPECT_EQ(show(guard, clip->view, 0), Level::frosted);
    play(guard, clip->view);
    EXPECT_EQ(show(guard, clip->view, 1), Level::outline) << "in the open view";
    ASSERT_TRUE(guard.call<desk::FinishClip>({clip->view, Ending::finished}));

    const auto next = guard.open_next();
    ASSERT_TRUE(next) << where(next);
    EXPECT_EQ(next->decision.granted, Level::outline);
    EXPECT_EQ(next->decision.caps.back().source, CapSource::budget);
    EXPECT_EQ(show(guard, next->view, 0), Level::outline);
}

TEST_F(BudgetTest, ANewDayBeginsAtMidnightUtc) {
    ServedDesk guard(vault(), at_most(1));
    ASSERT_TRUE(guard.unlock("ren"));
    auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    play(guard, clip->view);
    ASSERT_TRUE(guard.call<desk::FinishClip>({clip->view, Ending::skipped}));
    guard.clock.move(day_ms - guard.clock.utc_ms() % day_ms - 1);
    EXPECT_GE(guard.unlock("ren")->budget.spent_ms, 1);
    guard.clock.move(1);
    EXPECT_EQ(guard.unlock("ren")->budget.spent_ms, 0);
    clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(show(guard, clip->view, 0), Level::frosted);
}

TEST_F(BudgetTest, APreparedClipCostsNothing) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.see_next();
    ASSERT_TRUE(clip) << where(clip);
    ASSERT_TRUE(guard.call<desk::FinishClip>({clip->view, Ending::finished}));
    const auto spent = guard.unlock("ren")->budget.spent_ms;
    ASSERT_TRUE(guard.open_next());
    EXPECT_EQ(guard.unlock("ren")->budget.spent_ms, spent);
}

}  // namespace
}  // namespace milchglas::test
