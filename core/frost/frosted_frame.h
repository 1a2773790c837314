#pragma once
// Proof that a canvas slot holds a picture drawn from a frost track and nothing else. Only render() makes one.
#include <cstdint>
#include <utility>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/frost/track.h"
#include "core/model/canvas.h"
#include "core/model/disclosure_level.h"

namespace milchglas::frost {

/// Refers to the slot it was drawn into, which must outlive it. Move-only: one drawing, one release.
class FrostedFrame {
  public:
    FrostedFrame(FrostedFrame&&) = default;
    FrostedFrame& operator=(FrostedFrame&&) = default;
    FrostedFrame(const FrostedFrame&) = delete;
    FrostedFrame& operator=(const FrostedFrame&) = delete;

    [[nodiscard]] std::int64_t ordinal() const { return ordinal_; }
    [[nodiscard]] Level level() const { return level_; }
    [[nodiscard]] Size size() const { return size_; }
    /// 0..1: share of the canvas that shows ground cells; 0 at `outline`.
    [[nodiscard]] double revealed_area() const { return revealed_area_; }
    /// 8-bit grey, rows of size().width bytes, top-down. Writable so that the reviewer's mark can be drawn over it.
    [[nodiscard]] MutableBytes pixels() const { return pixels_; }

  private:
    friend Result<FrostedFrame> render(const Track& track, std::int64_t ordinal, Level level, MutableBytes slot,
                                       const CanvasGeometry& geometry);
    FrostedFrame(std::int64_t ordinal, Level level, Size size, double revealed_area, MutableBytes pixels)
        : ordinal_(ordinal), level_(level), size_(size), revealed_area_(revealed_area), pixels_(pixels) {}
    std::int64_t ordinal_;
    Level level_;
    Size size_;
    double revealed_area_;
    MutableBytes pixels_;
};

}  // namespace milchglas::frost
