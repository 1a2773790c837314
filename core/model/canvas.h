#pragma once
// The memory in which a renderer hands frames to the window: `slots` pictures, one after the other, 8-bit grey.
#include <cstdint>

namespace milchglas {

struct CanvasGeometry {
    std::int32_t width = 0, height = 0;  ///< pixels; at most 960 x 960
    std::int32_t slots = 0;

    [[nodiscard]] std::uint64_t slot_bytes() const {
        return static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
    }
    [[nodiscard]] std::uint64_t bytes() const { return slot_bytes() * static_cast<std::uint64_t>(slots); }
};

/// A part of the canvas, in its pixels.
struct CanvasBox {
    std::int32_t x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const CanvasBox&, const CanvasBox&) = default;
};

inline constexpr std::int32_t max_canvas_side = 960;
inline constexpr std::uint64_t track_capacity = 32ull << 20;    ///< bytes a frost track may take, reserved per view
inline constexpr std::uint64_t glimpse_capacity = 64ull << 10;  ///< the same for the one still shown before it

}  // namespace milchglas
