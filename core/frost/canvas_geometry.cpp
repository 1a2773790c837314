#include <algorithm>

#include "core/frost/track.h"

namespace milchglas::frost {
namespace {

std::int32_t even(double side) {
    return std::max<std::int32_t>(2, 2 * static_cast<std::int32_t>(side / 2));
}

}  // namespace

CanvasGeometry canvas_geometry_for(Size display, std::int32_t slots) {
    const std::int32_t longest = std::max(display.width, display.height);
    const double scale = longest > max_canvas_side ? static_cast<double>(max_canvas_side) / longest : 1.0;
    // Half a pixel up, so that 539.99 becomes 540 and not 538.
    return {even(display.width * scale + 0.5), even(display.height * scale + 0.5), slots};
}

}  // namespace milchglas::frost
