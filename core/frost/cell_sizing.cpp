#include "core/frost/cell_sizing.h"

#include <algorithm>
#include <cmath>

namespace milchglas::frost {
namespace {

constexpr float cell_per_face = 0.5F;
// A body shown to the waist is about six face widths tall, a whole one eleven.
constexpr float face_per_silhouette = 1.0F / 6;
constexpr std::int32_t rows_when_unsure = finest_cells(FaceDetector::none, false);
constexpr float rounding = 1e-3F;
constexpr float too_unsteady = 0.25F;

std::int32_t rows_for(float cell) {
    if (cell <= 1.0F / static_cast<float>(max_cell_rows)) return max_cell_rows;
    return std::max(1, static_cast<std::int32_t>(std::floor(1 / cell + rounding)));
}

}  // namespace

Frosting choose_cells(const Sighted& sighted, std::int32_t most_rows) {
    const bool none = sighted.detector == FaceDetector::none;
    Frosting chosen{sighted.detector,
                    none                 ? CellSizing::no_detector
                    : sighted.face_found ? CellSizing::detector_limit
                                         : CellSizing::no_face,
                    static_cast<std::uint16_t>(finest_cells(sighted.detector, sighted.face_found))};
    const auto bound = [&](CellSizing why, std::int32_t rows) {
        if (rows < chosen.cell_rows) chosen.cell_rows = static_cast<std::uint16_t>(rows), chosen.sizing = why;
    };
    bound(CellSizing::largest_face, rows_for(cell_per_face * sighted.largest_face));
    bound(CellSizing::largest_silhouette, rows_for(cell_per_face * face_per_silhouette * sighted.largest_silhouette));
    if (sighted.uncovered_text) bound(CellSizing::text, rows_when_unsure);
    if (sighted.unsteady_share > too_unsteady) bound(CellSizing::unsteady, rows_when_unsure);
    bound(CellSizing::order, most_rows);
    return chosen;
}

float tallest(const std::vector<std::vector<Silhouette>>& silhouettes, Size grid) {
    std::int32_t height = 0;
    for (const auto& frame : silhouettes)
        for (const Silhouette& silhouette : frame)
            if (silhouette.kind == SilhouetteKind::thing)
                height = std::max<std::int32_t>(height, silhouette.box.height);
    return static_cast<float>(height) / static_cast<float>(grid.height);
}

float unsteady_share(const CameraStory& story) {
    if (story.in_hand) return 1;
    const auto shaking =
        std::count_if(story.frames.begin(), story.frames.end(), [](const CameraFrame& frame) { return !frame.steady; });
    return static_cast<float>(shaking) / static_cast<float>(story.frames.size());
}

}  // namespace milchglas::frost
