#pragma once
// What a decoder in render mode may call once it is locked down: no thread, no file, nothing but orders, memory and
// time.
#include <sys/mman.h>

#include <cerrno>

#include "core/base/process.h"
#include "core/viewer/syscall_rule.h"

namespace milchglas::viewer {

inline constexpr Allowed render_allowed[] = {
    {"read", {0, 0xffffffff, channel_fd}},
    {"write", {0, 0xffffffff, channel_fd}},
    {"mmap", {2, PROT_EXEC, 0}, {3, MAP_ANONYMOUS, MAP_ANONYMOUS}},
    {"mprotect", {2, PROT_EXEC, 0}},
    {"munmap"},
    {"mremap"},
    {"madvise"},
    {"brk"},
    {"futex"},
    {"rt_sigprocmask"},
    {"rt_sigreturn"},
    {"sched_getaffinity"},
    {"sched_yield"},
    {"gettid"},
    {"getpid"},
    {"restart_syscall"},
    {"clock_gettime"},
    {"clock_getres"},
    {"gettimeofday"},
    {"exit"},
    {"exit_group"},
};

// clang-format off
inline constexpr Refused render_refused[] = {
    {"clone3", ENOSYS},      // its flags lie in memory, where no filter sees them; glibc then takes clone
    {"openat", EACCES},      // malloc reads a /proc file when an arena shrinks
    {"open", EACCES},
    {"newfstatat", EACCES},  // a library looks for an optional one
    {"readlink", EACCES},
    {"readlinkat", EACCES},
    {"close", EACCES},
    {"ioctl", EACCES},
    {"sysinfo", EACCES},
};
// clang-format on

}  // namespace milchglas::viewer
