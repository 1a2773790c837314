#pragma once
// What a decoder in pass mode may call once it is locked down. Data, read by lockdown.cpp and by people.
#include <sched.h>
#include <sys/mman.h>

#include <cerrno>

#include "core/base/process.h"
#include "core/viewer/syscall_rule.h"

namespace milchglas::viewer {

/// Exactly what pthread_create asks for: a thread of this process, never another process.
inline constexpr std::uint64_t pthread_flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD |
                                               CLONE_SYSVSEM | CLONE_SETTLS | CLONE_PARENT_SETTID |
                                               CLONE_CHILD_CLEARTID;

inline constexpr Allowed pass_allowed[] = {
    // The channel, and the ciphertext at a position.
    {"read", {0, 0xffffffff, channel_fd}},
    {"write", {0, 0xffffffff, channel_fd}},
    {"pread64"},
    // Memory: anonymous and never executable.
    {"mmap", {2, PROT_EXEC, 0}, {3, MAP_ANONYMOUS, MAP_ANONYMOUS}},
    {"mprotect", {2, PROT_EXEC, 0}},
    {"munmap"},
    {"mremap"},
    {"madvise"},
    {"brk"},
    {"munlock"},  // a wiped key leaves its locked page
    // Threads of the codecs.
    {"clone", {0, ~std::uint64_t{0}, pthread_flags}},
    {"futex"},
    {"set_robust_list"},
    {"rseq"},
    {"rt_sigaction"},  // the first thread installs two handlers of the C library
    {"rt_sigprocmask"},
    {"rt_sigreturn"},
    {"sched_getaffinity"},
    {"sched_yield"},
    {"gettid"},
    {"getpid"},
    {"restart_syscall"},
    // Time and chance.
    {"clock_gettime"},
    {"clock_getres"},
    {"clock_nanosleep"},
    {"gettimeofday"},
    {"getrandom"},
    // The end.
    {"exit"},
    {"exit_group"},
};

// clang-format off
inline constexpr Refused pass_refused[] = {
    {"clone3", ENOSYS},      // its flags lie in memory, where no filter sees them; glibc then takes clone
    {"openat", EACCES},      // malloc reads a /proc file when an arena shrinks
    {"open", EACCES},
    {"newfstatat", EACCES},  // a library looks for an optional one
    {"readlink", EACCES},
    {"readlinkat", EACCES},
    {"close", EACCES},
    {"ioctl", EACCES},
    {"sysinfo", EACCES},
    {"mlock", EACCES},
    {"prctl", EACCES},       // dav1d names its threads
};
// clang-format on

}  // namespace milchglas::viewer
