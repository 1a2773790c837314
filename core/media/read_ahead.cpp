#include "core/media/read_ahead.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace milchglas::media {

namespace {
constexpr std::size_t most_ahead = 3;  // more costs memory and gains nothing
}

struct ReadAhead::State {
    explicit State(VideoReader from) : reader(std::move(from)) {}
    void read();

    // The thread's, until it is over.
    VideoReader reader;
    // The user's.
    std::thread thread;
    // Both threads', under the mutex. The last that is ever put in is the end or an error, and stays.
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Result<std::optional<Frame>>> ready;
    bool unwanted = false;
};

void ReadAhead::State::read() {
    while (true) {
        auto next = reader.next();
        const bool last = !next || !*next;
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return unwanted || ready.size() < most_ahead; });
        if (unwanted) return;
        ready.push_back(std::move(next));
        lock.unlock();
        changed.notify_one();
        if (last) return;
    }
}

ReadAhead::ReadAhead(std::unique_ptr<State> state) : state_(std::move(state)) {}

ReadAhead::~ReadAhead() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->unwanted = true;
    }
    state_->changed.notify_one();
    if (state_->thread.joinable()) state_->thread.join();
}

Result<std::unique_ptr<ReadAhead>> ReadAhead::start(VideoReader reader) {
    std::unique_ptr<ReadAhead> ahead(new ReadAhead(std::make_unique<State>(std::move(reader))));
    try {
        ahead->state_->thread = std::thread([state = ahead->state_.get()] { state->read(); });
    } catch (const std::system_error&) {
        return fail(Errc::io, "media.thread");
    }
    return ahead;
}

Result<std::optional<Frame>> ReadAhead::next() {
    std::unique_lock lock(state_->mutex);
    state_->changed.wait(lock, [this] { return !state_->ready.empty(); });
    auto& front = state_->ready.front();
    if (!front) return front.error();
    if (!*front) return std::nullopt;
    Frame frame = *std::move(*front);
    state_->ready.pop_front();
    lock.unlock();
    state_->changed.notify_one();
    return frame;
}

}  // namespace milchglas::media
