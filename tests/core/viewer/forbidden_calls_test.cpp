// What a hostile clip that took the decoder over could try, each in a child of its own.
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#include <set>
#include <span>
#include <vector>

#include "core/viewer/syscalls_pass.h"
#include "core/viewer/syscalls_render.h"
#include "core/viewer/syscalls_sanitizer.h"
#include "tests/core/viewer/sandboxed_child.h"

namespace milchglas::viewer::test {
namespace {

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
    {"clone without the flags of a thread", [] { return errno_of(::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }},
    {"clone into a new namespace",
     [] { return errno_of(::syscall(SYS_clone, pthread_flags | CLONE_NEWUSER, 0, 0, 0, 0)); }},
    {"unshare", [] { return errno_of(::unshare(CLONE_NEWUSER)); }},
    {"execveat", [] { return errno_of(::syscall(SYS_execveat, AT_FDCWD, "/bin/true", nullptr, nullptr, 0)); }},
    {"openat2", [] { return errno_of(::syscall(SYS_openat2, AT_FDCWD, "/", nullptr, 0)); }},
    {"mprotect that runs and writes",
     [] {
         void* page = map(PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
         return errno_of(::mprotect(page, 4096, PROT_READ | PROT_WRITE | PROT_EXEC));
     }},
    {"pkey_mprotect",
     [] {
         void* page = map(PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
         return errno_of(::syscall(SYS_pkey_mprotect, page, 4096, PROT_READ | PROT_EXEC, -1));
     }},
    {"personality that makes data run", [] { return errno_of(::syscall(SYS_personality, 0x0400000)); }},
    {"shared memory that runs", [] { return errno_of(::syscall(SYS_shmat, 0, nullptr, 0100000)); }},
    {"process_vm_writev",
     [] {
         iovec v{};
         return errno_of(::process_vm_writev(1, &v, 1, &v, 1, 0));
     }},
    {"pidfd_open", [] { return errno_of(::syscall(SYS_pidfd_open, ::getppid(), 0)); }},
    {"pidfd_getfd", [] { return errno_of(::syscall(SYS_pidfd_getfd, 0, 0, 0)); }},
    {"io_uring_enter", [] { return errno_of(::syscall(SYS_io_uring_enter, 0, 0, 0, 0, nullptr, 0)); }},
    {"perf_event_open", [] { return errno_of(::syscall(SYS_perf_event_open, nullptr, 0, -1, -1, 0)); }},
    {"a filter of its own", [] { return errno_of(::syscall(SYS_seccomp, 1, 0, nullptr)); }},
};

std::set<int> on_a_list(std::span<const Allowed> allowed, std::span<const Refused> refused) {
    std::set<int> numbers;
    for (const auto list : {allowed, std::span<const Allowed>(sanitizer_allowed)})
        for (const Allowed& rule : list) numbers.insert(seccomp_syscall_resolve_name(rule.call));
    for (const Refused& rule : refused) numbers.insert(seccomp_syscall_resolve_name(rule.call));
    return numbers;
}

/// Linux 6.11 and later on x86-64: uretprobe and uprobe. Only the kernel's own trampolines have a use for them, from
/// anywhere else they fail, and no filter is asked about them.
bool passes_any_filter(long number) {
#ifdef __x86_64__
    return number == 335 || number == 336;
#else
    return number < 0;
#endif
}

TEST(ForbiddenCalls, KillWithTheArgumentsOfAnAttack) {
    for (const Mode mode : {Mode::pass, Mode::render})
        for (const Try& one : deadly) expect_killed(in_sandbox(mode, one.act), one.what);
}

TEST(ForbiddenCalls, EveryNumberOnNeitherListKills) {
    constexpr long past_the_newest = 600;
    for (const Mode mode : {Mode::pass, Mode::render}) {
        const auto listed =
            mode == Mode::pass ? on_a_list(pass_allowed, pass_refused) : on_a_list(render_allowed, render_refused);
        int tried = 0;
        for (long number = 0; number < past_the_newest; ++number) {
            if (listed.contains(static_cast<int>(number)) || passes_any_filter(number)) continue;
            const int status = in_sandbox(mode, [number] { return errno_of(::syscall(number, 0, 0, 0, 0, 0, 0)); });
            expect_killed(status, ("call " + std::to_string(number)).c_str());
            ++tried;
        }
        EXPECT_GT(tried, 500);
    }
}

TEST(ForbiddenCalls, PrctlIsRefusedInAPassAndKillsARenderer) {
    const Act rename = [] { return errno_of(::syscall(SYS_prctl, 15, "x", 0, 0, 0)); };
    expect_code(in_sandbox(Mode::pass, rename), EACCES, "prctl in a pass");
    expect_killed(in_sandbox(Mode::render, rename), "prctl in a renderer");
    const Act dumpable = [] { return errno_of(::syscall(SYS_prctl, 4, 1, 0, 0, 0)); };
    expect_code(in_sandbox(Mode::pass, dumpable), EACCES, "dumpable again in a pass");
}

#ifdef __x86_64__
TEST(ForbiddenCalls, TheProcessorsOtherDoorsAreShut) {
    // getpid, which is allowed: by the 32-bit entry its number is 20, by x32's numbering 39 with bit 30 set.
    const Act by_32_bit = [] {
        ::signal(SIGSEGV, SIG_DFL);  // a sanitizer's handler would answer in its place
        long result = 20;
        __asm__ volatile("int $0x80" : "+a"(result) : : "memory");
        return result > 0 ? 0 : 1;
    };
    const Act by_x32 = [] { return ::syscall(0x40000000L | SYS_getpid) > 0 ? 0 : 1; };
    // A kernel without the 32-bit entry has walled it up: then everybody dies at it, of SIGSEGV.
    const bool walled_up = WIFSIGNALED(in_child(by_32_bit));
    for (const Mode mode : {Mode::pass, Mode::render}) {
        const int status = in_sandbox(mode, by_32_bit);
        if (walled_up)
            EXPECT_TRUE(WIFSIGNALED(status));
        else
            expect_killed(status, "int 0x80");
        expect_killed(in_sandbox(mode, by_x32), "x32");
    }
}
#endif

}  // namespace
}  // namespace milchglas::viewer::test
