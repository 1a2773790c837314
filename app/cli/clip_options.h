#pragma once
// What a sender says about a clip, shared by `clip seal` and `device sign`.
#include "app/cli/verb.h"
#include "core/desk/seal_clip.h"

namespace milchglas::cli {

std::vector<Option> clip_description_options();

/// Reads the consent note too. Errors: usage "cli.time"; not_found "cli.file"; those of
/// inbox::parse_camera.
Result<desk::ClipDescription> description_from(const Arguments& arguments);

}  // namespace milchglas::cli
