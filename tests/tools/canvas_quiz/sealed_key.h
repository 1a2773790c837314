#pragma once
// What is right, as an age file beside the pictures, and the identity that opens it, elsewhere: `age -d -i` does too.
#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace milchglas::quiz {

/// Writes a new identity to `identity` and `text`, sealed to it, to `sealed`. Errors: io "quiz.write"; those of age.
Status seal_key(const std::string& text, const std::filesystem::path& sealed, const std::filesystem::path& identity);

/// Errors: io "quiz.key"; those of read_identity_file, open_with_identities and unseal.
Result<std::string> open_key(const std::filesystem::path& sealed, const std::filesystem::path& identity);

}  // namespace milchglas::quiz
