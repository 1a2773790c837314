#pragma once
// A child that locks itself down and then tries something.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

#include "core/viewer/lockdown.h"

namespace milchglas::viewer::test {

using Act = std::function<int()>;  // returns an exit code

constexpr int not_locked = 99;

/// The wait status of a child that runs `act` and nothing else.
inline int in_child(const Act& act) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(act());
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status;
}

/// The wait status of a child that runs `before`, locks itself down and runs `act`.
inline int in_sandbox(
    Mode mode, const Act& act, const Act& before = [] { return 0; }) {
    return in_child([&] {
        before();
        return lock_down(mode) ? act() : not_locked;
    });
}

inline void expect_killed(int status, const char* what) {
    ASSERT_TRUE(WIFSIGNALED(status)) << what << " ended with code " << WEXITSTATUS(status);
    EXPECT_EQ(WTERMSIG(status), SIGSYS) << what;
}
inline void expect_code(int status, int code, const char* what) {
    ASSERT_TRUE(WIFEXITED(status)) << what << " was killed by signal " << WTERMSIG(status);
    EXPECT_EQ(WEXITSTATUS(status), code) << what;
}

struct Try {
    const char* what;
    Act act;
};

inline int errno_of(long result) {
    return result < 0 ? errno : 0;
}
inline void* map(int protection, int flags, int fd) {
    return ::mmap(nullptr, 4096, protection, flags, fd, 0);
}

}  // namespace milchglas::viewer::test
