#pragma once
// What detectors found in a clip during its pass, as boxes that move.
#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/names.h"
#include "core/model/scene_event.h"
#include "core/model/vocabulary.h"

namespace milchglas {

enum class FoundBy : std::uint8_t {
    faces,     ///< the face detector that decides how coarse the frost is
    detector,  ///< the one an admin pinned
};
template <>
struct Names<FoundBy> {
    static constexpr std::array<std::string_view, 2> names{"faces", "detector"};
};

/// Where it was: pixels of the silhouette grid, so never finer than a contour. Between two of them it went straight.
struct FoundBox {
    std::int64_t ordinal = 0;
    GridBox box;
    friend bool operator==(const FoundBox&, const FoundBox&) = default;
};

struct FoundThing {
    static constexpr std::size_t max_boxes = 256;
    FoundBy by{};
    DetectedKind kind{};
    std::optional<std::int32_t> confidence;  ///< per cent, the median of its looks; none where the finder gives none
    std::vector<FoundBox> boxes;             ///< 1..max_boxes, ordinals increasing
    friend bool operator==(const FoundThing&, const FoundThing&) = default;
};

/// Of one finder; boxes: of all its things together.
inline constexpr std::size_t max_found = 48, max_found_boxes = 4096;

}  // namespace milchglas
