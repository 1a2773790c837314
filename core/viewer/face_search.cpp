#include "core/viewer/face_search.h"

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

struct FaceSearch::State {
    State(std::unique_ptr<FaceFinder> with, const Frames& of)
        : frames(of),
          picture(frost::picture_size(of.display, FaceFinder::picture_side)),
          pause(with->seconds_between_looks()),
          finder(std::move(with)) {}
    void look();
    void stop(bool drop);

    // The caller's.
    const Frames frames;
    const frost::Size picture;
    const double pause;
    std::optional<std::int64_t> looked_at;  ///< pts
    std::thread thread;
    // The thread's.
    std::unique_ptr<FaceFinder> finder;
    // Both threads', under the mutex.
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Waiting> waiting;
    std::vector<frost::FaceLook> looks;
    std::optional<Error> error;
    bool no_more = false;
};

void FaceSearch::State::look() {
    std::unique_lock lock(mutex);
    while (true) {
        changed.wait(lock, [this] { return no_more || !waiting.empty(); });
        if (waiting.empty()) return;
        const Waiting next = std::move(waiting.front());
        waiting.pop_front();
        lock.unlock();
        changed.notify_one();
        auto faces = finder->find(next.picture);
        lock.lock();
        if (!faces) {
            error = faces.error();
            changed.notify_one();
            return;
        }
        looks.push_back({next.ordinal, *std::move(faces)});
    }
}

void FaceSearch::State::stop(bool drop) {
    {
        const std::lock_guard lock(mutex);
        no_more = true;
        if (drop) waiting.clear();
    }
    changed.notify_one();
    if (thread.joinable()) thread.join();
}

FaceSearch::FaceSearch(std::unique_ptr<State> state) : state_(std::move(state)) {}

FaceSearch::~FaceSearch() {
    state_->stop(true);
}

Result<std::unique_ptr<FaceSearch>> FaceSearch::start(std::unique_ptr<FaceFinder> finder, const Frames& frames) {
    std::unique_ptr<FaceSearch> search(new FaceSearch(std::make_unique<State>(std::move(finder), frames)));
    try {
        search->state_->thread = std::thread([state = search->state_.get()] { state->look(); });
    } catch (const std::system_error&) {
        return fail(Errc::io, "viewer.thread");
    }
    return search;
}

Status FaceSearch::add_frame(const frost::LumaPlane& luma, std::int64_t ordinal, std::int64_t pts) {
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
        return fail(Errc::bug, "viewer.find_faces");
    }
    std::unique_lock lock(state.mutex);
    state.changed.wait(lock, [&state] { return state.error || state.waiting.size() < max_waiting; });
    if (state.error) return *state.error;
    state.waiting.push_back({ordinal, std::move(picture)});
    lock.unlock();
    state.changed.notify_one();
    return {};
}

Result<std::vector<frost::FaceLook>> FaceSearch::finish() {
    state_->stop(false);
    if (state_->error) return *state_->error;
    return std::move(state_->looks);
}

}  // namespace milchglas::viewer
