#pragma once
// The visible mark on every frame: who looks, and when. Slanted, tiled, faint, slowly moving, so that no crop of a
// photo of the screen is without it. The last thing that happens to a picture: only a marked one can be published.
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/frost/frosted_frame.h"
#include "core/frost/revealed_frame.h"

namespace milchglas::viewer {

/// Proof that a frosted frame bears the mark. Only Mark makes one. Move-only, like the frame inside.
class MarkedFrame {
  public:
    [[nodiscard]] std::int64_t ordinal() const { return frame_.ordinal(); }
    [[nodiscard]] Level level() const { return frame_.level(); }
    [[nodiscard]] double revealed_area() const { return frame_.revealed_area(); }
    [[nodiscard]] ByteView pixels() const { return frame_.pixels(); }

  private:
    friend class Mark;
    explicit MarkedFrame(frost::FrostedFrame frame) : frame_(std::move(frame)) {}
    frost::FrostedFrame frame_;
};

/// The same of a frame above `frosted`.
class MarkedReveal {
  public:
    [[nodiscard]] std::int64_t ordinal() const { return frame_.ordinal(); }
    [[nodiscard]] const CanvasBox& box() const { return frame_.box(); }
    [[nodiscard]] double revealed_area() const { return frame_.revealed_area(); }
    [[nodiscard]] frost::Size size() const { return frame_.size(); }
    [[nodiscard]] ByteView pixels() const { return frame_.pixels(); }

  private:
    friend class Mark;
    explicit MarkedReveal(frost::RevealedFrame frame) : frame_(std::move(frame)) {}
    frost::RevealedFrame frame_;
};

/// Immutable; any thread.
class Mark {
  public:
    static constexpr std::size_t max_text = 64;
    static constexpr int opacity = 26;  ///< of 256: about 10 %

    /// Draws the text once, for canvases of this size. `text` is 1 to max_text printable ASCII characters.
    /// Errors: usage "viewer.mark", bug "viewer.draw_mark".
    static Result<Mark> create(std::string_view text, frost::Size canvas);
    /// The same frame and text give the same bytes.
    [[nodiscard]] MarkedFrame apply(frost::FrostedFrame frame) const;
    [[nodiscard]] MarkedReveal apply(frost::RevealedFrame frame) const;

  private:
    void draw_over(MutableBytes pixels, frost::Size size, std::int64_t ordinal) const;
    void ink_over(std::size_t at, MutableBytes pixels) const;
    Mark() = default;
    std::int64_t width_ = 0, height_ = 0;  // of the tile, which repeats both ways without a seam
    // What a pixel keeps of itself in 1/256, and what is added to it then, likewise.
    std::vector<std::uint16_t> keep_, add_;
};

}  // namespace milchglas::viewer
