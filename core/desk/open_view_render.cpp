// OpenView's renderer: it draws frames from the prepared track for as long as the view is open.
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
    const PreparedTrack& track = *preparation_->track();
    if (!canvas_) {
        MG_TRY(canvas_, memory_file(track.geometry.bytes(), "desk.canvas"));
        mark_ = allowed().permit.reviewer().value.substr(0, 8) + " " +
                format_utc(session_.desk().clock().utc_ms() / 1000 * 1000);
    }
    RenderOrder order;
    MG_TRY(order.track, read_only_twin(track.memory));
    order.track_bytes = track.bytes;
    MG_TRY(order.canvas, canvas_.duplicate());
    order.geometry = track.geometry;
    order.mark = mark_;
    state_ = State::ready;
    return renderer_->order(DecoderOrder(std::move(order)));
}

void OpenView::announce() {
    auto twin = read_only_twin(canvas_);
    if (!twin) return end(twin.error());
    announced_ = true;
    const PreparedTrack& track = *preparation_->track();
    session_.peer().tell(ViewReady{id_, track.geometry, *std::move(twin), track.picture.width, track.picture.height,
                                   track.picture.frames, track.motion});
}

void OpenView::renderer_is_up() {
    if (announced_)
        session_.peer().tell(ViewRestarted{id_});
    else
        announce();
    if (!renderer_) return;
    renderer_up_ = true;
    for (const Pending& frame : pending_)  // asked meanwhile, or of the one that died
        if (auto sent = renderer_->order(frame.order); !sent) return end(sent.error());
}

void OpenView::on_render_report(const DecoderReport& report) {
    if (std::holds_alternative<LockedDown>(report)) {
        renderer_is_up();
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
