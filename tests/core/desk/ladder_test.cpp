// What may be seen above frost, and by whom; soft stills. No screen is guarded unless the test says so.
#include "tests/core/desk/ladder_fixture.h"

namespace milchglas::test {
namespace {

TEST_F(LadderTest, AWindowThatClaimsAGuardedScreenGetsFrost) {
    ServedDesk guard(vault());  // as it is installed: nothing vouches for any screen
    const ViewId view = open(guard);
    const auto frame = guard.call<desk::ShowFrame>({view, 0, Level::clear});
    ASSERT_TRUE(frame) << where(frame);
    EXPECT_EQ(frame->level, Level::frosted);
    for (const Level level : {Level::soft, Level::lens, Level::clear}) {
        EXPECT_EQ(reveal(guard, wish(view, level)), "desk.reveal_posture") << to_text(level);
        EXPECT_EQ(last(audit::EntryType::clip_level).entry.outcome, audit::Outcome::denied);
        EXPECT_EQ(last(audit::EntryType::clip_level).entry.ws->posture, Posture::open);
    }
    EXPECT_EQ(reveal(guard, confirmed(view, "lea")), "desk.reveal_posture");
    EXPECT_TRUE(ServedDesk::decoders("mg-reveal").empty());
    EXPECT_EQ(views(0), 1);
}

TEST_F(LadderTest, AWindowMayLowerItsScreenButNotRaiseIt) {
    ServedDesk guard(vault(), guarded());
    ASSERT_TRUE(guard.unlock("ren"));
    desk::NextClip::Request request = asking_for_everything();
    request.posture = Posture::open;
    const auto clip = guard.open_next(request);
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(reveal(guard, wish(clip->view, Level::soft)), "desk.reveal_posture");
}

TEST_F(LadderTest, AViewIsNeverOpenedAboveFrost) {
    ServedDesk guard(vault(), guarded());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(asking_for_everything());
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(clip->decision.granted, Level::frosted);
    const auto frame = guard.call<desk::ShowFrame>({clip->view, 0, Level::clear});
    ASSERT_TRUE(frame) << where(frame);
    EXPECT_EQ(frame->level, Level::frosted);
}

TEST_F(LadderTest, WhoLoweredTheViewHasLoweredTheLadder) {
    ServedDesk guard(vault(), guarded());
    ASSERT_TRUE(guard.unlock("ren"));
    desk::NextClip::Request request = asking_for_everything();
    request.level = Level::outline;
    const auto clip = guard.open_next(request);
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(reveal(guard, wish(clip->view, Level::soft)), "desk.reveal_reviewer");
}

TEST_F(LadderTest, ASoftStillIsShownAndLoggedAndBlankAfterwards) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::soft, 30)), "shown");
    EXPECT_EQ(guard.reveals.back().ordinal, 30);
    EXPECT_EQ(guard.reveals.back().level, Level::soft);
    EXPECT_FALSE(is_blank());
    EXPECT_EQ(ServedDesk::decoders("mg-reveal").size(), 1u);
    EXPECT_EQ(logged(audit::EntryType::clip_level, audit::Outcome::intent, 0), 1);
    guard.clock.move(1'000);
    ASSERT_TRUE(guard.call<desk::CloseReveal>({view}));
    EXPECT_TRUE(is_blank());
    EXPECT_TRUE(ServedDesk::decoders("mg-reveal").empty());
    const auto done = last(audit::EntryType::clip_level).entry;
    EXPECT_EQ(done.outcome, audit::Outcome::done);
    EXPECT_EQ(done.reason, (std::vector<std::string>{"who-or-what", "desk.reveal_closed"}));
    EXPECT_EQ(done.decision->granted, Level::soft);
    EXPECT_EQ(done.view->t1_ms, 1'000);
    EXPECT_TRUE(guard.call<desk::CloseReveal>({view})) << "once more is no error";
}

TEST_F(LadderTest, ASoftStillIsNoPictureToStepThrough) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::soft)), "shown");
    EXPECT_EQ(where(guard.call<desk::RenewReveal>({view, 1, {}})), "desk.reveal_level");
    EXPECT_EQ(where(guard.call<desk::AskReveal>(wish(view, Level::soft, 100))), "desk.reveal_open");
    guard.clock.move(1'999);
    ASSERT_TRUE(guard.call<desk::CloseReveal>({view}));
    EXPECT_EQ(reveal(guard, wish(view, Level::soft, 100)), "disclosure.soft_pause");
    guard.clock.move(1);
    EXPECT_EQ(reveal(guard, wish(view, Level::soft, 49)), "disclosure.soft_apart");
    EXPECT_EQ(reveal(guard, wish(view, Level::soft, 50)), "shown");
}

