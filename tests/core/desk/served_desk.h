#pragma once
// The guard's own code on a thread of the test, with a clock and limits of the test's choosing.
#include <unistd.h>

#include <atomic>
#include <thread>

#include "core/base/clock.h"
#include "core/base/event_loop.h"
#include "core/desk/limits.h"
#include "tests/core/desk/real_vault.h"

namespace milchglas::guard {
class Server;
}

namespace milchglas::test {

/// Stands still, beginning now, until somebody moves it. Any thread.
class StandingClock final : public Clock {
  public:
    [[nodiscard]] std::int64_t utc_ms() const override { return utc_ms_; }
    [[nodiscard]] std::int64_t monotonic_ms() const override { return monotonic_ms_; }
    void move(std::int64_t ms) {
        utc_ms_ += ms;
        monotonic_ms_ += ms;
    }

  private:
    std::atomic<std::int64_t> utc_ms_ = SystemClock{}.utc_ms();
    std::atomic<std::int64_t> monotonic_ms_ = SystemClock{}.monotonic_ms();
};

class ServedDesk : public GuardClient {
  public:
    explicit ServedDesk(const std::filesystem::path& vault, const desk::Limits& limits = {});
    /// Hangs up and waits for the last entry.
    ~ServedDesk();

    StandingClock clock;
    /// Process ids of its decoders of that name.
    [[nodiscard]] static std::vector<pid_t> decoders(std::string_view name) { return children_of(::getpid(), name); }
    /// For somebody at another window: a connected socket of one more session.
    [[nodiscard]] UniqueFd another_connection();
    /// Returns when the guard's loop has run every timer that was due within `ms`.
    void let_timers_run(std::int64_t ms);

  private:
    void serve(const std::filesystem::path& vault, const desk::Limits& limits, UniqueFd socket);

    std::unique_ptr<EventLoop> loop_;
    guard::Server* server_ = nullptr;  ///< on the loop's thread, while the loop runs
    std::thread thread_;
};

/// Somebody at another window of the same guard. To be destroyed before it.
class SecondClient : public GuardClient {
  public:
    explicit SecondClient(ServedDesk& guard) { connect(guard.another_connection()); }
};

}  // namespace milchglas::test
