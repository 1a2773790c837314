#include "core/desk/found_check.h"

#include <algorithm>

namespace milchglas::desk {
namespace {

bool by_somebody(const FoundThing& thing, const FoundBounds& bounds) {
    if (thing.by == FoundBy::faces) {
        const bool says_how_sure = bounds.faces == FaceDetector::blaze_face;
        return bounds.faces != FaceDetector::none && thing.kind == DetectedKind::face &&
               thing.confidence.has_value() == says_how_sure;
    }
    if (bounds.detector == nullptr || !thing.confidence) return false;
    const auto& classes = bounds.detector->classes;
    return std::any_of(classes.begin(), classes.end(),
                       [&](const DetectorClass& each) { return each.kind == thing.kind; });
}

bool inside(const GridBox& box, const FoundBounds& bounds) {
    return box.x >= 0 && box.y >= 0 && box.width >= 1 && box.height >= 1 && box.x + box.width <= bounds.grid_width &&
           box.y + box.height <= bounds.grid_height;
}

bool boxes_fit(const FoundThing& thing, const FoundBounds& bounds) {
    if (thing.boxes.empty() || thing.boxes.size() > FoundThing::max_boxes) return false;
    std::int64_t before = -1;
    for (const FoundBox& each : thing.boxes) {
        if (each.ordinal <= before || each.ordinal >= bounds.frames || !inside(each.box, bounds)) return false;
        before = each.ordinal;
    }
    return true;
}

}  // namespace

Status check_found(const std::vector<FoundThing>& found, const FoundBounds& bounds) {
    std::size_t boxes = 0;
    // Each finder may tell as much as there may be.
    bool fits = found.size() <= 2 * max_found;
    for (const FoundThing& thing : found) {
        const bool sure = !thing.confidence || (*thing.confidence >= 0 && *thing.confidence <= 100);
        fits = fits && sure && by_somebody(thing, bounds) && boxes_fit(thing, bounds);
        boxes += thing.boxes.size();
    }
    if (!fits || boxes > 2 * max_found_boxes) return fail(Errc::damaged, "desk.found");
    return {};
}

}  // namespace milchglas::desk
