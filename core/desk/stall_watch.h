#pragma once
// Notices a decoder that works and says nothing. Its processor time is what counts: on a machine that has much else to
// do a sound clip takes long, and nobody may lose it from the queue for that. One that doesn't even run is given up
// too, later, by the clock.
#include <chrono>
#include <functional>
#include <optional>

#include "core/base/event_loop.h"

namespace milchglas::desk {

/// On the loop's thread.
class StallWatch {
  public:
    /// How much processor time the process has used so far; none when nobody can tell.
    using ProcessorMs = std::function<std::optional<std::int64_t>()>;
    /// `stalled` may destroy this.
    StallWatch(EventLoop& loop, std::function<void()> stalled) : loop_(loop), stalled_(std::move(stalled)) {}

    /// It said something just now: from here on it has `patience_ms` of processor time, and `clock_factor` times as
    /// much on the clock. Where its processor time can't be told the clock counts for it. `used` is called until
    /// cancel() or the next expect().
    void expect(std::int64_t patience_ms, ProcessorMs used);
    void cancel() { timer_.cancel(); }

    static constexpr std::int64_t clock_factor = 4;

  private:
    using SteadyClock = std::chrono::steady_clock;
    void look_later();
    void look();

    EventLoop& loop_;
    std::function<void()> stalled_;
    ProcessorMs used_;
    std::int64_t patience_ms_ = 0;
    std::optional<std::int64_t> used_before_ms_;
    SteadyClock::time_point since_;
    EventLoop::Handle timer_;
};

}  // namespace milchglas::desk
