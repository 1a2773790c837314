// Decoders that die or stand still while somebody looks: noticed at once, replaced, nothing lost, nothing charged
// twice.
#include <signal.h>

#include <atomic>
#include <chrono>
#include <random>
#include <thread>

#include "core/base/file.h"
#include "core/desk/decoder_process.h"
#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "core/frost/render.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"
#include "tests/core/viewer/sample_track.h"

namespace milchglas::test {
namespace {
using Clock = std::chrono::steady_clock;
using audit::EntryType, audit::Outcome;

/// Milliseconds from kill() to the guard's notice, of a renderer that dies after `frames` frames, at work on another.
double notice(std::int64_t frames) {
    const auto loop = EventLoop::create().value();
    const Bytes track = viewer::test::sample_track_bytes();
    Clock::time_point killed;
    double took = 0;
    std::unique_ptr<desk::DecoderProcess> renderer;
    std::int64_t ordinal = 0;
    const auto on_report = [&](const DecoderReport&) {
        EXPECT_TRUE(renderer->order(FrameOrder{ordinal, Level::frosted, 0}));
        if (ordinal++ < frames || killed != Clock::time_point()) return;
        killed = Clock::now();
        ::kill(renderer->pid(), SIGKILL);
    };
    const auto on_gone = [&] {
        took = std::chrono::duration<double, std::milli>(Clock::now() - killed).count();
        loop->stop();
    };
    renderer = desk::DecoderProcess::start(*loop, on_report, on_gone).value();
    RenderOrder order;
    order.track = sealed_memory_file(track, "test.track").value();
    order.track_bytes = track.size();
    order.geometry = frost::canvas_geometry_for(viewer::test::sample_display, 1);
    order.canvas = memory_file(order.geometry.bytes(), "test.canvas").value();
    order.mark = "reviewer";
    EXPECT_TRUE(renderer->order(DecoderOrder(std::move(order))));
    EXPECT_TRUE(loop->run());
    return took;
}

class DeathsTest : public VaultTest {
  protected:
    static Bytes picture(GuardClient& guard, const ViewId& view, std::int64_t ordinal) {
        const auto shown = guard.call<desk::ShowFrame>({view, ordinal, Level::frosted});
        EXPECT_TRUE(shown) << where(shown);
        if (!shown) return {};
        EXPECT_EQ(shown->ordinal, ordinal);
        Bytes pixels(guard.ready->geometry.slot_bytes());
        const auto at = static_cast<std::uint64_t>(shown->slot) * pixels.size();
        EXPECT_TRUE(read_exactly_at(guard.ready->canvas.get(), at, pixels, "test.canvas"));
        return pixels;
    }
    std::vector<Bytes> all_pictures(GuardClient& guard, const ViewId& view) {
        std::vector<Bytes> pictures;
        const auto frames = static_cast<std::int64_t>(guard.ready->frames.frames.size());
        for (std::int64_t ordinal = 0; ordinal < frames; ++ordinal, ++shown_)
            pictures.push_back(picture(guard, view, ordinal));
        return pictures;
    }
    std::atomic<std::int64_t> shown_ = 0;
};

/// Kills the guard's renderer at random moments for as long as it lives, but none before the one before was seen to be
/// replaced: the view ends after four in a row, and a busy machine takes its time.
class Killer {
  public:
    Killer(const RealGuard& guard, const std::atomic<std::int64_t>& shown)
        : shown_(shown), thread_([this, &guard] { kill_on(guard); }) {}
    Killer(const Killer&) = delete;
    Killer& operator=(const Killer&) = delete;
    ~Killer() {
        over_ = true;
        thread_.join();
    }

