#pragma once
// Draws what a level above `frosted` shows of one decoded frame. Inside the sandbox of a decoder only.
#include "core/frost/cells.h"
#include "core/frost/revealed_frame.h"
#include "core/frost/track_builder.h"

namespace milchglas::frost {

/// For one level of one clip. The same frame, box and key give the same bytes. One thread.
class Revealer {
  public:
    struct Clip {
        const Track& track;         ///< of this clip; must outlive the Revealer
        std::int32_t rotation = 0;  ///< clockwise, brings a decoded frame upright: 0, 90, 180, 270
        Size canvas;
    };
    /// `noise_key`: the clip's, 32 bytes, borrowed for the call. Errors: denied "frost.reveal_level" (frosted or
    /// below), "frost.no_detector" (nobody looked for faces: how coarse a soft face has to be can't be known); usage
    /// "frost.canvas".
    static Result<Revealer> create(Level level, const Clip& clip, ByteView noise_key);

    /// soft: the ground in cells of 1/60, whatever a silhouette covers or touches in the frost's own cells, which are
    ///       at least half a face; covers of text stay. `box` is ignored.
    /// lens: the pixels in `box`, everything else blank.
    /// clear: all pixels. `box` is ignored.
    /// `into` is one canvas, exactly. Errors: usage "frost.ordinal", "frost.canvas", "frost.lens" (not on the canvas,
    /// or larger than a lens may be); damaged "frost.memory"; bug "frost.reveal".
    Result<RevealedFrame> draw(const LumaPlane& luma, std::int64_t ordinal, const CanvasBox& box,
                               MutableBytes into) const;

  private:
    Revealer(Level level, const Clip& clip, CellKey coarse, CellKey fine);
    [[nodiscard]] Result<double> draw_soft(const LumaPlane& luma, std::int64_t ordinal, MutableBytes into) const;
    void draw_plain(const LumaPlane& luma, const CanvasBox& box, MutableBytes into) const;

    Level level_;
    Clip clip_;
    CellKey coarse_, fine_;
    CellLayout fine_layout_;
};

}  // namespace milchglas::frost
