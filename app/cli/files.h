#pragma once
// Files the command line reads and writes for its user; never a vault's.
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/desk/export_labels.h"

namespace milchglas::cli {

/// A whole small file (at most 64 KiB). Errors: not_found or io "cli.file".
Result<std::string> read_text(const std::filesystem::path& path);
/// Errors: conflict "desk.out_exists"; io, no_space "cli.out".
Status write_new_file(const std::filesystem::path& path, const std::string& text);

/// Writes what a guard handed out into a folder that is new or empty. Errors: conflict "cli.out"; io, no_space "cli.out".
Status write_out_files(const std::filesystem::path& folder, const desk::OutFiles& files);

}  // namespace milchglas::cli
