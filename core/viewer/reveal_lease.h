#pragma once
// How long something above `frosted` may be seen, held by the process that shows it: it blanks the canvas and ends by
// itself when the lease isn't renewed, when its time is up and when the guard is gone, also while a clip keeps the
// codec busy. The guard does the same from its side; neither needs the other for it.
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"
#include "core/viewer/canvas.h"

namespace milchglas::viewer {

/// Lives until the process ends: its threads do.
class RevealLease {
  public:
    /// The first lease begins now.
    RevealLease(Canvas canvas, const RevealOrder& order);
    RevealLease(const RevealLease&) = delete;
    RevealLease& operator=(const RevealLease&) = delete;

    /// From here on orders are taken from `channel` and the time runs. Errors: io "viewer.thread".
    Status start(channel::Channel& channel);
    /// The newest order that came since the last; waits for it. Drawing thread.
    RevealFrameOrder next_order();
    /// Into the canvas, if it may still be seen; never returns if not. Errors: those of Canvas::publish. Drawing
    /// thread.
    Status publish(MarkedReveal frame, std::int32_t slot);
    /// Blanks the canvas and ends the process. Any thread.
    [[noreturn]] void end(int code);

  private:
    using SteadyClock = std::chrono::steady_clock;
    void take_orders(channel::Channel& channel);
    void watch_time();
    [[nodiscard]] SteadyClock::time_point due() const { return std::min(renewed_ + lease_, at_most_); }

    std::mutex mutex_;  ///< guards all below; held for ever once the process ends
    std::condition_variable changed_;
    Canvas canvas_;
    std::optional<RevealFrameOrder> newest_;
    std::chrono::milliseconds lease_;
    SteadyClock::time_point renewed_, at_most_;
};

}  // namespace milchglas::viewer
