#pragma once
// Proof that a picture shows of clear pixels what one level above `frosted` may show, and nothing else. Only Revealer
// makes one, and each Revealer knows one level. It is no FrostedFrame and becomes none.
#include <cstdint>

#include "core/base/bytes.h"
#include "core/frost/track.h"
#include "core/model/disclosure_level.h"
#include "core/model/reveal.h"

namespace milchglas::frost {

/// Refers to the memory it was drawn into, which must outlive it. Move-only: one drawing, one release.
class RevealedFrame {
  public:
    RevealedFrame(RevealedFrame&&) = default;
    RevealedFrame& operator=(RevealedFrame&&) = default;
    RevealedFrame(const RevealedFrame&) = delete;
    RevealedFrame& operator=(const RevealedFrame&) = delete;

    [[nodiscard]] std::int64_t ordinal() const { return ordinal_; }
    [[nodiscard]] Level level() const { return level_; }
    [[nodiscard]] Size size() const { return size_; }
    /// What may leave: the rest of the pixels is to be blanked where they go to.
    [[nodiscard]] const CanvasBox& box() const { return box_; }
    /// 0..1: share of the canvas that shows something of the clip.
    [[nodiscard]] double revealed_area() const { return revealed_area_; }
    /// 8-bit grey, rows of size().width bytes. Writable so that the reviewer's mark can be drawn over it.
    [[nodiscard]] MutableBytes pixels() const { return pixels_; }

  private:
    friend class Revealer;
    RevealedFrame(std::int64_t ordinal, Level level, Size size, const CanvasBox& box, double revealed_area,
                  MutableBytes pixels)
        : ordinal_(ordinal), level_(level), size_(size), box_(box), revealed_area_(revealed_area), pixels_(pixels) {}
    std::int64_t ordinal_;
    Level level_;
    Size size_;
    CanvasBox box_;
    double revealed_area_;
    MutableBytes pixels_;
};

}  // namespace milchglas::frost
