#pragma once
#include <cstdint>

namespace milchglas {

/// What one view disclosed. A clear-frame second is one second of one whole frame in the clear.
struct Exposure {
    std::int64_t frames = 0;          ///< frames released, repeats counted
    std::int64_t distinct_frames = 0;
    double seconds = 0;               ///< sum of the released frames' durations
    double clear_frame_seconds = 0;
};

}  // namespace milchglas
