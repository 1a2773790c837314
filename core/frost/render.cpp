#include "core/frost/render.h"

#include <algorithm>
#include <opencv2/core.hpp>

#include "core/frost/cell_surface.h"
#include "core/frost/silhouette_drawing.h"

namespace milchglas::frost {
namespace {

constexpr std::uint8_t blank_ground = 168;

/// Draws and returns the share of ground that shows.
Result<double> draw(const Track& track, std::int64_t ordinal, Level level, Size size, MutableBytes slot) {
    MG_TRY(auto silhouettes, track.silhouettes(ordinal));
    cv::Mat canvas(size.height, size.width, CV_8U, slot.data());
    if (level == Level::frosted) {
        MG_TRY(const Bytes cells, track.cells(ordinal));
        draw_cell_surface(track.cell_layout(), cells, size, slot);
        return 1.0 - draw_silhouettes(silhouettes, track.grid(), canvas);
    }
    std::fill(slot.begin(), slot.end(), blank_ground);
    std::erase_if(silhouettes, [](const Silhouette& one) { return one.kind == SilhouetteKind::text; });
    MG_CHECK(draw_trails(track, ordinal, canvas));
    draw_silhouettes(silhouettes, track.grid(), canvas);
    draw_boxes(silhouettes, track.grid(), canvas);
    return 0.0;
}

bool fits(const CanvasGeometry& geometry, MutableBytes slot) {
    return geometry.width > 0 && geometry.height > 0 && geometry.width <= max_canvas_side &&
           geometry.height <= max_canvas_side && slot.size() == geometry.slot_bytes();
}

}  // namespace

Result<FrostedFrame> render(const Track& track, std::int64_t ordinal, Level level, MutableBytes slot,
                            const CanvasGeometry& geometry) {
    if (level != Level::outline && level != Level::frosted) return fail(Errc::denied, "frost.sealed");
    if (!fits(geometry, slot)) return fail(Errc::usage, "frost.canvas");
    const Size size{geometry.width, geometry.height};
    try {
        cv::setNumThreads(0);
        MG_TRY(const double revealed_area, draw(track, ordinal, level, size, slot));
        return FrostedFrame(ordinal, level, size, revealed_area, slot);
    } catch (const std::exception&) {
        return fail(Errc::bug, "frost.render");
    }
}

}  // namespace milchglas::frost
