#pragma once
// One presented frame, as 8-bit luma. Colour is never looked at.
#include <cstddef>
#include <cstdint>
#include <memory>

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

struct Frame {
    std::int64_t ordinal = 0;
    FrameTime time;
    /// As stored: not turned, pixels not squared, both fields of an interlaced frame; but where the container mirrors
    /// the picture, rows come bottom-up. On one scale whatever the codec stored: black 16, white 235, gamma of SDR
    /// video.
    LumaView luma;
    std::shared_ptr<const void> pixels;  ///< what `luma` points into
};

struct VideoInfo {
    TimeBase time_base;
    std::int32_t width = 0, height = 0;                  ///< of every frame's luma, in stored pixels
    Rotation rotation = Rotation::none;                  ///< display matrix, nearest quarter
    std::int32_t sample_width = 1, sample_height = 1;    ///< shape of one stored pixel; 1:1 where it says nonsense
    std::int32_t display_width = 0, display_height = 0;  ///< upright, square pixels
};

}  // namespace milchglas::media
