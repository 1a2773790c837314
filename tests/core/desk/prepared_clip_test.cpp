// The clip after the open one is ready when it is asked for, under a decision of its own, and leaves no trace of having
// been seen when it isn't.
#include <signal.h>

#include <atomic>
#include <thread>

#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
using audit::EntryType, audit::Outcome;

class PreparedClipTest : public VaultTest {
  protected:
    /// The first clip is seen and the second one is being prepared.
    static desk::NextClip::Opened see_first(RealGuard& guard) {
        EXPECT_TRUE(guard.unlock("ren"));
        auto opened = guard.see_next();
        EXPECT_TRUE(opened) << where(opened);
        return opened ? *std::move(opened) : desk::NextClip::Opened{};
    }
    static void skip(RealGuard& guard, const ViewId& view) {
        const auto skipped = guard.call<desk::FinishClip>({view, Ending::skipped});
        EXPECT_TRUE(skipped) << where(skipped);
    }
};

TEST_F(PreparedClipTest, TheNextClipNeedsNoPassAnyMore) {
    fill({1, 1, 1});
    RealGuard guard(vault());
    const auto first = see_first(guard);
    EXPECT_EQ(guard.waiting, 2);
    guard.finish_preparing();
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::done, 1), 1);
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::intent, 1), 0);
    EXPECT_EQ(views(1), 0) << "nobody saw it";
    EXPECT_EQ(queue(), "0 in-work, 1 in-work, 2 waiting");

    skip(guard, first.view);
    const auto second = guard.open_next();
    ASSERT_TRUE(second) << where(second);
    EXPECT_EQ(second->clip, clip(1));
    EXPECT_EQ(guard.waiting, 2);
    EXPECT_EQ(guard.ready->frames.frames.size(), 25U);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::intent, 1), 1);
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::done, 1), 1);
    EXPECT_EQ(views(1), 1);
    EXPECT_TRUE(guard.call<desk::ShowFrame>({second->view, 24, Level::frosted}));
}

TEST_F(PreparedClipTest, APassStillRunningIsTakenOver) {
    fill({10, 10, 10});
    RealGuard guard(vault());
    const auto first = see_first(guard);
    skip(guard, first.view);
    const auto second = guard.open_next();
    ASSERT_TRUE(second) << where(second);
    EXPECT_EQ(second->clip, clip(1));
    EXPECT_EQ(guard.ready->frames.frames.size(), 250U);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::intent, 1), 1);
    EXPECT_EQ(views(1), 1);
}

TEST_F(PreparedClipTest, APassKilledMeanwhileIsStartedAgain) {
    fill({10, 10, 10});
    RealGuard guard(vault());
    const auto first = see_first(guard);
    while (guard.decoders("mg-pass").empty())
        if (logged(EntryType::clip_prepare, Outcome::done, 1) > 0) FAIL() << "prepared before it could be killed";
    ASSERT_EQ(::kill(guard.decoders("mg-pass").front(), SIGKILL), 0);
    guard.finish_preparing();
    EXPECT_EQ(guard.restarts, 0) << "that was the renderer";
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 1, "desk.pass_died"), 1);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::done, 1), 1);
    skip(guard, first.view);
    const auto second = guard.open_next();
    ASSERT_TRUE(second) << where(second);
    EXPECT_EQ(views(1), 1);
}

TEST_F(PreparedClipTest, AClipThatKillsThePassTwiceIsRefusedWhenItIsAskedFor) {
    fill({10, 10, 10});
    RealGuard guard(vault());
    const auto first = see_first(guard);
    const pid_t renderer = guard.decoders().front();
    std::atomic<bool> over = false;
    std::thread killer([&] {
        while (!over)
            for (const pid_t decoder : guard.decoders())
                if (decoder != renderer) ::kill(decoder, SIGKILL);
    });
    guard.finish_preparing();
    over = true;
    killer.join();
    EXPECT_FALSE(guard.ended) << "nobody asked for it yet";
    skip(guard, first.view);
    EXPECT_EQ(where(guard.open_next()), "desk.pass_died");
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::failed, 1, "desk.pass_died"), 1);
    EXPECT_EQ(queue(), "1 refused, 2 waiting, 0 waiting");
    const auto third = guard.open_next();
    ASSERT_TRUE(third) << where(third);
    EXPECT_EQ(third->clip, clip(2));
}

