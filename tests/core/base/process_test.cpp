#include "core/base/process.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace milchglas {
namespace {

std::string hear(const UniqueFd& socket) {
    pollfd watch{socket.get(), POLLIN, 0};
    if (::poll(&watch, 1, 10'000) != 1) return "silence";
    std::string text(4096, '\0');
    const ssize_t n = ::read(socket.get(), text.data(), text.size());
    text.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    return text;
}

/// What the probe says of itself. Our own end of the pair stays open meanwhile.
std::string told_by_probe(const UniqueFd& ours, const UniqueFd& theirs) {
    Child child = spawn(sibling_program("spawn_probe").value(), {"tell"}, theirs).value();
    return hear(ours);
}

constexpr const char* nothing_else =
    "environment empty\ndescriptors 0 1 2 3 \nstdin /dev/null\nstdout /dev/null\nsignals default\n";

TEST(Spawn, GivesOneSocketAndNothingElse) {
    const SocketPair pair = socket_pair().value();
    ::setenv("MILCHGLAS_TEST", "leaks", 1);
    const auto before = ::signal(SIGPIPE, SIG_IGN);
    sigset_t term, old;
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &term, &old);
    EXPECT_EQ(told_by_probe(pair.ours, pair.theirs), nothing_else);
    ::pthread_sigmask(SIG_SETMASK, &old, nullptr);
    ::signal(SIGPIPE, before);
}

TEST(Spawn, ClosesWhatWasLeftInheritable) {
    const SocketPair pair = socket_pair().value();
    const UniqueFd stray(::open("/dev/zero", O_RDONLY));  // without O_CLOEXEC, as a shell or a library may leave one
    ASSERT_TRUE(stray);
    EXPECT_EQ(told_by_probe(pair.ours, pair.theirs), nothing_else);
}

TEST(Spawn, TheSocketMayBeAnyDescriptor) {
    const SocketPair pair = socket_pair().value();
    const UniqueFd ours(::fcntl(pair.ours.get(), F_DUPFD_CLOEXEC, 20));
    const UniqueFd theirs(::fcntl(pair.theirs.get(), F_DUPFD_CLOEXEC, 20));
    for (const int number : {0, 1, 3}) {
        const int kept = ::fcntl(number, F_DUPFD_CLOEXEC, 20);
        std::string told;
        {
            const UniqueFd placed(::dup3(theirs.get(), number, O_CLOEXEC));
            told = told_by_probe(ours, placed);
        }
        if (kept >= 0) ::dup2(kept, number);
        if (kept >= 0) ::close(kept);
        EXPECT_EQ(told, nothing_else) << number;
    }
}

TEST(Spawn, AProgramThatIsNotThere) {
    const SocketPair pair = socket_pair().value();
    EXPECT_EQ(spawn("/nonexistent/program", {}, pair.theirs).error(), Error(Errc::io, "base.spawn"));
    EXPECT_EQ(sibling_program("no_such_program").error(), Error(Errc::not_found, "base.program"));
}

TEST(Child, IsKilledAndReapedWithItsOwner) {
    SocketPair pair = socket_pair().value();
    pid_t pid = 0;
    {
        const Child child = spawn(sibling_program("spawn_probe").value(), {"sleep"}, pair.theirs).value();
        pid = child.pid();
        EXPECT_TRUE(child.running());
        EXPECT_EQ(::kill(pid, 0), 0);
    }
    EXPECT_EQ(::waitpid(pid, nullptr, WNOHANG), -1);
    EXPECT_EQ(errno, ECHILD) << "it was waited for already";
    pair.theirs.reset();
    EXPECT_EQ(hear(pair.ours), "") << "nobody holds the other end any more";
}

TEST(Child, WaitTellsWhetherItEnded) {
    const SocketPair pair = socket_pair().value();
    Child sleeper = spawn(sibling_program("spawn_probe").value(), {"sleep"}, pair.theirs).value();
    EXPECT_FALSE(sleeper.wait(20));
    EXPECT_TRUE(sleeper.running());
    Child quick = spawn(sibling_program("spawn_probe").value(), {}, pair.theirs).value();
    EXPECT_TRUE(quick.wait(30'000));
    EXPECT_FALSE(quick.running());
    EXPECT_TRUE(quick.wait(0)) << "still ended";
    EXPECT_TRUE(Child().wait(0));
}

TEST(Child, AssignmentEndsTheFormerOne) {
    const SocketPair pair = socket_pair().value();
    const auto probe = sibling_program("spawn_probe").value();
    Child one = spawn(probe, {"sleep"}, pair.theirs).value();
    const pid_t first = one.pid();
    one = spawn(probe, {"sleep"}, pair.theirs).value();
    EXPECT_EQ(::waitpid(first, nullptr, WNOHANG), -1);
    Child two = std::move(one);
    EXPECT_FALSE(one.running());  // NOLINT: moved-from on purpose
    EXPECT_TRUE(two.running());
}

TEST(SocketPair, KeepsMessageBoundaries) {
    const SocketPair pair = socket_pair().value();
    ASSERT_EQ(::write(pair.ours.get(), "ab", 2), 2);
    ASSERT_EQ(::write(pair.ours.get(), "cd", 2), 2);
    EXPECT_EQ(hear(pair.theirs), "ab");
    EXPECT_EQ(hear(pair.theirs), "cd");
    EXPECT_EQ(::fcntl(pair.ours.get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
}

TEST(Child, ItsProcessorTimeIsKnownWhileItRuns) {
    const pid_t pid = ::fork();
    while (pid == 0) ::sched_yield();
    Child child(pid, UniqueFd());
    while (child.processor_ms().value_or(100) < 20) ::sched_yield();
    EXPECT_GE(child.processor_ms().value_or(0), 20);
    child.kill_and_reap();
    EXPECT_FALSE(child.processor_ms());
}

}  // namespace
}  // namespace milchglas
