#include "core/viewer/reveal_lease.h"

#include <unistd.h>

#include <cstdlib>
#include <system_error>
#include <thread>

namespace milchglas::viewer {

RevealLease::RevealLease(Canvas canvas, const RevealOrder& order)
    : canvas_(std::move(canvas)),
      lease_(order.lease_ms),
      renewed_(SteadyClock::now()),
      at_most_(renewed_ + std::chrono::milliseconds(order.at_most_ms)) {}

Status RevealLease::start(channel::Channel& channel) {
    try {
        std::thread([this] { watch_time(); }).detach();
        std::thread([this, &channel] { take_orders(channel); }).detach();
    } catch (const std::system_error&) {
        return fail(Errc::io, "viewer.thread");
    }
    return {};
}

void RevealLease::take_orders(channel::Channel& channel) {
    while (true) {
        auto order = channel.receive<DecoderOrder>();
        auto* frame = order ? std::get_if<RevealFrameOrder>(&*order) : nullptr;
        if (frame == nullptr) end(EXIT_FAILURE);  // the guard is gone, or says what it never would
        const std::lock_guard lock(mutex_);
        newest_ = *frame;
        renewed_ = SteadyClock::now();
        changed_.notify_all();
    }
}

void RevealLease::watch_time() {
    std::unique_lock lock(mutex_);
    while (SteadyClock::now() < due()) changed_.wait_until(lock, due());
    lock.unlock();
    end(EXIT_SUCCESS);
}

RevealFrameOrder RevealLease::next_order() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return newest_.has_value(); });
    return *std::exchange(newest_, std::nullopt);
}

Status RevealLease::publish(MarkedReveal frame, std::int32_t slot) {
    std::unique_lock lock(mutex_);
    if (SteadyClock::now() < due()) return canvas_.publish(std::move(frame), slot);
    lock.unlock();
    end(EXIT_SUCCESS);
}

void RevealLease::end(int code) {
    mutex_.lock();  // whoever publishes is done; nobody does after this
    canvas_.blank();
    ::_exit(code);
}

}  // namespace milchglas::viewer
