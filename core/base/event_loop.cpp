#include "core/base/event_loop.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "core/base/clock.h"

namespace milchglas {
namespace {
constexpr std::uint64_t wake_id = 0;
std::int64_t now_ms() { return SystemClock{}.monotonic_ms(); }
}  // namespace

EventLoop::Handle& EventLoop::Handle::operator=(Handle&& other) noexcept {
    if (this != &other) {
        cancel();
        loop_ = std::exchange(other.loop_, nullptr);
        id_ = other.id_;
    }
    return *this;
}

void EventLoop::Handle::cancel() {
    if (loop_ != nullptr) std::exchange(loop_, nullptr)->cancel(id_);
}

Result<std::unique_ptr<EventLoop>> EventLoop::create() {
    std::unique_ptr<EventLoop> loop(new EventLoop);
    loop->epoll_ = UniqueFd(::epoll_create1(EPOLL_CLOEXEC));
    loop->wake_ = UniqueFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = wake_id;
    if (!loop->epoll_ || !loop->wake_ ||
        ::epoll_ctl(loop->epoll_.get(), EPOLL_CTL_ADD, loop->wake_.get(), &event) != 0)
        return os_error("base.event_loop");
    return loop;
}

EventLoop::Handle EventLoop::watch(int fd, std::function<void()> ready) {
    const std::uint64_t id = next_id_++;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = id;
    ::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event);
    watches_.emplace(id, Watch{fd, std::make_shared<std::function<void()>>(std::move(ready))});
    return {this, id};
}

EventLoop::Handle EventLoop::after(std::int64_t delay_ms, std::function<void()> due) {
    const std::uint64_t id = next_id_++;
    timers_.emplace(now_ms() + delay_ms, Timer{id, std::move(due)});
    return {this, id};
}

void EventLoop::cancel(std::uint64_t id) {
    if (const auto it = watches_.find(id); it != watches_.end()) {
        ::epoll_ctl(epoll_.get(), EPOLL_CTL_DEL, it->second.fd, nullptr);
        watches_.erase(it);
        return;
    }
    const auto timer = std::find_if(timers_.begin(), timers_.end(), [id](const auto& t) { return t.second.id == id; });
    if (timer != timers_.end()) timers_.erase(timer);
}

void EventLoop::post(std::function<void()> work) {
    {
        const std::scoped_lock lock(mutex_);
        posted_.push_back(std::move(work));
    }
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t n = ::write(wake_.get(), &one, sizeof one);
}

void EventLoop::stop() {
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
    }
    post([] {});
}

int EventLoop::wait_ms() const {
    if (timers_.empty()) return -1;
    return static_cast<int>(std::clamp<std::int64_t>(timers_.begin()->first - now_ms(), 0, 60'000));
}

void EventLoop::run_due_timers() {
    while (!timers_.empty() && timers_.begin()->first <= now_ms()) {
        const auto due = std::move(timers_.begin()->second.due);
        timers_.erase(timers_.begin());
        due();
    }
}

void EventLoop::run_posted() {
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t n = ::read(wake_.get(), &count, sizeof count);
    std::vector<std::function<void()>> work;
    {
        const std::scoped_lock lock(mutex_);
        work.swap(posted_);
    }
    for (const auto& item : work) item();
}

Status EventLoop::run() {
    for (;;) {
        {
            const std::scoped_lock lock(mutex_);
            if (stopping_) return {};
        }
        std::array<epoll_event, 32> events{};
        const int n = ::epoll_wait(epoll_.get(), events.data(), static_cast<int>(events.size()), wait_ms());
        if (n < 0 && errno != EINTR) return os_error("base.event_loop");
        run_due_timers();
        for (int i = 0; i < n; ++i) {
            const std::uint64_t id = events[static_cast<std::size_t>(i)].data.u64;
            if (id == wake_id) {
                run_posted();
                continue;
            }
            const auto it = watches_.find(id);  // an earlier callback of this round may have ended it
            if (it == watches_.end()) continue;
            const auto ready = it->second.ready;  // keeps the callback alive when it ends its own watch
            (*ready)();
        }
    }
}

}  // namespace milchglas
