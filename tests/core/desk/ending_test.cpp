// What becomes of a clip when its reviewer leaves it, by each way of leaving.
#include <signal.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "tests/core/base/file_size_limit.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
using audit::EntryType, audit::Outcome;

class EndingTest : public VaultTest {
  protected:
    void SetUp() override { fill({1, 1}); }

    /// Opens the next clip as `login` and leaves it; `early`: before its pass is done.
    void leave(const std::string& login, Ending ending, bool early = false) {
        RealGuard guard(vault());
        ASSERT_TRUE(guard.unlock(login));
        ViewId view;
        if (early) {
            const auto reply = guard.call<desk::NextClip>({});
            ASSERT_TRUE(reply && reply->opened) << where(reply);
            view = reply->opened->view;
        } else {
            const auto opened = guard.open_next();
            ASSERT_TRUE(opened) << where(opened);
            view = opened->view;
        }
        const auto finished = guard.call<desk::FinishClip>({view, ending});
        ASSERT_TRUE(finished) << where(finished);
    }
    ClipId next_of(const std::string& login) {
        RealGuard guard(vault());
        EXPECT_TRUE(guard.unlock(login));
        const auto opened = guard.open_next();
        return opened ? opened->clip : ClipId{};
    }
};

TEST_F(EndingTest, FinishedIsDone) {
    leave("ren", Ending::finished);
    EXPECT_EQ(queue(), "0 done, 1 waiting");
    EXPECT_EQ(logged(EntryType::clip_close, Outcome::done, 0, "finished"), 1);
}

TEST_F(EndingTest, NobodyFinishesWhatWasNeverShown) {
    leave("ren", Ending::finished, true);
    EXPECT_EQ(queue(), "0 waiting, 1 waiting");
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::failed, 0, "desk.closed_early"), 1);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 0, "desk.closed_early"), 1);
    EXPECT_EQ(views(0), 0);
}

TEST_F(EndingTest, SkippedGoesToTheEnd) {
    leave("ren", Ending::skipped);
    EXPECT_EQ(queue(), "1 waiting, 0 waiting");
    leave("ren", Ending::skipped, true);
    EXPECT_EQ(queue(), "0 waiting, 1 waiting");
}

TEST_F(EndingTest, IntimateIsQuarantinedForAll) {
    leave("ren", Ending::intimate);
    EXPECT_EQ(queue(), "0 quarantined, 1 waiting");
    EXPECT_EQ(logged(EntryType::flag_raise, Outcome::done, 0, "intimate"), 1);
    EXPECT_EQ(next_of("lea"), clip(1));
    leave("lea", Ending::intimate, true);
    EXPECT_EQ(queue(), "0 quarantined, 1 quarantined");
    EXPECT_EQ(next_of("ren"), ClipId{});
}

TEST_F(EndingTest, IntimateHoldsEvenWhereItCantBeWritten) {
    {
        ServedDesk guard(vault());
        ASSERT_TRUE(guard.unlock("ren"));
        const auto opened = guard.open_next({.prepare_following = false});
        ASSERT_TRUE(opened) << where(opened);
        {
            const FileSizeLimit full(0);
            const auto finished = guard.call<desk::FinishClip>({opened->view, Ending::intimate});
            ASSERT_FALSE(finished) << "nobody may believe that it is written";
            EXPECT_TRUE(where(finished).starts_with("store.")) << where(finished);
        }
        const auto next = guard.open_next({.prepare_following = false});
        ASSERT_TRUE(next) << where(next);
        EXPECT_EQ(next->clip, clip(1)) << "nobody gets it while this guard runs";
        EXPECT_TRUE(std::filesystem::exists(vault() / "clips" / (clip(0).value + ".held")));
        EXPECT_EQ(logged(EntryType::flag_raise, Outcome::done, 0, "intimate"), 0);
    }
    EXPECT_EQ(next_of("lea"), clip(1)) << "nor after it";
    EXPECT_EQ(queue(), "0 quarantined, 1 waiting");
    EXPECT_EQ(logged(EntryType::flag_raise, Outcome::done, 0, "intimate"), 1);
    EXPECT_TRUE(std::filesystem::exists(vault() / "clips" / (clip(0).value + ".sealed")));
}

