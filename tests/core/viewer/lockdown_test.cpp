// What a hostile clip that took the decoder over could try, each in a child of its own.
#include "core/viewer/lockdown.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <functional>
#include <thread>
#include <vector>

namespace milchglas::viewer {
namespace {

using Act = std::function<int()>;  // returns an exit code

constexpr int not_locked = 99;

/// The wait status of a child that runs `before`, locks itself down and runs `act`.
int in_sandbox(
    Mode mode, const Act& act, const Act& before = [] { return 0; }) {
    const pid_t child = ::fork();
    if (child == 0) {
        before();
        if (!lock_down(mode)) ::_exit(not_locked);
        ::_exit(act());
    }
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status;
}

void expect_killed(int status, const char* what) {
    ASSERT_TRUE(WIFSIGNALED(status)) << what << " ended with code " << WEXITSTATUS(status);
    EXPECT_EQ(WTERMSIG(status), SIGSYS) << what;
}
void expect_code(int status, int code, const char* what) {
    ASSERT_TRUE(WIFEXITED(status)) << what << " was killed by signal " << WTERMSIG(status);
    EXPECT_EQ(WEXITSTATUS(status), code) << what;
}

struct Try {
    const char* what;
    Act act;
};

int errno_of(long result) {
    return result < 0 ? errno : 0;
}
void* map(int protection, int flags, int fd) {
    return ::mmap(nullptr, 4096, protection, flags, fd, 0);
}

const std::vector<Try> deadly{
    {"socket", [] { return errno_of(::socket(AF_INET, SOCK_STREAM, 0)); }},
    {"socketpair",
     [] {
         int s[2];
         return errno_of(::socketpair(AF_UNIX, SOCK_STREAM, 0, s));
     }},
    {"connect",
     [] {
         sockaddr_in to{};
         to.sin_family = AF_INET;
         return errno_of(::connect(0, reinterpret_cast<sockaddr*>(&to), sizeof to));
     }},
    {"sendmsg",
     [] {
         msghdr m{};
         return errno_of(::sendmsg(0, &m, 0));
     }},
    {"recvmsg",
     [] {
         msghdr m{};
         return errno_of(::recvmsg(0, &m, 0));
     }},
    {"execve",
     [] {
         char* none[]{nullptr};
         return errno_of(::execve("/bin/true", none, none));
     }},
    {"fork", [] { return errno_of(::fork()); }},
    {"vfork", [] { return errno_of(::syscall(SYS_vfork)); }},
    {"executable mmap",
     [] { return errno_of(map(PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1) == MAP_FAILED ? -1 : 0); }},
    {"mmap of a file", [] { return errno_of(map(PROT_READ, MAP_PRIVATE, 0) == MAP_FAILED ? -1 : 0); }},
    {"executable mprotect",
     [] {
         void* page = map(PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
         return errno_of(::mprotect(page, 4096, PROT_READ | PROT_EXEC));
     }},
    {"ptrace", [] { return errno_of(::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr)); }},
    {"process_vm_readv",
     [] {
         iovec v{};
         return errno_of(::process_vm_readv(1, &v, 1, &v, 1, 0));
     }},
    {"kill", [] { return errno_of(::kill(::getpid(), 0)); }},
    {"tgkill", [] { return errno_of(::syscall(SYS_tgkill, ::getpid(), ::getpid(), 0)); }},
    {"memfd_create", [] { return errno_of(::syscall(SYS_memfd_create, "x", 0)); }},
    {"dup", [] { return errno_of(::dup(0)); }},
#ifndef MILCHGLAS_SANITIZED  // the runtime writes too
    {"write to stdout", [] { return errno_of(::write(1, "x", 1)); }},
    {"write to stderr", [] { return errno_of(::write(2, "x", 1)); }},
#endif
    {"read from stdin",
     [] {
         char c;
         return errno_of(::read(0, &c, 1));
     }},
    {"unlink", [] { return errno_of(::unlink("/nowhere")); }},
    {"setrlimit",
     [] {
         rlimit l{1, 1};
         return errno_of(::setrlimit(RLIMIT_NOFILE, &l));
     }},
    {"io_uring_setup", [] { return errno_of(::syscall(SYS_io_uring_setup, 1, nullptr)); }},
    {"bpf", [] { return errno_of(::syscall(SYS_bpf, 0, nullptr, 0)); }},
    {"userfaultfd", [] { return errno_of(::syscall(SYS_userfaultfd, 0)); }},
    {"landlock again", [] { return errno_of(::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1)); }},
};

TEST(Lockdown, EverythingElseKills) {
    for (const Mode mode : {Mode::pass, Mode::render})
        for (const Try& one : deadly) expect_killed(in_sandbox(mode, one.act), one.what);
}

TEST(Lockdown, WhatLibrariesTryAnywayIsRefusedAndSurvived) {
    const std::vector<std::pair<Try, int>> refused{
        {{"openat", [] { return errno_of(::open("/dev/null", O_RDONLY)); }}, EACCES},
        {{"stat",
          [] {
              struct stat info {};
              return errno_of(::stat("/", &info));
          }},
         EACCES},
        {{"readlink",
          [] {
              char c;
              return errno_of(::readlink("/proc/self/exe", &c, 1));
          }},
         EACCES},
        {{"close", [] { return errno_of(::close(0)); }}, EACCES},
        {{"clone3", [] { return errno_of(::syscall(SYS_clone3, nullptr, 0)); }}, ENOSYS},
    };
    for (const Mode mode : {Mode::pass, Mode::render})
        for (const auto& [one, code] : refused) expect_code(in_sandbox(mode, one.act), code, one.what);
}

TEST(Lockdown, MemoryAndTimeStillWork) {
    const Act work = [] {
        std::vector<char> block(50u << 20, 'x');
        block.resize(100u << 20);
        return std::chrono::steady_clock::now().time_since_epoch().count() > 0 && block[7] == 'x' ? 0 : 1;
    };
    for (const Mode mode : {Mode::pass, Mode::render}) expect_code(in_sandbox(mode, work), 0, "work");
}

TEST(Lockdown, ThreadsAreForThePassOnlyAndSitInTheSameSandbox) {
    const Act peaceful = [] {
        int answer = 1;
        std::thread([&] { answer = 0; }).join();
        return answer;
    };
    const Act hostile = [] {
        std::thread([] { ::socket(AF_INET, SOCK_STREAM, 0); }).join();
        return 0;
    };
    expect_code(in_sandbox(Mode::pass, peaceful), 0, "thread in a pass");
    expect_killed(in_sandbox(Mode::pass, hostile), "socket from a thread");
    expect_killed(in_sandbox(Mode::render, peaceful), "thread in a renderer");
}

TEST(Lockdown, AThreadThatWasThereBeforeIsCaughtToo) {
    static std::atomic<bool> locked{false};
    const Act before = [] {
        std::thread([] {
            while (!locked) std::this_thread::yield();
            ::socket(AF_INET, SOCK_STREAM, 0);
            ::_exit(0);
        }).detach();
        return 0;
    };
    const Act act = [] {
        locked = true;
        while (true) std::this_thread::yield();
        return 0;
    };
    expect_killed(in_sandbox(Mode::pass, act, before), "socket from an older thread");
}

#ifndef MILCHGLAS_SANITIZED  // the runtime needs descriptors and address space
TEST(Lockdown, LimitsHold) {
    // Reading one's own limits is on no list, so they are read from outside.
    const pid_t child = ::fork();
    if (child == 0) {
        if (!lock_down(Mode::pass)) ::_exit(not_locked);
        while (true) std::this_thread::yield();
    }
    rlimit limit{1, 1};
    for (int i = 0; i < 200 && limit.rlim_max != 0; ++i) {
        ::usleep(10'000);
        ASSERT_EQ(::prlimit(child, RLIMIT_NOFILE, nullptr, &limit), 0);
    }
    EXPECT_EQ(limit.rlim_max, 0u);
    for (const auto what : {RLIMIT_FSIZE, RLIMIT_CORE}) {
        ASSERT_EQ(::prlimit(child, what, nullptr, &limit), 0);
        EXPECT_EQ(limit.rlim_max, 0u);
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

TEST(Lockdown, AddressSpaceEndsAtOneGibibyte) {
    const Act hog = [] { return map(PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1) == MAP_FAILED ? 1 : 0; };
    expect_code(in_sandbox(Mode::pass, hog), 0, "a page");
    const Act huge = [] {
        return errno_of(
            ::mmap(nullptr, std::size_t{1} << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1
                                                                                                               : 0);
    };
    expect_code(in_sandbox(Mode::pass, huge), ENOMEM, "a gibibyte");
}
#endif

TEST(Lockdown, SaysWhichLayersHold) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = lock_down(Mode::render);
        ::_exit(held && held->starts_with("rlimits no_new_privs ") && held->ends_with("seccomp") ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    expect_code(status, 0, "layers");
}

}  // namespace
}  // namespace milchglas::viewer
