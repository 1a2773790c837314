#include "core/viewer/picture_watch.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

#include "core/frost/grey_picture.h"

namespace milchglas::viewer {

namespace {
struct Waiting {
    std::int64_t ordinal = 0;
    cv::Mat picture;
};
}  // namespace

struct PictureWatch::State {
    State(Look with, const Frames& of, const Pace& at)
        : frames(of),
          picture(frost::picture_size(of.display, at.longest)),
          pause(at.pause_s),
          look_at(std::move(with)) {}
    void look();
    void stop(bool drop);

    // The caller's.
    const Frames frames;
    const frost::Size picture;
    const double pause;
    std::optional<std::int64_t> looked_at;  ///< pts
    std::thread thread;
    // The thread's.
    const Look look_at;
    // Both threads', under the mutex.
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Waiting> waiting;
    std::optional<Error> error;
    bool no_more = false;
};

void PictureWatch::State::look() {
    std::unique_lock lock(mutex);
    while (true) {
        changed.wait(lock, [this] { return no_more || !waiting.empty(); });
        if (waiting.empty()) return;
        const Waiting next = std::move(waiting.front());
        waiting.pop_front();
        lock.unlock();
        changed.notify_one();
        const Status looked = look_at(next.ordinal, next.picture);
        lock.lock();
        if (looked) continue;
        error = looked.error();
        changed.notify_one();
        return;
    }
}

void PictureWatch::State::stop(bool drop) {
    {
        const std::lock_guard lock(mutex);
        no_more = true;
        if (drop) waiting.clear();
    }
    changed.notify_one();
    if (thread.joinable()) thread.join();
}

PictureWatch::PictureWatch(std::unique_ptr<State> state) : state_(std::move(state)) {}

PictureWatch::~PictureWatch() {
    state_->stop(true);
}

Result<std::unique_ptr<PictureWatch>> PictureWatch::start(Look look, const Frames& frames, const Pace& pace) {
    std::unique_ptr<PictureWatch> watch(new PictureWatch(std::make_unique<State>(std::move(look), frames, pace)));
    try {
        watch->state_->thread = std::thread([state = watch->state_.get()] { state->look(); });
    } catch (const std::system_error&) {
        return fail(Errc::io, "viewer.thread");
    }
    return watch;
}

Status PictureWatch::add_frame(const frost::LumaPlane& luma, std::int64_t ordinal, std::int64_t pts) {
    State& state = *state_;
    const double since = state.looked_at ? static_cast<double>(pts - *state.looked_at) * state.frames.time_base.num /
                                               state.frames.time_base.den
                                         : state.pause;
    constexpr double jitter_s = 0.005;  // frame times are rounded
    if (since + jitter_s < state.pause) return {};
    state.looked_at = pts;
    cv::Mat picture;
    try {
        picture = frost::upright_picture(luma, state.frames.rotation, state.picture);
    } catch (const std::exception&) {
        return fail(Errc::bug, "viewer.look_picture");
    }
    std::unique_lock lock(state.mutex);
    state.changed.wait(lock, [&state] { return state.error || state.waiting.size() < max_waiting; });
    if (state.error) return *state.error;
    state.waiting.push_back({ordinal, std::move(picture)});
    lock.unlock();
    state.changed.notify_one();
    return {};
}

Status PictureWatch::finish() {
    state_->stop(false);
    if (state_->error) return *state_->error;
    return {};
}

}  // namespace milchglas::viewer
