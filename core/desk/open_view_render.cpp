// OpenView's second half: a renderer draws frames from the track for as long as the view is open.
#include <fcntl.h>

#include "core/base/file.h"
#include "core/base/utc_time.h"
#include "core/desk/open_view.h"

namespace milchglas::desk {
namespace {
constexpr int max_renderer_deaths = 3;

/// A descriptor of the same memory that can't be written through. (A memory file has no other way to it than this.)
Result<UniqueFd> read_only_twin(const UniqueFd& memory) {
    const std::string path = "/proc/self/fd/" + std::to_string(memory.get());
    UniqueFd twin(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!twin) return os_error("desk.canvas");
    return twin;
}
}  // namespace

Status OpenView::start_renderer() {
    MG_TRY(renderer_, DecoderProcess::start(
                          loop(), [this](const DecoderReport& report) { on_render_report(report); },
                          [this] { renderer_is_gone(); }));
    if (!canvas_) {
        MG_TRY(canvas_, memory_file(geometry_.bytes(), "desk.canvas"));
        mark_ = permit_.reviewer().value.substr(0, 8) + " " + format_utc(session_.desk().clock().utc_ms() / 1000 * 1000);
    }
    RenderOrder order;
    MG_TRY(order.track, read_only_twin(track_memory_));
    order.track_bytes = track_bytes_;
    MG_TRY(order.canvas, canvas_.duplicate());
    order.geometry = geometry_;
    order.mark = mark_;
    state_ = State::ready;
    return renderer_->order(DecoderOrder(std::move(order)));
}

void OpenView::announce() {
    auto twin = read_only_twin(canvas_);
    if (!twin) return end(twin.error());
    announced_ = true;
    session_.peer().tell(ViewReady{id_, geometry_, *std::move(twin), picture_->width, picture_->height,
                                   picture_->frames, motion_});
}

void OpenView::on_render_report(const DecoderReport& report) {
    if (std::holds_alternative<LockedDown>(report)) {
        if (!announced_) announce();
        if (!renderer_) return;
        renderer_up_ = true;
        for (const Pending& frame : pending_)  // asked meanwhile, or of the one that died
            if (auto sent = renderer_->order(frame.order); !sent) return end(sent.error());
    } else if (const auto* done = std::get_if<FrameDone>(&report)) {
        if (pending_.empty() || pending_.front().order.ordinal != done->ordinal ||
            pending_.front().order.slot != done->slot)
            return end(fail(Errc::bug, "desk.renderer_confused"));
        release(*done);
    } else if (const auto* failed = std::get_if<DecoderFailed>(&report)) {
        end(Error::received(failed->code, failed->where.substr(0, 64)));
    }
}

void OpenView::renderer_is_gone() {
    renderer_.reset();
    renderer_up_ = false;
    if (++renderer_deaths_ > max_renderer_deaths) return end(fail(Errc::peer_gone, "desk.renderer"));
    if (auto started = start_renderer(); !started) end(started.error());
}

}  // namespace milchglas::desk
