#pragma once
// Boxes around what moves, made on the clear picture in full size by somebody else's method (OpenCV's MOG2), to hold
// our own against. Only where the camera stands still.
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/label.h"

namespace milchglas::tools {

/// One thing for as long as it stays one and apart from others: a box a frame.
struct MotionTrack {
    std::int64_t first = 0;
    std::vector<Box> boxes;  ///< picture pixels
    [[nodiscard]] std::int64_t last() const { return first + static_cast<std::int64_t>(boxes.size()) - 1; }
};

struct MotionBoxes {
    std::int32_t width = 0, height = 0;
    std::int64_t frames = 0;
    double seconds = 0;
    std::vector<MotionTrack> tracks;  ///< a second long at least
};

/// Errors: io "tool.file"; those of media.
Result<MotionBoxes> motion_boxes_of(const std::string& path);

double intersection_over_union(const Box& a, const Box& b);

}  // namespace milchglas::tools
