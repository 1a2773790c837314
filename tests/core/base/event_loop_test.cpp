#include "core/base/event_loop.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <thread>

#include "core/base/clock.h"
#include "core/base/process.h"

namespace milchglas {
namespace {

class Loop : public testing::Test {
  protected:
    /// Runs until something calls stop(); a test that would hang fails after ten seconds.
    void run() {
        const auto guard = loop->after(10'000, [this] {
            ADD_FAILURE() << "nothing stopped the loop";
            loop->stop();
        });
        EXPECT_TRUE(loop->run());
    }
    void poke() const { ASSERT_EQ(::write(pair.ours.get(), "x", 1), 1); }
    void drain() const {
        char byte = 0;
        ASSERT_EQ(::read(pair.theirs.get(), &byte, 1), 1);
    }
    std::unique_ptr<EventLoop> loop = EventLoop::create().value();
    SocketPair pair = socket_pair().value();
};

TEST_F(Loop, WatchCallsWhileThereIsSomethingToRead) {
    int calls = 0;
    const auto watch = loop->watch(pair.theirs.get(), [&] {
        drain();
        if (++calls == 2) loop->stop();
    });
    poke();
    poke();
    run();
    EXPECT_EQ(calls, 2);
}

TEST_F(Loop, WatchTellsOfAHangUp) {
    bool told = false;
    const auto watch = loop->watch(pair.theirs.get(), [&] {
        told = true;
        loop->stop();
    });
    pair.ours.reset();
    run();
    EXPECT_TRUE(told);
}

TEST_F(Loop, AWatchMayEndItself) {
    EventLoop::Handle watch;
    const auto lives = std::make_shared<int>(0);
    watch = loop->watch(pair.theirs.get(), [&, lives] {
        watch.cancel();
        ++*lives;  // the callback's own captures outlive its registration
        loop->post([this] { loop->stop(); });
    });
    poke();  // stays unread, so a watch that still stood would be called again
    run();
    EXPECT_EQ(*lives, 1);
    EXPECT_EQ(lives.use_count(), 1) << "the callback is gone with its registration";
}

TEST_F(Loop, AWatchEndedByAnotherInOneRoundIsNotCalled) {
    const SocketPair second = socket_pair().value();
    EventLoop::Handle a, b;
    int calls = 0;
    a = loop->watch(pair.theirs.get(), [&] {
        ++calls;
        b.cancel();
        loop->stop();
    });
    b = loop->watch(second.theirs.get(), [&] {
        ++calls;
        a.cancel();
        loop->stop();
    });
    poke();
    ASSERT_EQ(::write(second.ours.get(), "x", 1), 1);
    run();
    EXPECT_EQ(calls, 1);
}

TEST_F(Loop, ADestroyedHandleEndsItsWatch) {
    {
        const auto watch = loop->watch(pair.theirs.get(), [] { ADD_FAILURE(); });
    }
    auto timer = loop->after(0, [] { ADD_FAILURE(); });
    timer = EventLoop::Handle();
    poke();
    const auto stop = loop->after(20, [this] { loop->stop(); });
    run();
}

TEST_F(Loop, OneDescriptorCanBeWatchedAgain) {
    auto watch = loop->watch(pair.theirs.get(), [] { ADD_FAILURE() << "the former callback"; });
    watch.cancel();
    watch = loop->watch(pair.theirs.get(), [this] { loop->stop(); });
    poke();
    run();
}

TEST_F(Loop, TimersRunOnceInTheOrderOfTheirTime) {
    std::string order;
    const auto late = loop->after(30, [&] {
        order += "c";
        loop->stop();
    });
    const auto first = loop->after(0, [&] { order += "a"; });
    const auto second = loop->after(10, [&] { order += "b"; });
    const std::int64_t start = SystemClock{}.monotonic_ms();
    run();
    EXPECT_EQ(order, "abc");
    EXPECT_GE(SystemClock{}.monotonic_ms() - start, 29);
}

TEST_F(Loop, TimersMayEndThemselvesAndEachOther) {
    EventLoop::Handle own, other, next;
    int calls = 0;
    own = loop->after(5, [&] {
        ++calls;
        own.cancel();
        other.cancel();
        next = loop->after(5, [this] { loop->stop(); });
    });
    other = loop->after(5, [] { ADD_FAILURE(); });
    run();
    EXPECT_EQ(calls, 1);
}

TEST_F(Loop, AnyThreadMayPostAndStop) {
    std::thread::id ran_on;
    std::thread other([&] {
        loop->post([&] { ran_on = std::this_thread::get_id(); });
        loop->post([&] { loop->post([this] { loop->stop(); }); });
    });
    run();
    other.join();
    EXPECT_EQ(ran_on, std::this_thread::get_id());
}

TEST_F(Loop, StopBeforeRunIsRemembered) {
    loop->stop();
    run();
}

TEST_F(Loop, HandlesMove) {
    int calls = 0;
    EventLoop::Handle first = loop->after(5, [&] { ++calls; });
    EventLoop::Handle second = std::move(first);
    first.cancel();  // NOLINT: moved-from on purpose
    const auto stop = loop->after(20, [this] { loop->stop(); });
    run();
    EXPECT_EQ(calls, 1);
}

}  // namespace
}  // namespace milchglas