void kill_renderers_until_over(ServedDesk& guard, const ViewId& view) {
    std::atomic<bool> over = false;
    std::thread killer([&] {
        while (!over)
            for (const pid_t decoder : ServedDesk::decoders("m")) ::kill(decoder, SIGKILL);
    });
    while (!guard.ended) (void)guard.call<desk::ShowFrame>({view, 0, Level::frosted});
    over = true;
    killer.join();
}

TEST_F(EndingTest, IntimateIsHeardAfterTheViewEndedByItself) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next({.prepare_following = false});
    ASSERT_TRUE(opened) << where(opened);
    kill_renderers_until_over(guard, opened->view);
    EXPECT_EQ(guard.ended->where(), "desk.renderer");
    EXPECT_EQ(where(guard.call<desk::FinishClip>({opened->view, Ending::finished})), "desk.view");
    ASSERT_TRUE(guard.call<desk::FinishClip>({opened->view, Ending::intimate}));
    EXPECT_EQ(queue(), "1 waiting, 0 quarantined") << "it had gone to the end";
    EXPECT_EQ(logged(EntryType::flag_raise, Outcome::done, 0, "intimate"), 1);
    EXPECT_EQ(where(guard.call<desk::FinishClip>({opened->view, Ending::intimate})), "desk.view") << "once";
}

TEST_F(EndingTest, IntimateSaidLateTakesTheClipFromTheNextReviewersScreen) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next({.prepare_following = false});
    ASSERT_TRUE(opened) << where(opened);
    kill_renderers_until_over(guard, opened->view);

    SecondClient lead(guard);
    ASSERT_TRUE(lead.unlock("lea"));
    ASSERT_TRUE(lead.open_next({.prepare_following = false}));
    ASSERT_TRUE(lead.call<desk::FinishClip>({lead.ready->view, Ending::skipped})) << "what had gone to the end is next";
    const auto same = lead.open_next({.prepare_following = false});
    ASSERT_TRUE(same) << where(same);
    ASSERT_EQ(same->clip, opened->clip);

    ASSERT_TRUE(guard.call<desk::FinishClip>({opened->view, Ending::intimate}));
    EXPECT_EQ(where(lead.call<desk::ShowFrame>({same->view, 0, Level::frosted})), "desk.view");
    ASSERT_TRUE(lead.ended);
    EXPECT_EQ(lead.ended->where(), "desk.withdrawn");
    EXPECT_EQ(where(lead.call<desk::FinishClip>({same->view, Ending::finished})), "desk.view");
    const auto rest = clips_of(folder.path());
    EXPECT_EQ(std::count_if(rest.begin(), rest.end(), [](const auto& clip) { return clip.state == "quarantined"; }), 1);
}

TEST_F(EndingTest, WhoKnowsAPersonNeverGetsTheClipAgainAndOthersDo) {
    leave("ren", Ending::recused);
    EXPECT_EQ(queue(), "0 waiting, 1 waiting");
    EXPECT_EQ(logged(EntryType::clip_close, Outcome::done, 0, "recused"), 1);
    EXPECT_EQ(next_of("ren"), clip(1));
    EXPECT_EQ(next_of("lea"), clip(0));
    leave("ren", Ending::recused, true);
    EXPECT_EQ(next_of("ren"), ClipId{});
    RealGuard guard(vault());
    EXPECT_EQ(guard.unlock("ren")->waiting, 0);
    EXPECT_EQ(guard.unlock("lea")->waiting, 2);
}

TEST_F(EndingTest, WhoGoesWithoutAWordFindsTheClipAgain) {
    EXPECT_EQ(next_of("ren"), clip(0));
    EXPECT_EQ(queue(), "0 waiting, 1 waiting") << "the connection ended";
    EXPECT_EQ(logged(EntryType::clip_close, Outcome::done, 0, "left"), 1);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    ASSERT_TRUE(guard.open_next());
    ASSERT_TRUE(guard.call<desk::Lock>({}));
    EXPECT_EQ(queue(), "0 waiting, 1 waiting");
}

}  // namespace
}  // namespace milchglas::test
