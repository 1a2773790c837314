#pragma once
// Something left here, something taken, a region changed: from the whole clip, both ways in time.
#include "core/frost/masks.h"

namespace milchglas::frost {

/// In order of `first`. Somebody who stops, a lamp, a shadow, shake and what sways are none of these; nothing is said
/// of a camera in a hand. `left` lasts while the thing lies there.
std::vector<Event> find_rests(const Clip& clip, const CameraStory& story, const Masks& masks);

}  // namespace milchglas::frost
