#pragma once
// Scenes of everyday, at the size cameras have, varied by a seed.
#include "tests/scenes/scene.h"

namespace milchglas::attack {

/// Enters from the left, sits down, stays seated for `seconds`, gets up and leaves to the right. The clip begins and
/// ends with an empty room.
scenes::Script sits_down(cv::Size size, std::uint32_t seed, double seconds);

/// Walks in, stands in one place for 60 % of the clip (turning a little, as people do), walks out.
scenes::Script stands_there(cv::Size size, std::uint32_t seed, double seconds);

}  // namespace milchglas::attack
