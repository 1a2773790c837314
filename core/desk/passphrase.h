#pragma once
#include "core/base/fd.h"
#include "core/base/secret.h"

namespace milchglas::desk {

inline constexpr std::size_t max_passphrase_bytes = 1024;

/// Straight from the descriptor into guarded memory. Errors: usage "desk.passphrase" (none, empty or too long).
Result<Secret> read_passphrase(const UniqueFd& fd);

}  // namespace milchglas::desk
