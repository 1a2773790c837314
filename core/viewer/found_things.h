#pragma once
// Boxes of single looks as things that move through the clip, on the track's grid: one for each thing, not one for each
// look.
#include <vector>

#include "core/frost/face_look.h"
#include "core/frost/track.h"
#include "core/model/found.h"
#include "core/viewer/seen_thing.h"

namespace milchglas::viewer {

/// The faces a face detector is likely to be right about. What it says of itself is confidence; Haar says nothing, and
/// neither do these.
std::vector<DetectorLook> looks_of(const std::vector<frost::FaceLook>& faces);

/// Looks in order of time become things: a box belongs to the thing of its kind that it overlaps most, each grown to
/// twice its size, where that was seen within the last `looks_without` looks. What was seen once only, of several
/// looks, is dropped; what is told is thinned to what straight lines need. The most told first, at most `max_found`,
/// with `max_found_boxes` of them all. The same looks give the same things. REQUIRES: boxes inside the picture.
std::vector<FoundThing> things_in(FoundBy by, bool with_confidence, const std::vector<DetectorLook>& looks,
                                  frost::Size grid);

inline constexpr std::size_t looks_without = 5;

}  // namespace milchglas::viewer
