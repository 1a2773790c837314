#pragma once
// Every silhouette of a track as the few figures that cards are made of, joined to things that go through the clip.
#include "core/frost/track.h"

namespace milchglas::frost {

/// One silhouette in one frame, without its contour.
struct Sighting {
    std::int64_t ordinal = 0;
    std::uint16_t object = 0;
    GridBox box;
    float area = 0;    ///< grid pixels inside the contour
    float stride = 0;  ///< width of its lowest third, in its own heights

    [[nodiscard]] double foot_x() const { return box.x + box.width * 0.5; }
    [[nodiscard]] double foot_y() const { return box.y + box.height; }
};

/// Of one thing, at most one a frame, in order.
using Life = std::vector<Sighting>;

/// Seconds from the first frame.
inline double time_of(const Track& track, std::int64_t ordinal) {
    const FrameTable& table = track.frame_table();
    return table.seconds(table.frames[static_cast<std::size_t>(ordinal)].pts - table.frames.front().pts);
}

/// Covers of text aren't things.
std::vector<Life> lives_in(const Track& track);

}  // namespace milchglas::frost
