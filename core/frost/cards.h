#pragma once
// Cards from a validated track, on the guard's side: no OpenCV.
#include "core/frost/track.h"
#include "core/model/card.h"

namespace milchglas::frost {

/// One card for each thing that lives for half a second or is large; what vanishes and is back nearby within a second
/// is one thing. Time and memory are linear in the track, the result is bounded whatever the track says.
std::vector<Card> cards_of(const Track& track);

/// The cards, and the events as they are in the track.
Cues cues_of(const Track& track);

}  // namespace milchglas::frost
