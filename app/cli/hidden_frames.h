#pragma once
// A warning for senders: frames that lie in a video and that its edit list hides travel with the clip.
#include <filesystem>

#include "app/cli/verb.h"

namespace milchglas::cli {

/// Adds `hidden_frames` to `row` ({in_file, before, between, after}; null where it can't be told, for what is no video,
/// say) and, where there are any, a warning to `outcome`.
void tell_hidden_frames(const std::filesystem::path& media, nlohmann::json& row, Outcome& outcome);

}  // namespace milchglas::cli
