#pragma once
// A clip that can be played: what the guard told in ViewReady, with its canvas mapped.
#include <memory>
#include <vector>

#include "core/model/card.h"
#include "core/model/face_detector.h"
#include "core/model/frame_table.h"
#include "core/model/ids.h"
#include "ui/bridge/canvas_memory.h"

namespace milchglas::bridge {

struct OpenView {
    ViewId id;
    CanvasMemory canvas;
    FrameTable frames;
    std::int32_t display_width = 0, display_height = 0;  ///< label coordinates
    std::vector<std::uint8_t> motion;                    ///< one value a frame
    Frosting frosting;                                   ///< how coarse the ground is, and why
    Cues cues;
};

using OpenViewPtr = std::shared_ptr<const OpenView>;

}  // namespace milchglas::bridge
