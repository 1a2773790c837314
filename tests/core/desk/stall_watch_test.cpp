// What counts as standing still: processor time first, the clock in the end.
#include "core/desk/stall_watch.h"

#include <gtest/gtest.h>

namespace milchglas::test {
namespace {
using desk::StallWatch;
constexpr std::int64_t patience_ms = 80;

/// How long it takes until somebody is given up, in milliseconds; `used` as the watch asks for it.
double given_up_after(const StallWatch::ProcessorMs& used) {
    auto loop = EventLoop::create().value();
    StallWatch watch(*loop, [&] { loop->stop(); });
    const auto start = std::chrono::steady_clock::now();
    watch.expect(patience_ms, used);
    EXPECT_TRUE(loop->run());
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

TEST(StallWatch, WhoWorksAndSaysNothingIsGivenUpByItsProcessorTime) {
    std::int64_t used = 5;
    int asked = 0;
    const double after = given_up_after([&] {
        ++asked;
        return used += patience_ms / 4;
    });
    EXPECT_EQ(asked, 5) << "the first is where it begins";
    EXPECT_LT(after, StallWatch::clock_factor * patience_ms);
}

TEST(StallWatch, WhoIsNotLetRunHasMoreTimeOnTheClock) {
    EXPECT_GE(given_up_after([] { return 7; }), StallWatch::clock_factor * patience_ms);
}

TEST(StallWatch, WhereNobodyCanTellTheClockCounts) {
    const double after = given_up_after([] { return std::nullopt; });
    EXPECT_GE(after, patience_ms);
    EXPECT_LT(after, StallWatch::clock_factor * patience_ms);
}

TEST(StallWatch, AWordBeginsItAnew) {
    auto loop = EventLoop::create().value();
    bool stalled = false;
    StallWatch watch(*loop, [&] { stalled = true; });
    int words = 0;
    std::int64_t used = 0;
    // Each time almost all its patience is used, it says something.
    watch.expect(patience_ms, [&] { return used; });
    std::function<void()> say;
    EventLoop::Handle timer;
    say = [&] {
        if (++words == 20) return loop->stop();
        used += patience_ms - 1;
        watch.expect(patience_ms, [&] { return used; });
        timer = loop->after(1, say);
    };
    timer = loop->after(1, say);
    EXPECT_TRUE(loop->run());
    EXPECT_FALSE(stalled);
}

TEST(StallWatch, CancelledItSaysNothing) {
    auto loop = EventLoop::create().value();
    bool stalled = false;
    StallWatch watch(*loop, [&] { stalled = true; });
    std::int64_t used = 0;
    watch.expect(1, [&] { return used += 10; });
    watch.cancel();
    const auto end = loop->after(200, [&] { loop->stop(); });
    EXPECT_TRUE(loop->run());
    EXPECT_FALSE(stalled);
}

}  // namespace
}  // namespace milchglas::test
