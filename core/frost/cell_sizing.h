#pragma once
// How large cells have to be: half the largest face at least, and coarser wherever something may have been missed.
// Reasons and figures: core/decisions/011-faces-and-text.md.
#include "core/frost/faces.h"
#include "core/frost/track.h"

namespace milchglas::frost {

struct Sighted {
    FaceDetector detector = FaceDetector::none;
    bool face_found = false;
    float largest_face = 0;        ///< width, in fractions of the frame height
    float largest_silhouette = 0;  ///< height, in the same
    bool uncovered_text = false;   ///< more text than may be covered
    float unsteady_share = 0;      ///< of the clip
};

/// The coarsest of all bounds, and which one that is. `most_rows`: at most so many, whatever was seen.
Frosting choose_cells(const Sighted& sighted, std::int32_t most_rows);

/// Height of the tallest silhouette that isn't text, in fractions of the frame height.
float tallest(const std::vector<std::vector<Silhouette>>& silhouettes, Size grid);
/// Share of frames in which nothing could be decided; 1 where the camera hardly ever rests.
float unsteady_share(const CameraStory& story);

}  // namespace milchglas::frost
