#pragma once
// One truth for time: the n-th frame a viewer is shown, and when. From one sequential pass, never from the container.
#include <cstdint>
#include <vector>

namespace milchglas {

struct FrameTime {
    std::int64_t pts = 0;       ///< presentation time in `TimeBase` units, edit list and start offset honoured
    std::int64_t duration = 0;  ///< same units; the last frame's as the decoder told or the gap before it
    bool keyframe = false;
};

struct TimeBase {
    std::int32_t num = 1, den = 1000;
};

struct FrameTable {
    TimeBase time_base;
    std::vector<FrameTime> frames;  ///< index = ordinal, from 0; pts strictly increasing

    [[nodiscard]] double seconds(std::int64_t units) const {
        return static_cast<double>(units) * time_base.num / time_base.den;
    }
};

}  // namespace milchglas
