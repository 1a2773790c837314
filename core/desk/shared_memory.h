#pragma once
// Memory files that the guard shares with decoders and windows.
#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas::desk {

/// A descriptor of the same memory that can't be written through. Errors: io "desk.canvas".
Result<UniqueFd> read_only_twin(const UniqueFd& memory);

/// Every byte 0, also for whoever has it mapped. REQUIRES: nobody writes any more. Errors: io "desk.canvas".
Status blank_memory(const UniqueFd& memory, std::uint64_t bytes);

}  // namespace milchglas::desk
