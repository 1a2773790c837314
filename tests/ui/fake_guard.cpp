#include "tests/ui/fake_guard.h"

#include <unistd.h>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/labels/schema.h"

namespace milchglas::test {
namespace {
using desk::FinishClip, desk::Lock, desk::NextClip, desk::ShowFrame, desk::Unlock, desk::VaultStatus;
}

FakeGuard::FakeGuard() : schema(labels::starter_schema()) {}

bridge::Connector FakeGuard::connector() {
    return [this]() -> Result<bridge::Connection> {
        die();
        MG_TRY(SocketPair pair, socket_pair());
        thread_ = std::thread([this, socket = std::move(pair.theirs)]() mutable { serve(std::move(socket)); });
        return bridge::Connection{std::move(pair.ours), {}};
    };
}

void FakeGuard::die() {
    {
        const std::scoped_lock lock(mutex_);
        if (served_ != nullptr) served_->loop->stop();
    }
    if (thread_.joinable()) thread_.join();
}

void FakeGuard::release() {
    const std::scoped_lock lock(mutex_);
    if (served_ != nullptr) served_->loop->post([this, served = served_] { tell_outcome(*served); });
}

FakeGuard::Seen FakeGuard::seen() {
    const std::scoped_lock lock(mutex_);
    return seen_;
}

void FakeGuard::serve(UniqueFd socket) {
    dispatcher_ = {};
    add_routes();
    add_clip_routes();
    add_label_routes();
    add_follow_routes();
    add_reveal_routes();
    add_list_routes();
    Served served;
    served.peer = std::make_shared<channel::Peer>(channel::Channel(std::move(socket)));
    served.loop = *EventLoop::create();
    served.watch = served.loop->watch(served.peer->fd(), [this, &served] {
        auto message = served.peer->receive();
        if (!message || !dispatcher_.dispatch(served, served.peer, *std::move(message))) served.loop->stop();
    });
    {
        const std::scoped_lock lock(mutex_);
        ++seen_.connections;
        served_ = &served;
    }
    (void)served.loop->run();
    const std::scoped_lock lock(mutex_);
    served_ = nullptr;
}

void FakeGuard::add_routes() {
    dispatcher_.on<channel::Hello>([this](Served& served, const auto&, auto answer) {
        served.peer->greeted = true;
        answer(channel::Hello::Reply{version, vault_exists});
    });
    dispatcher_.on<VaultStatus>([this](Served&, const auto&, auto answer) {
        {
            const std::scoped_lock lock(mutex_);
            ++seen_.statuses;
        }
        VaultStatus::Reply reply;
        reply.log_entries = log_entries;
        reply.memory_locked = memory_locked;
        reply.swap_in_clear = swap_in_clear;
        reply.detector = detector;
        answer(reply);
    });
    dispatcher_.on<Unlock>([this](Served& served, Unlock::Request request, auto answer) {
        const auto typed = read_all(request.passphrase.get(), 4096, "fake.passphrase");
        {
            const std::scoped_lock lock(mutex_);
            seen_.passphrase = typed ? std::string(as_text(*typed)) : std::string();
        }
        if (const std::int64_t seconds = std::exchange(unlock_wait_s, 0); seconds > 0) {
            served.peer->tell(desk::UnlockWait{seconds});
            return answer(fail(Errc::locked, "desk.unlock_wait"));
        }
        if (unlock_refused) return answer(*std::exchange(unlock_refused, {}));
        if (!typed || as_text(*typed) != passphrase) return answer(fail(Errc::locked, "keyring.wrong_passphrase"));
        answer(Unlock::Reply{
            {"u1"}, role, "home", 128, static_cast<std::int64_t>(clips.size()), rules, budget, today, preferences});
    });
    dispatcher_.on<Lock>([this](Served&, const auto&, auto answer) {
        {
            const std::scoped_lock lock(mutex_);
            ++seen_.locks;
        }
        answer(Lock::Reply{});
    });
}

void FakeGuard::add_clip_routes() {
    dispatcher_.on<NextClip>([this](Served& served, const auto&, auto answer) {
        if (silent) {
            served.unanswered = std::make_shared<decltype(answer)>(std::move(answer));
            return;
        }
        if (next_refused) return answer(*std::exchange(next_refused, {}));
        if (!served.view.empty()) return answer(fail(Errc::busy, "desk.view_open"));
        const auto reply = open_next(served);
        answer(reply);
        if (reply && reply->opened && served.clip.glimpse) tell_glimpse(served);
        if (reply && reply->opened && !served.clip.held) tell_outcome(served);
    });
    dispatcher_.on<ShowFrame>([this](Served& served, const auto& request, auto answer) {
        {
            const std::scoped_lock lock(mutex_);
            seen_.frames.push_back(request.ordinal);
            seen_.levels.push_back(request.level);
        }
        if (std::exchange(shy_renderer, false)) served.peer->tell(desk::ViewRestarted{served.view});
        answer(draw(served, request));
    });
    dispatcher_.on<FinishClip>([this](Served& served, const auto& request, auto answer) {
        if (finish_refused) {  // the real one lets go of the view all the same
            served.view = {};
            return answer(*std::exchange(finish_refused, {}));
        }
        if (request.view != served.view) return answer(fail(Errc::not_found, "desk.view"));
        {
            const std::scoped_lock lock(mutex_);
            seen_.finished.push_back(request.ending);
        }
        served.view = {};
        if (request.ending == Ending::finished) ++today.finished;
        answer(FinishClip::Reply{{}, today});
    });
}

Result<NextClip::Reply> FakeGuard::open_next(Served& served) {
    {
        const std::scoped_lock lock(mutex_);
        ++seen_.nexts;
    }
    if (clips.empty()) return NextClip::Reply{};
    served.clip = clips.front();
    clips.pop_front();
    served.view = {"view-" + std::to_string(++served.views)};
    NextClip::Opened opened;
    opened.view = served.view;
    opened.room = Room::hallway;
    opened.schema = schema;
    opened.tasks = tasks;
    opened.camera = served.clip.camera;
    served.labels = {};
    served.before.clear();
    served.after.clear();
    opened.decision = {Level::frosted,
                       Level::frosted,
                       {{CapSource::consent, Level::frosted}, {CapSource::posture, Level::frosted}},
                       {}};
    return NextClip::Reply{std::move(opened), static_cast<std::int64_t>(clips.size())};
}

void FakeGuard::tell_glimpse(Served& served) {
    served.only_glimpse = true;
    served.canvas = *memory_file(geometry.bytes(), "fake.canvas");
    desk::ViewGlimpse glimpse;
    glimpse.view = served.view;
    glimpse.geometry = geometry;
    glimpse.canvas = *served.canvas.duplicate();
    glimpse.display_width = 640;
    glimpse.display_height = 360;
    glimpse.frames = {{1, 1000}, {{500, served.clip.frame_ms, true}}};
    served.peer->tell(glimpse);
}

void FakeGuard::tell_outcome(Served& served) {
    served.only_glimpse = false;
    served.peer->tell(desk::ViewProgress{served.view, 2});
    if (served.clip.ends) {
        served.peer->tell(desk::ViewEnded{served.view, served.clip.ends->code(), served.clip.ends->where()});
        served.view = {};
        return;
    }
    served.canvas = *memory_file(geometry.bytes() - (served.clip.small_canvas ? 1 : 0), "fake.canvas");
    desk::ViewReady ready;
    ready.view = served.view;
    ready.geometry = geometry;
    ready.display_width = 640;
    ready.display_height = 360;
    ready.motion.assign(static_cast<std::size_t>(served.clip.frames), 9);
    ready.canvas = *served.canvas.duplicate();
    ready.frosting = served.clip.frosting;
    ready.cues = served.clip.cues;
    ready.frames.time_base = {1, 1000};
    for (int i = 0; i < served.clip.frames; ++i)
        ready.frames.frames.push_back({500 + i * served.clip.frame_ms, served.clip.frame_ms, i == 0});
    served.peer->tell(ready);
}

Result<ShowFrame::Reply> FakeGuard::draw(Served& served, const ShowFrame::Request& request) {
    if (request.view != served.view) return fail(Errc::not_found, "desk.view");
    if (request.ordinal < 0 || request.ordinal >= (served.only_glimpse ? 1 : served.clip.frames))
        return fail(Errc::usage, "desk.ordinal");
    if (served.clip.frame_refused && request.ordinal > 0) return *served.clip.frame_refused;
    const auto slot = static_cast<std::int32_t>(request.ordinal % geometry.slots);
    const int tone = served.only_glimpse ? glimpse_grey : grey_of(request.ordinal);
    Bytes grey(geometry.slot_bytes(), static_cast<std::uint8_t>(tone));
    if (painter) painter(grey, request.level, request.ordinal);
    if (::pwrite(served.canvas.get(), grey.data(), grey.size(), static_cast<off_t>(geometry.slot_bytes()) * slot) < 0)
        return os_error("fake.draw");
    return ShowFrame::Reply{request.ordinal, slot, request.level};
}

}  // namespace milchglas::test
