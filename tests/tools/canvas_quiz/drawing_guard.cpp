#include "tests/tools/canvas_quiz/drawing_guard.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/frost/cards.h"
#include "core/frost/render.h"

namespace milchglas::quiz {

DrawingGuard::~DrawingGuard() {
    {
        const std::scoped_lock lock(mutex_);
        if (loop_ != nullptr) loop_->stop();
    }
    if (thread_.joinable()) thread_.join();
}

bridge::Connector DrawingGuard::connector() {
    return [this]() -> Result<bridge::Connection> {
        MG_TRY(SocketPair pair, socket_pair());
        thread_ = std::thread([this, socket = std::move(pair.theirs)]() mutable { serve(std::move(socket)); });
        return bridge::Connection{std::move(pair.ours), {}};
    };
}

void DrawingGuard::serve(UniqueFd socket) {
    channel::Dispatcher<Served> dispatcher;
    dispatcher.on<channel::Hello>([](Served& served, const auto&, auto answer) {
        served.peer->greeted = true;
        answer(channel::Hello::Reply{MILCHGLAS_VERSION, true});
    });
    dispatcher.on<desk::ShowFrame>([this](Served&, const auto& request, auto answer) { answer(draw(request)); });
    Served served{std::make_shared<channel::Peer>(channel::Channel(std::move(socket)))};
    const auto loop = EventLoop::create();
    if (!loop) return;
    const auto watch = (*loop)->watch(served.peer->fd(), [&] {
        auto message = served.peer->receive();
        if (!message || !dispatcher.dispatch(served, served.peer, *std::move(message))) (*loop)->stop();
    });
    {
        const std::scoped_lock lock(mutex_);
        loop_ = loop->get();
    }
    (void)(*loop)->run();
    const std::scoped_lock lock(mutex_);
    loop_ = nullptr;
}

Result<bridge::OpenViewPtr> DrawingGuard::show(std::shared_ptr<const frost::Track> track) {
    const CanvasGeometry geometry = frost::canvas_geometry_for(track->display(), 2);
    MG_TRY(UniqueFd canvas, memory_file(geometry.bytes(), "quiz.canvas"));
    MG_TRY(bridge::CanvasMemory mapped, bridge::CanvasMemory::map(canvas, geometry));
    std::vector<std::uint8_t> motion;
    for (const float share : track->motion()) motion.push_back(static_cast<std::uint8_t>(std::lround(share * 255)));
    const std::scoped_lock lock(mutex_);
    const ViewId id{"quiz-" + std::to_string(++shown_)};
    auto view = std::make_shared<bridge::OpenView>(
        bridge::OpenView{id, std::move(mapped), track->frame_table(), track->display().width, track->display().height,
                         std::move(motion), track->frosting(), frost::cues_of(*track)});
    track_ = std::move(track);
    geometry_ = geometry;
    canvas_ = std::move(canvas);
    return bridge::OpenViewPtr(std::move(view));
}

Result<desk::ShowFrame::Reply> DrawingGuard::draw(const desk::ShowFrame::Request& request) {
    const std::scoped_lock lock(mutex_);
    if (!track_ || request.view.value != "quiz-" + std::to_string(shown_)) return fail(Errc::not_found, "desk.view");
    const auto slot = static_cast<std::int32_t>(request.ordinal % geometry_.slots);
    Bytes pixels(geometry_.slot_bytes());
    MG_CHECK(frost::render(*track_, request.ordinal, request.level, pixels, geometry_));
    const auto offset = static_cast<off_t>(geometry_.slot_bytes()) * slot;
    if (::pwrite(canvas_.get(), pixels.data(), pixels.size(), offset) != static_cast<ssize_t>(pixels.size()))
        return fail(Errc::io, "quiz.canvas");
    return desk::ShowFrame::Reply{request.ordinal, slot, request.level};
}

}  // namespace milchglas::quiz
