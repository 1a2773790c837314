#pragma once
// Landlock (Linux 5.13 and later): this thread and what it starts may touch no file, port or foreign socket by name.
#include "core/base/result.h"

namespace milchglas::viewer {

/// True when the kernel has it and now denies everything it can deny; false when the kernel doesn't have it.
/// REQUIRES: no_new_privs. Errors: io "viewer.landlock".
Result<bool> deny_all_by_landlock();

}  // namespace milchglas::viewer
