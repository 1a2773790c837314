#include "core/viewer/canvas.h"

#include <algorithm>

namespace milchglas::viewer {

namespace {
constexpr std::int32_t max_slots = 64;

bool in_range(std::int32_t value, std::int32_t most) {
    return value >= 1 && value <= most;
}
}  // namespace

Result<Canvas> Canvas::map(const UniqueFd& file, const CanvasGeometry& geometry) {
    if (!in_range(geometry.width, max_canvas_side) || !in_range(geometry.height, max_canvas_side) ||
        !in_range(geometry.slots, max_slots))
        return fail(Errc::usage, "viewer.order");
    MG_TRY(Mapping memory, Mapping::of(file.get(), geometry.bytes(), Mapping::Access::read_write));
    return Canvas(std::move(memory), geometry);
}

Status Canvas::publish(MarkedFrame frame, std::int32_t slot) {
    if (!has_slot(slot)) return fail(Errc::usage, "viewer.slot");
    if (frame.pixels().size() != geometry_.slot_bytes()) return fail(Errc::bug, "viewer.publish");
    const std::size_t at = static_cast<std::size_t>(slot) * geometry_.slot_bytes();
    std::ranges::copy(frame.pixels(), memory_.mutable_view().subspan(at).begin());
    return {};
}

Status Canvas::publish(MarkedReveal frame, std::int32_t slot) {
    if (!has_slot(slot)) return fail(Errc::usage, "viewer.slot");
    if (frame.pixels().size() != geometry_.slot_bytes() || frame.size().width != geometry_.width)
        return fail(Errc::bug, "viewer.publish");
    const auto width = static_cast<std::size_t>(geometry_.width);
    const MutableBytes out =
        memory_.mutable_view().subspan(static_cast<std::size_t>(slot) * geometry_.slot_bytes(), geometry_.slot_bytes());
    std::ranges::fill(out, std::uint8_t{0});
    const CanvasBox& box = frame.box();
    for (std::int32_t y = box.y; y < box.y + box.height; ++y) {
        const std::size_t at = static_cast<std::size_t>(y) * width + static_cast<std::size_t>(box.x);
        const auto count = static_cast<std::size_t>(box.width);
        std::ranges::copy(frame.pixels().subspan(at, count), out.subspan(at, count).begin());
    }
    return {};
}

void Canvas::blank() {
    std::ranges::fill(memory_.mutable_view(), std::uint8_t{0});
}

}  // namespace milchglas::viewer
