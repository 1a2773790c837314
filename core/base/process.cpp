#include "core/base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <ctime>
#include <system_error>

namespace milchglas {
namespace {
/// RAII for posix_spawn's two parameter blocks.
struct SpawnSetup {
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
    SpawnSetup() {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    SpawnSetup(const SpawnSetup&) = delete;
    SpawnSetup& operator=(const SpawnSetup&) = delete;
    ~SpawnSetup() {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
};

void reset_signals(SpawnSetup& setup) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&setup.attributes, &none);
    posix_spawnattr_setsigdefault(&setup.attributes, &all);
    posix_spawnattr_setflags(&setup.attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}
}  // namespace

Child::Child(Child&& other) noexcept : pid_(std::exchange(other.pid_, 0)), pidfd_(std::move(other.pidfd_)) {}

Child& Child::operator=(Child&& other) noexcept {
    if (this != &other) {
        kill_and_reap();
        pid_ = std::exchange(other.pid_, 0);
        pidfd_ = std::move(other.pidfd_);
    }
    return *this;
}

bool Child::wait(int timeout_ms) {
    if (pid_ <= 0) return true;
    pollfd watch{pidfd_.get(), POLLIN, 0};
    if (::poll(&watch, 1, timeout_ms) != 1) return false;
    ::waitpid(pid_, nullptr, 0);
    pid_ = 0;
    return true;
}

void Child::kill_and_reap() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = 0;
}

std::optional<std::int64_t> Child::processor_ms() const {
    clockid_t clock{};
    timespec used{};
    if (pid_ <= 0 || ::clock_getcpuclockid(pid_, &clock) != 0 || ::clock_gettime(clock, &used) != 0) return {};
    return std::int64_t{used.tv_sec} * 1000 + used.tv_nsec / 1'000'000;
}

Result<std::filesystem::path> sibling_program(std::string_view name) {
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) return fail(Errc::io, "base.program");
    const std::filesystem::path folder = self.parent_path();
    const std::array candidates{folder / name, folder / ".." / "bin" / name,
                                folder / ".." / "libexec" / "milchglas" / name};
    for (const auto& candidate : candidates)
        if (::access(candidate.c_str(), X_OK) == 0) return candidate;
    return fail(Errc::not_found, "base.program");
}

Result<Child> spawn(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                    const UniqueFd& socket) {
    SpawnSetup setup;
    reset_signals(setup);
    // The socket first: it may itself be one of the numbers that are taken next.
    posix_spawn_file_actions_adddup2(&setup.actions, socket.get(), channel_fd);
    posix_spawn_file_actions_addopen(&setup.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&setup.actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    // Ours are close-on-exec, but whoever started us may have left us others.
    posix_spawn_file_actions_addclosefrom_np(&setup.actions, channel_fd + 1);

    std::vector<std::string> owned{program.string()};
    owned.insert(owned.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& argument : owned) argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::array<char*, 1> environment{nullptr};

    pid_t pid = 0;
    if (::posix_spawn(&pid, program.c_str(), &setup.actions, &setup.attributes, argv.data(), environment.data()) != 0)
        return fail(Errc::io, "base.spawn");
    // glibc 2.36 declares no pidfd_open under strict C++; the number is the same on every architecture.
    UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    Child child(pid, std::move(pidfd));
    if (child.pidfd() < 0) return fail(Errc::io, "base.spawn");
    return child;
}

Result<SocketPair> socket_pair() {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) return os_error("base.socketpair");
    return SocketPair{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

}  // namespace milchglas
