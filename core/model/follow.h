#pragma once
// A box carried through a clip on pixels nobody sees: what of it may leave the sandbox. Places are whole pixels of the
// canvas, how sure it is comes in three steps, and there is at most one step a frame.
#include <cstdint>
#include <vector>

#include "core/model/canvas.h"
#include "core/model/label.h"
#include "core/model/names.h"

namespace milchglas {

/// How a step was come by.
enum class Sight {
    sure,    ///< seen
    unsure,  ///< seen, but it looks unlike before
    hidden,  ///< not seen: between where it went out of sight and where it was found again
};
template <>
struct Names<Sight> {
    static constexpr std::array<std::string_view, 3> names{"sure", "unsure", "hidden"};
};

/// Why there are no more steps in one direction.
enum class FollowEnd {
    reached,  ///< the last frame that was asked for
    left,     ///< it left the picture
    lost,
};
template <>
struct Names<FollowEnd> {
    static constexpr std::array<std::string_view, 3> names{"reached", "left", "lost"};
};

/// Ordinals go up in one direction and down in the other, one by one, beginning beside the frame the box was drawn on.
struct FollowStep {
    std::int64_t ordinal = 0;
    CanvasBox box;
    Sight sight = Sight::sure;
    friend bool operator==(const FollowStep&, const FollowStep&) = default;
};

/// The same in picture pixels, as labels count.
struct FollowedBox {
    std::int64_t ordinal = 0;
    Box box;
    Sight sight = Sight::sure;
    friend bool operator==(const FollowedBox&, const FollowedBox&) = default;
};

inline constexpr std::size_t max_follow_batch = 64;  ///< steps in one report

}  // namespace milchglas