  private:
    void kill_on(const RealGuard& guard) {
        std::mt19937 random(77);
        while (!over_) {
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 120'000));
            if (shown_ < next_) continue;
            next_ = shown_ + 2;  // one may have been under way when it died
            for (const pid_t renderer : guard.decoders("mg-render")) ::kill(renderer, SIGKILL);
        }
    }
    const std::atomic<std::int64_t>& shown_;
    std::int64_t next_ = 0;
    std::atomic<bool> over_ = false;
    std::thread thread_;  ///< last: it uses all of the above
};

TEST_F(DeathsTest, FramesStreamOnThroughRandomDeathsByteForByte) {
    fill({10, 1});
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next({.prepare_following = false});
    ASSERT_TRUE(clip) << where(clip);
    const auto whole = all_pictures(guard, clip->view);
    ASSERT_EQ(whole.size(), 250U);
    std::int64_t frames = 250;
    {
        const Killer killer(guard, shown_);
        while (guard.restarts < 12) {
            EXPECT_TRUE(all_pictures(guard, clip->view) == whole) << "after " << guard.restarts << " deaths";
            frames += 250;
            if (HasFailure()) return;
        }
    }
    const auto finished = guard.call<desk::FinishClip>({clip->view, Ending::finished});
    ASSERT_TRUE(finished) << where(finished);
    std::printf("%d renderers died while %ld frames were shown\n", guard.restarts, static_cast<long>(frames));
    EXPECT_EQ(finished->exposure.frames, frames) << "each is charged once, whoever drew it";
    EXPECT_EQ(finished->exposure.distinct_frames, 250);
    EXPECT_NEAR(finished->exposure.seconds, static_cast<double>(frames) * 0.04, 1e-6);
}

TEST_F(DeathsTest, WhoWaitsForTheNextClipDoesntNoticeThatItsRendererDied) {
    fill({1, 1});
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto first = guard.see_next();
    ASSERT_TRUE(first) << where(first);
    guard.finish_preparing();
    while (guard.decoders("mg-render").size() < 2) ASSERT_TRUE(guard.call<desk::VaultStatus>({}));
    ASSERT_EQ(::kill(guard.decoders("mg-render").back(), SIGKILL), 0);
    ASSERT_TRUE(guard.call<desk::FinishClip>({first->view, Ending::finished}));
    const auto second = guard.open_next();
    ASSERT_TRUE(second) << where(second);
    EXPECT_TRUE(guard.call<desk::ShowFrame>({second->view, 3, Level::frosted}));
}

TEST_F(DeathsTest, SparesThatDieAreMissedByNobody) {
    fill({1});
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto spares = guard.decoders("milchglas-deco");
    EXPECT_EQ(spares.size(), 2U);
    for (const pid_t spare : spares) EXPECT_EQ(::kill(spare, SIGKILL), 0);
    EXPECT_TRUE(guard.open_next());
    ASSERT_TRUE(guard.call<desk::Lock>({}));
    EXPECT_TRUE(guard.decoders("").empty()) << "nobody is here who may open a clip";
}

/// Stopped processes, before a guard that is less patient than usual.
class StandstillTest : public VaultTest {
  protected:
    static desk::Limits impatient(std::int64_t pass_ms, std::int64_t renderer_ms) {
        desk::Limits limits;
        limits.pass_stall_ms = pass_ms;
        limits.renderer_stall_ms = renderer_ms;
        return limits;
    }
};

TEST_F(StandstillTest, ARendererThatStandsStillIsReplaced) {
    fill({2});
    ServedDesk guard(vault(), impatient(60'000, 500));
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    ASSERT_TRUE(guard.call<desk::ShowFrame>({clip->view, 7, Level::frosted}));
    const auto renderers = guard.decoders("mg-render");
    ASSERT_EQ(renderers.size(), 1U);
    ASSERT_EQ(::kill(renderers.front(), SIGSTOP), 0);
    const auto asked = Clock::now();
    const auto shown = guard.call<desk::ShowFrame>({clip->view, 8, Level::frosted});
    ASSERT_TRUE(shown) << where(shown);
    std::printf("a renderer that stands still for 500 ms: the frame came after %.0f ms\n",
                std::chrono::duration<double, std::milli>(Clock::now() - asked).count());
    EXPECT_EQ(guard.restarts, 1);
    const auto finished = guard.call<desk::FinishClip>({clip->view, Ending::finished});
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->exposure.frames, 2);
}

TEST_F(StandstillTest, APassThatStandsStillIsGivenUpAndTheQueueGoesOn) {
    fill({20, 1});
    ServedDesk guard(vault(), impatient(2500, 60'000));
    ASSERT_TRUE(guard.unlock("ren"));
    ASSERT_TRUE(guard.glimpse_next());
    const auto passes = guard.decoders("mg-pass");
    ASSERT_EQ(passes.size(), 1U);
    ASSERT_EQ(::kill(passes.front(), SIGSTOP), 0);
    EXPECT_EQ(where(guard.await_frames()), "desk.pass_stalled");
    EXPECT_EQ(queue(), "0 refused, 1 waiting");
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 0, "desk.pass_stalled"), 1);
    const auto next = guard.open_next();
    ASSERT_TRUE(next) << where(next);
    EXPECT_EQ(next->clip, clip(1));
}

TEST(Decoder, ThatIsKilledIsNoticedAtOnce) {
    ASSERT_TRUE(prepare_process());
    std::vector<double> took;
    for (int round = 0; round < 100; ++round) took.push_back(notice(round % 9));
    std::sort(took.begin(), took.end());
    std::printf("from kill() to the guard's notice: median %.2f ms, 95 of 100 %.2f, worst %.2f\n", took[50], took[95],
                took[99]);
    EXPECT_LT(took[50], 50) << "on an idle machine the worst is below as well";
}

}  // namespace
}  // namespace milchglas::test
