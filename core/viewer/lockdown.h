#pragma once
// The sandbox around everything that touches a clip. One way: a process that is locked down stays so until it ends.
// What each mode may still call is data: syscalls_pass.h and syscalls_render.h.
#include <string>

#include "core/base/result.h"

namespace milchglas::viewer {

enum class Mode { pass, render };

/// Call on the process's only thread, with every descriptor and mapping it will need in hand. Afterwards: no files, no
/// sockets, no programs, no executable memory, no new descriptors; a call on neither list kills the process. Threads
/// started later (pass mode only) inherit all of it.
/// Returns the layers that hold, e.g. "rlimits no_new_privs landlock seccomp"; landlock only where the kernel has it.
/// Errors: io "viewer.rlimits", "viewer.no_new_privs", "viewer.landlock" (there, but refused), "viewer.seccomp". After
/// an error the process must end without touching the clip.
Result<std::string> lock_down(Mode mode);

}  // namespace milchglas::viewer
