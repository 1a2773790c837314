#pragma once
// Passphrases from a file, a descriptor or the terminal, never from an argument; handed on as sealed memory.
#include "app/cli/verb.h"
#include "core/base/fd.h"

namespace milchglas::cli {

/// `--<prefix>passphrase-file` and `--<prefix>passphrase-fd`; without either the terminal asks with `prompt`.
/// One trailing newline is not part of it. Errors: io "cli.passphrase".
Result<UniqueFd> passphrase_of(const Arguments& arguments, const std::string& prefix, const char* prompt);

std::vector<Option> passphrase_options(const std::string& prefix, const std::string& help);

}  // namespace milchglas::cli
