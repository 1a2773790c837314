#pragma once
// One presented frame, as 8-bit luma. Colour is never looked at.
#include <cstddef>
#include <cstdint>

#include "core/model/frame_table.h"

namespace milchglas::media {

/// Clockwise turn that brings the stored picture upright.
enum class Rotation : std::uint8_t { none, quarter, half, three_quarters };

/// Rows top-down, `stride` (at least `width`) bytes apart, one byte a pixel. Borrowed.
struct LumaView {
    const std::uint8_t* data = nullptr;
    std::ptrdiff_t stride = 0;
    std::int32_t width = 0, height = 0;
};

/// `luma` points into the reader and is valid until the reader's next call.
struct Frame {
    std::int64_t ordinal = 0;
    FrameTime time;
    LumaView luma;  ///< as stored: not turned, pixels not squared
};

struct VideoInfo {
    TimeBase time_base;
    std::int32_t width = 0, height = 0;                  ///< of every frame's luma, in stored pixels
    Rotation rotation = Rotation::none;                  ///< display matrix, nearest quarter; a mirror is ignored
    std::int32_t sample_width = 1, sample_height = 1;    ///< shape of one stored pixel; 1:1 where it says nonsense
    std::int32_t display_width = 0, display_height = 0;  ///< upright, square pixels
};

}  // namespace milchglas::media
