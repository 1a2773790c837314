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

}  // namespace milchglas::viewer
