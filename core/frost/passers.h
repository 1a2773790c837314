#pragma once
// What crosses the picture and is gone: it says nothing about the place it crossed, however busy that is.
#include "core/frost/masks.h"

namespace milchglas::frost {

/// `differing` without everything that travels further than its own size and a quarter of the picture's height.
Masks without_passers(const Masks& differing, int threads);

}  // namespace milchglas::frost
