// Guard, pass and renderer are killed at random points: what was acknowledged is there afterwards, and the work goes
// on.
#include <gtest/gtest.h>
#include <signal.h>

#include <atomic>
#include <chrono>
#include <random>
#include <set>
#include <thread>

#include "core/base/hash.h"
#include "core/base/secret.h"
#include "core/desk/finish_clip.h"
#include "core/desk/save_label.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "tests/core/desk/real_vault.h"

namespace milchglas::test {
namespace {

class CrashTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        ASSERT_TRUE(prepare_process());
        folder_ = new TemporaryFolder;
        make_vault_with_clip(folder_->path(), 4);
    }
    static void TearDownTestSuite() { delete folder_; }
    static std::filesystem::path vault() { return folder_->path() / "vault"; }
    static inline TemporaryFolder* folder_ = nullptr;
};

/// The canvas bytes of one slot.
Bytes pixels(const desk::ViewReady& ready, std::int32_t slot) {
    Bytes out(ready.geometry.slot_bytes());
    const auto read =
        read_exactly_at(ready.canvas.get(), static_cast<std::uint64_t>(slot) * out.size(), out, "test.canvas");
    EXPECT_TRUE(read.has_value());
    return out;
}

/// Saves segments until the guard dies under it; returns the ids that were acknowledged.
std::set<std::string> save_until_gone(RealGuard& guard, const ViewId& view) {
    std::set<std::string> acknowledged;
    for (;;) {
        const Segment segment{random_id(), "person-present", 1, 5};
        if (!guard.client().call<desk::SaveLabel>({view, {segment}})) return acknowledged;
        acknowledged.insert(segment.id);
    }
}

TEST_F(CrashTest, NoAcknowledgedLabelIsLostWhenTheGuardIsKilled) {
    std::mt19937 random(20191);
    std::set<std::string> acknowledged;
    for (int round = 0; round < 6; ++round) {
        RealGuard guard(vault());
        ASSERT_TRUE(guard.unlock("ren"));
        const auto opened = guard.open_next();
        ASSERT_TRUE(opened) << opened.error().where();
        std::set<std::string> kept;
        for (const auto& segment : opened->labels.segments) kept.insert(segment.label.id);
        for (const std::string& id : acknowledged) EXPECT_TRUE(kept.contains(id)) << "lost in round " << round;

        std::thread killer([&guard, delay = std::chrono::milliseconds(random() % 400)] {
            std::this_thread::sleep_for(delay);
            ::kill(guard.pid(), SIGKILL);
        });
        acknowledged.merge(save_until_gone(guard, opened->view));
        killer.join();
        guard.kill();
    }
    EXPECT_GT(acknowledged.size(), 6U);
}

TEST_F(CrashTest, AKilledPassIsStartedAgainAndTheViewIsCountedOnce) {
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    int killed = 0;
    guard.on_started = [&] {
        auto passes = guard.decoders("mg-pass");
        while (passes.empty()) passes = guard.decoders("mg-pass");
        killed = ::kill(passes.front(), SIGKILL) == 0 ? 1 : 0;
    };
    const auto opened = guard.open_next();
    ASSERT_TRUE(opened) << opened.error().where();
    EXPECT_EQ(killed, 1);
    EXPECT_EQ(guard.ready->frames.frames.size(), 100U);
    ASSERT_TRUE(guard.client().call<desk::FinishClip>({opened->view, Ending::skipped}));
}

TEST_F(CrashTest, AKilledRendererIsReplacedAndDrawsTheSameFrame) {
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next();
    ASSERT_TRUE(opened) << opened.error().where();
    const auto before = guard.client().call<desk::ShowFrame>({opened->view, 42, Level::frosted});
    ASSERT_TRUE(before);
    const Bytes picture = pixels(*guard.ready, before->slot);
    for (int round = 0; round < 3; ++round) {
        for (const pid_t decoder : guard.decoders()) ::kill(decoder, SIGKILL);
        const auto after = guard.client().call<desk::ShowFrame>({opened->view, 42, Level::frosted});
        ASSERT_TRUE(after) << after.error().where();
        EXPECT_EQ(after->ordinal, 42);
        EXPECT_TRUE(pixels(*guard.ready, after->slot) == picture);
    }
    const auto finished = guard.client().call<desk::FinishClip>({opened->view, Ending::skipped});
    ASSERT_TRUE(finished);
    EXPECT_EQ(guard.restarts, 3);
    EXPECT_EQ(finished->exposure.frames, 4);
    EXPECT_EQ(finished->exposure.distinct_frames, 1);
}

TEST_F(CrashTest, ASecondGuardIsTurnedAway) {
    RealGuard first(vault());
    SocketPair sockets = *socket_pair();
    Child second = *spawn(*sibling_program("milchglas-guard"), {"--vault", vault().string()}, sockets.theirs);
    channel::Client client{channel::Channel(std::move(sockets.ours))};
    const auto greeted = client.greet(MILCHGLAS_VERSION);
    ASSERT_FALSE(greeted);
    EXPECT_EQ(greeted.error(), Error::received(Errc::busy, "desk.vault_in_use"));
    EXPECT_TRUE(first.client().call<desk::VaultStatus>({}));
}

// Last: the clip of this suite is refused for good by it.
TEST_F(CrashTest, AClipThatKillsThePassTwiceIsGivenUpAndTheGuardGoesOn) {
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    std::atomic<bool> over = false;
    std::thread killer([&] {
        while (!over)
            for (const pid_t decoder : guard.decoders()) ::kill(decoder, SIGKILL);
    });
    const auto opened = guard.open_next();
    over = true;
    killer.join();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error(), Error::received(Errc::damaged, "desk.pass_died"));
    const auto next = guard.open_next();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where(), "test.queue_empty");
}

}  // namespace
}  // namespace milchglas::test
