#pragma once
// Faces as the frost is told of them: plain boxes, found by whoever can.
#include <cstdint>
#include <vector>

namespace milchglas::frost {

/// From brow to chin, in fractions of the displayed picture.
struct FaceBox {
    float x = 0, y = 0, width = 0, height = 0;
    float confidence = 0;  ///< 0..1; from `sure_face` on it is taken for one by itself
};

inline constexpr float unsure_face = 0.4F, likely_face = 0.5F, sure_face = 0.65F;

/// What was found in one frame.
struct FaceLook {
    std::int64_t ordinal = 0;
    std::vector<FaceBox> faces;
};

}  // namespace milchglas::frost
