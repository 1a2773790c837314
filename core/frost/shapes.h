#pragma once
// From ragged differences to shapes a person can read, and from shapes to silhouettes.
#include "core/frost/masks.h"

namespace milchglas::frost {

/// Joins what lies close together (a body and its legs), fills holes, drops specks, smooths the rim.
BitMask whole_shapes(const BitMask& differing);

/// Silhouettes of every frame with object numbers that follow overlap from frame to frame; what lives for a blink and
/// is small is left out. `coarseness`: grid pixels by which a contour may be simplified.
std::vector<std::vector<Silhouette>> silhouettes_of(const Masks& masks, std::size_t blink_frames, double coarseness,
                                                    int threads = 1);

}  // namespace milchglas::frost
