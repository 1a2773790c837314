#pragma once
// How well boxes are followed in scenes whose truth is known because they are made up.
#include <filesystem>

#include "tests/tools/follow_score.h"

namespace milchglas::bench {

/// One scene of each kind that the catalogue has, encoded in `folder`; every thing in it that is seen for a second is
/// followed. Prints a line for each scene and returns the mean over all frames. No frames: something failed.
tools::FollowScore follow_made_scenes(const std::filesystem::path& folder);

}  // namespace milchglas::bench
