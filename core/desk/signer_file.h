#pragma once
// Key files of cameras and households: the private key in `<path>` (mode 0600), the vkey to enrol in `<path>.pub`.
#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/note/keys.h"

namespace milchglas::desk {

/// Returns the vkey. Errors: conflict "desk.key_exists", usage "note.key_name", io, no_space "desk.key_file".
Result<std::string> make_signer_file(const std::string& name, const std::filesystem::path& path);

/// Errors: not_found or io "desk.key_file", damaged "note.private_key".
Result<note::SigningKey> read_signer_file(const std::filesystem::path& path);

}  // namespace milchglas::desk
