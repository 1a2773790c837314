#pragma once
// The rhythm of legs, from how wide the lowest third of a silhouette is: it opens and closes once a step.
#include <optional>

#include "core/frost/sightings.h"

namespace milchglas::frost {

/// None where the thing doesn't walk for long enough, or nothing repeats clearly.
std::optional<double> steps_per_second(const Track& track, const Life& life);

}  // namespace milchglas::frost
