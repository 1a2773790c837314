#pragma once
// Which detector looked for faces during a pass, and what decided how large the frost's cells are. Both are written
// into the frost track, so that a window can say them.
#include <array>
#include <cstdint>
#include <string_view>

#include "core/model/names.h"

namespace milchglas {

/// Wire values are fixed: append only.
enum class FaceDetector : std::uint8_t { none, haar, blaze_face };
template <>
struct Names<FaceDetector> {
    static constexpr std::array<std::string_view, 3> names{"none", "haar", "blaze_face"};
};

/// The bound that made cells as large as they are. Wire values are fixed: append only.
enum class CellSizing : std::uint8_t {
    no_detector,         ///< nobody looked for faces
    no_face,             ///< somebody looked and found none
    detector_limit,      ///< faces were found, too small to ask for more than what this detector is trusted with
    largest_face,        ///< half of its width
    largest_silhouette,  ///< its head, had its face been missed
    text,                ///< more that looks like text than may be covered
    unsteady,            ///< the camera shook or the light changed for too long
    order,               ///< the guard wanted them coarser
};
template <>
struct Names<CellSizing> {
    static constexpr std::array<std::string_view, 8> names{
        "no_detector", "no_face", "detector_limit", "largest_face", "largest_silhouette", "text", "unsteady", "order"};
};

/// Cells per frame height, at most, when no face was found and when there was one: how far a detector's silence and its
/// word are believed (core/decisions/011-faces-and-text.md).
constexpr std::int32_t finest_cells(FaceDetector detector, bool face_found) {
    switch (detector) {
        case FaceDetector::blaze_face:
            return face_found ? 32 : 16;
        case FaceDetector::haar:
            return face_found ? 16 : 12;
        case FaceDetector::none:
            break;
    }
    return 8;
}

/// Who looked for faces in a clip, and how large its cells became by it.
struct Frosting {
    FaceDetector detector = FaceDetector::none;
    CellSizing sizing = CellSizing::no_detector;
    std::uint16_t cell_rows = 1;  ///< cells per frame height at most; never more than finest_cells(detector, true)
    friend bool operator==(const Frosting&, const Frosting&) = default;
};

}  // namespace milchglas
