#include "core/desk/canvas_renderer.h"

#include "core/base/file.h"
#include "core/desk/shared_memory.h"
#include "core/desk/spare_decoders.h"
#include "core/desk/told_error.h"

namespace milchglas::desk {
namespace {
constexpr int max_deaths = 3;
constexpr std::int64_t hearing_ms = 50;
}  // namespace

Result<std::unique_ptr<CanvasRenderer>> CanvasRenderer::start(Desk& desk, const PreparedTrack& track) {
    std::unique_ptr<CanvasRenderer> renderer(new CanvasRenderer(desk, track));
    MG_TRY(renderer->canvas_, memory_file(track.geometry.bytes(), "desk.canvas"));
    MG_CHECK(renderer->start_process());
    return renderer;
}

Status CanvasRenderer::start_process() {
    up_ = false;
    MG_TRY(process_,
           desk_.decoders().take([this](const DecoderReport& report) { on_report(report); }, [this] { is_gone(); }));
    RenderOrder order;
    MG_TRY(order.track, read_only_twin(track_.memory));
    order.track_bytes = track_.bytes;
    MG_TRY(order.canvas, canvas_.duplicate());
    order.geometry = track_.geometry;
    order.mark = mark_;
    return process_->order(DecoderOrder(std::move(order)));
}

Status CanvasRenderer::begin(std::string mark, Listener listener) {
    mark_ = std::move(mark);
    listener_ = std::move(listener);
    watch();
    if (!process_) return start_process();  // it died while nobody looked
    return process_->order(MarkOrder{mark_});
}

Status CanvasRenderer::draw(const FrameOrder& frame) {
    owed_.push_back(frame);
    if (owed_.size() == 1) watch();
    return up_ ? process_->order(frame) : Status{};
}

Result<UniqueFd> CanvasRenderer::canvas() const {
    return read_only_twin(canvas_);
}

void CanvasRenderer::on_report(const DecoderReport& report) {
    if (std::holds_alternative<LockedDown>(report))
        is_up();
    else if (const auto* done = std::get_if<FrameDone>(&report))
        drawn(*done);
    else if (const auto* failed = std::get_if<DecoderFailed>(&report))
        give_up(told_error(*failed));
}

void CanvasRenderer::is_up() {
    up_ = true;
    watch();
    for (const FrameOrder& frame : owed_)  // asked meanwhile, or of the one that died
        if (auto sent = process_->order(frame); !sent) return give_up(sent.error());
    if (std::exchange(replaced_, false) && listener_.restarted) listener_.restarted();
}

void CanvasRenderer::drawn(const FrameDone& done) {
    if (owed_.empty() || owed_.front().ordinal != done.ordinal || owed_.front().slot != done.slot)
        return give_up(fail(Errc::bug, "desk.renderer_confused"));
    deaths_ = 0;
    owed_.pop_front();
    watch();
    const auto told = listener_.drawn;
    told(done);
}

void CanvasRenderer::is_gone() {
    watchdog_.cancel();
    process_.reset();
    up_ = false;
    if (mark_.empty()) return;  // nobody looks yet
    replaced_ = true;
    if (++deaths_ > max_deaths) return give_up(fail(Errc::peer_gone, "desk.renderer"));
    if (auto started = start_process(); !started) return give_up(started.error());
    watch();
}

void CanvasRenderer::give_up(const Error& why) {
    watchdog_.cancel();
    process_.reset();
    up_ = false;
    const auto told = listener_.failed;
    if (told) told(why);
}

/// Stopped, stuck or starved: all the same to whoever waits for a frame.
void CanvasRenderer::watch() {
    watchdog_.cancel();
    if (mark_.empty() || (up_ && owed_.empty())) return;
    // The guard itself may have been what stood still: what was said meanwhile is heard first.
    watchdog_ = desk_.loop().after(desk_.limits().renderer_stall_ms,
                                   [this] { watchdog_ = desk_.loop().after(hearing_ms, [this] { is_gone(); }); });
}

}  // namespace milchglas::desk
