// What a decoder can and can't do any more once it is locked down; forbidden_calls_test.cpp has what kills it.
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "tests/core/viewer/sandboxed_child.h"

namespace milchglas::viewer::test {
namespace {

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
}  // namespace milchglas::viewer::test