TEST_F(PreparedClipTest, ADamagedClipIsToldWhenItIsAskedFor) {
    fill({1, 0, 1});
    RealGuard guard(vault());
    const auto first = see_first(guard);
    guard.finish_preparing();
    skip(guard, first.view);
    EXPECT_EQ(where(guard.open_next()), "media.not_video");
    EXPECT_EQ(queue(), "1 refused, 2 waiting, 0 waiting");
    EXPECT_EQ(views(1), 0);
    EXPECT_TRUE(guard.open_next());
}

TEST_F(PreparedClipTest, LockingGivesBothClipsBackAtTheirPlaces) {
    fill({10, 10, 10});
    RealGuard guard(vault());
    see_first(guard);
    EXPECT_EQ(queue(), "0 in-work, 1 in-work, 2 waiting");
    ASSERT_TRUE(guard.call<desk::Lock>({}));
    EXPECT_EQ(queue(), "0 waiting, 1 waiting, 2 waiting");
    EXPECT_TRUE(guard.decoders().empty());
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 1, "desk.closed_early"), 1);
}

TEST_F(PreparedClipTest, AConnectionThatEndsGivesBackWhatIsPrepared) {
    fill({1, 1, 1});
    {
        RealGuard guard(vault());
        see_first(guard);
        guard.finish_preparing();
    }
    EXPECT_EQ(queue(), "0 waiting, 1 waiting, 2 waiting");
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::done, 1), 1);
    EXPECT_EQ(views(1), 0);
}

TEST_F(PreparedClipTest, AnotherPurposeLeavesThePreparedClipInTheQueue) {
    fill({1, 1, 1});
    RealGuard guard(vault());
    const auto first = see_first(guard);
    guard.finish_preparing();
    skip(guard, first.view);
    EXPECT_EQ(where(guard.open_next({.purpose = Purpose::product_safety})), "test.queue_empty");
    EXPECT_EQ(queue(), "1 waiting, 2 waiting, 0 waiting");
}

TEST_F(PreparedClipTest, NothingIsPreparedBeforeAClipIsSeenOrWhenNobodyStays) {
    fill({1, 1, 1});
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto first = guard.open_next({.prepare_following = false});
    ASSERT_TRUE(first);
    ASSERT_TRUE(guard.call<desk::ShowFrame>({first->view, 0, Level::frosted}));
    guard.finish_preparing();
    EXPECT_EQ(queue(), "0 in-work, 1 waiting, 2 waiting");
    skip(guard, first->view);
    ASSERT_TRUE(guard.open_next());
    guard.finish_preparing();
    EXPECT_EQ(queue(), "1 in-work, 2 waiting, 0 waiting");
}

TEST_F(PreparedClipTest, ConsentThatEndedMeanwhileDenies) {
    fill({1, 1, 1});
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto first = guard.see_next();
    ASSERT_TRUE(first) << where(first);
    guard.clock.move(2 * 86'400'000);
    ASSERT_TRUE(guard.call<desk::FinishClip>({first->view, Ending::finished}));
    EXPECT_EQ(where(guard.open_next()), "test.queue_empty");
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::intent, 1), 1);
    EXPECT_EQ(logged(EntryType::clip_deny, Outcome::denied, 1, "C06"), 1);
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::intent, 1), 0);
    EXPECT_EQ(queue(), "0 done, 1 refused, 2 refused");
    EXPECT_EQ(views(1), 0);
}

}  // namespace
}  // namespace milchglas::test
