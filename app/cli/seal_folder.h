#pragma once
// `clip seal --folder`: every video of a folder, each to a file of its own, in an order that can be broken off and
// taken up again: what lies under its name in the other folder is sealed whole (core/desk/seal_clip.h) and is skipped.
#include "app/cli/verb.h"
#include "core/desk/seal_clip.h"

namespace milchglas::cli {

/// `common` describes every clip; `--recorded-at` aside, a clip was recorded when its file was last changed.
/// `--details` says otherwise for single files. Errors: usage "cli.no_media", "cli.details"; io "cli.folder"; not_found
/// or io "cli.file". What a single file can't be sealed for stands in the outcome, whose exit code is the worst that
/// happened.
Result<Outcome> seal_folder(const Arguments& arguments, const desk::ClipDescription& common,
                            const note::SigningKey& key);

}  // namespace milchglas::cli