TEST_F(LadderTest, AStillClosesByItself) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::soft)), "shown");
    guard.clock.move(30'000);
    EXPECT_EQ(ending_of(guard), "desk.reveal_time");
    EXPECT_TRUE(is_blank());
}

class LongClipTest : public LadderTest {
  protected:
    void SetUp() override { fill({16}, {.most = Level::clear}); }
};

TEST_F(LongClipTest, EightStillsAreAllThereEverAre) {
    for (const std::string login : {"ren", "lea"}) {
        ServedDesk guard(vault(), guarded());
        guard.clock.move(login == "ren" ? 0 : hour_ms);
        const ViewId view = open(guard, login);
        for (std::int64_t i = login == "ren" ? 0 : 4; i < (login == "ren" ? 4 : 8); ++i) {
            guard.clock.move(2'000);
            ASSERT_EQ(reveal(guard, wish(view, Level::soft, i * 50)), "shown") << login << i;
            ASSERT_TRUE(guard.call<desk::CloseReveal>({view}));
        }
        ASSERT_TRUE(guard.call<desk::FinishClip>({view, Ending::skipped}));
    }
    ServedDesk guard(vault(), guarded());
    guard.clock.move(2 * hour_ms);
    const ViewId view = open(guard);
    EXPECT_EQ(reveal(guard, wish(view, Level::soft, 399)), "disclosure.soft_stills");
    EXPECT_EQ(last(audit::EntryType::clip_level).entry.reason.back(), "disclosure.soft_stills");
    EXPECT_EQ(reveal(guard, wish(view, Level::soft, 350)), "shown") << "one of the eight";
    const auto ladder = guard.call<desk::ShowLadder>({view});
    ASSERT_TRUE(ladder) << where(ladder);
    EXPECT_EQ(ladder->rungs[0].where, "disclosure.soft_stills");
    EXPECT_EQ(ladder->rungs[0].left, 0);
    EXPECT_EQ(ladder->rungs[2].where, "");
}

TEST_F(LadderTest, WhatMakesNoSenseIsNamed) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    for (const Level level : {Level::sealed, Level::outline, Level::frosted})
        EXPECT_EQ(reveal(guard, wish(view, level)), "desk.reveal_level");
    EXPECT_EQ(reveal(guard, wish(view, Level::soft, -1)), "desk.ordinal");
    EXPECT_EQ(reveal(guard, wish(view, Level::soft, 125)), "desk.ordinal");
    EXPECT_EQ(reveal(guard, wish(ViewId{"other"}, Level::soft)), "desk.view");
    EXPECT_EQ(where(guard.call<desk::RenewReveal>({view, 0, {}})), "desk.reveal");
    EXPECT_EQ(where(guard.call<desk::ShowLadder>({ViewId{"other"}})), "desk.view");
    EXPECT_EQ(where(guard.call<desk::CloseReveal>({ViewId{"other"}})), "desk.view");
}

TEST_F(LadderTest, LeavingTheClipEndsIt) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::lens)), "shown");
    ASSERT_TRUE(guard.call<desk::FinishClip>({view, Ending::skipped}));
    EXPECT_TRUE(is_blank());
    EXPECT_TRUE(ServedDesk::decoders("mg-reveal").empty());
    EXPECT_EQ(logged(audit::EntryType::clip_level, audit::Outcome::done, 0), 1);
}

class FrostedConsentTest : public LadderTest {
  protected:
    void SetUp() override { fill({1}, {.most = Level::frosted}); }
};

TEST_F(FrostedConsentTest, WhatTheHouseholdAllowsDecidesFirst) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    for (const Level level : {Level::soft, Level::lens, Level::clear})
        EXPECT_EQ(reveal(guard, wish(view, level)), "desk.reveal_consent") << to_text(level);
    const auto ladder = guard.call<desk::ShowLadder>({view});
    ASSERT_TRUE(ladder);
    for (const desk::Rung& rung : ladder->rungs) EXPECT_EQ(rung.where, "desk.reveal_consent");
}

}  // namespace
}  // namespace milchglas::test
