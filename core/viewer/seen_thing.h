#pragma once
// What a detector saw in one picture, and in one frame of a clip.
#include <cstdint>
#include <vector>

#include "core/model/vocabulary.h"

namespace milchglas::viewer {

/// In fractions of the displayed picture, inside it.
struct SeenThing {
    float x = 0, y = 0, width = 0, height = 0;
    float confidence = 0;  ///< 0..1
    DetectedKind kind{};
};

struct DetectorLook {
    std::int64_t ordinal = 0;
    std::vector<SeenThing> things;
};

}  // namespace milchglas::viewer
