#pragma once
// One thread waits for descriptors, timers and results of background work, and calls back.
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas {

/// All members are for the loop's own thread, except post() and stop(), which any thread may call.
class EventLoop {
  public:
    /// Ends a registration when destroyed; safe inside its own callback.
    class Handle {
      public:
        Handle() = default;
        Handle(EventLoop* loop, std::uint64_t id) : loop_(loop), id_(id) {}
        Handle(Handle&& other) noexcept : loop_(std::exchange(other.loop_, nullptr)), id_(other.id_) {}
        Handle& operator=(Handle&& other) noexcept;
        Handle(const Handle&) = delete;
        Handle& operator=(const Handle&) = delete;
        ~Handle() { cancel(); }
        void cancel();

      private:
        EventLoop* loop_ = nullptr;
        std::uint64_t id_ = 0;
    };

    /// Errors: io "base.event_loop".
    static Result<std::unique_ptr<EventLoop>> create();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Calls `ready` whenever `fd` is readable or hung up. `fd` must stay open until the handle is gone.
    [[nodiscard]] Handle watch(int fd, std::function<void()> ready);
    /// Calls `due` once, `delay_ms` from now.
    [[nodiscard]] Handle after(std::int64_t delay_ms, std::function<void()> due);
    /// Runs `work` on the loop's thread soon.
    void post(std::function<void()> work);

    /// Serves until stop().
    Status run();
    void stop();

  private:
    EventLoop() = default;
    void cancel(std::uint64_t id);
    void run_due_timers();
    void run_posted();
    [[nodiscard]] int wait_ms() const;

    struct Timer {
        std::uint64_t id;
        std::function<void()> due;
    };
    struct Watch {
        int fd;
        std::shared_ptr<std::function<void()>> ready;
    };
    UniqueFd epoll_, wake_;
    std::uint64_t next_id_ = 1;
    std::map<std::uint64_t, Watch> watches_;
    std::multimap<std::int64_t, Timer> timers_;  ///< by monotonic due time

    std::mutex mutex_;  ///< guards the two members below
    std::vector<std::function<void()>> posted_;
    bool stopping_ = false;
};

}  // namespace milchglas
