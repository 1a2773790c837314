#include "core/viewer/render.h"

#include <optional>

#include "core/frost/render.h"
#include "core/viewer/canvas.h"
#include "core/viewer/lockdown.h"
#include "core/viewer/mapping.h"
#include "core/viewer/mark.h"
#include "core/viewer/opencv_threads.h"

namespace milchglas::viewer {

namespace {

class Renderer {
  public:
    Renderer(frost::Track track, Canvas canvas, std::optional<Mark> mark)
        : track_(std::move(track)),
          canvas_(std::move(canvas)),
          mark_(std::move(mark)),
          unmarked_(canvas_.geometry().slot_bytes()) {}

    Status mark_with(const MarkOrder& order) {
        if (mark_) return fail(Errc::usage, "viewer.order");  // one view, one mark
        MG_TRY(mark_, Mark::create(order.mark, {canvas_.geometry().width, canvas_.geometry().height}));
        return {};
    }

    Result<FrameDone> draw(const FrameOrder& order) {
        if (!mark_) return fail(Errc::usage, "viewer.mark");
        if (!canvas_.has_slot(order.slot)) return fail(Errc::usage, "viewer.slot");
        // Drawn in private memory: the window never sees a frame that isn't marked yet.
        MG_TRY(frost::FrostedFrame frame,
               frost::render(track_, order.ordinal, order.level, unmarked_, canvas_.geometry()));
        MarkedFrame marked = mark_->apply(std::move(frame));
        const FrameDone done{marked.ordinal(), order.slot, marked.level(), marked.revealed_area()};
        MG_CHECK(canvas_.publish(std::move(marked), order.slot));
        return done;
    }

  private:
    frost::Track track_;
    Canvas canvas_;
    std::optional<Mark> mark_;
    Bytes unmarked_;
};

Status report(channel::Channel& channel, const DecoderReport& message) {
    return channel.send(message);
}

Status report_failure(channel::Channel& channel, const Error& error) {
    return report(channel, DecoderFailed{error.code(), error.where()});
}

Result<Renderer> prepare(const RenderOrder& order, channel::Channel& channel) {
    if (order.track_bytes > track_capacity) return fail(Errc::usage, "viewer.order");
    MG_TRY(const Mapping memory, Mapping::of(order.track.get(), order.track_bytes, Mapping::Access::read));
    MG_TRY(Canvas canvas, Canvas::map(order.canvas, order.geometry));
    settle_opencv_threads();
    std::optional<Mark> mark;
    if (!order.mark.empty()) {
        MG_TRY(mark, Mark::create(order.mark, {order.geometry.width, order.geometry.height}));
    }
    MG_TRY(std::string layers, lock_down(Mode::render));
    channel.plain_from_now();
    MG_CHECK(report(channel, LockedDown{std::move(layers)}));
    MG_TRY(frost::Track track, frost::Track::open(memory.view()));
    return Renderer(std::move(track), std::move(canvas), std::move(mark));
}

Status answer_orders(Renderer& renderer, channel::Channel& channel) {
    while (true) {
        const auto order = channel.receive<DecoderOrder>();
        if (!order) return order.error().code() == Errc::peer_gone ? Status{} : Status(order.error());
        if (const auto* mark = std::get_if<MarkOrder>(&*order)) {
            MG_CHECK(renderer.mark_with(*mark));
            continue;
        }
        const auto* frame = std::get_if<FrameOrder>(&*order);
        if (frame == nullptr) return fail(Errc::usage, "viewer.order");
        const auto done = renderer.draw(*frame);
        MG_CHECK(done ? report(channel, *done) : report_failure(channel, done.error()));
    }
}

}  // namespace

Status run_render(RenderOrder order, channel::Channel& channel) {
    auto renderer = prepare(order, channel);
    const Status ended = renderer ? answer_orders(*renderer, channel) : Status(renderer.error());
    if (!ended) (void)report_failure(channel, ended.error());
    return ended;
}

}  // namespace milchglas::viewer
