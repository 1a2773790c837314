#pragma once
// Starting one of our own programs with one socket and nothing else.
#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas {

/// The descriptor on which a started program finds its channel.
inline constexpr int channel_fd = 3;

/// A running child. The destructor kills and reaps it: nobody outlives its owner.
class Child {
  public:
    Child() = default;
    Child(pid_t pid, UniqueFd pidfd) : pid_(pid), pidfd_(std::move(pidfd)) {}
    Child(Child&& other) noexcept;
    Child& operator=(Child&& other) noexcept;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { kill_and_reap(); }

    /// Readable when the child has ended (for an event loop).
    [[nodiscard]] int pidfd() const { return pidfd_.get(); }
    [[nodiscard]] pid_t pid() const { return pid_; }
    [[nodiscard]] bool running() const { return pid_ > 0; }
    /// Waits until it ended by itself, at most `timeout_ms`; true when it did (and is reaped).
    bool wait(int timeout_ms);
    void kill_and_reap();
    /// What all its threads have used so far; none once it is reaped.
    [[nodiscard]] std::optional<std::int64_t> processor_ms() const;

  private:
    pid_t pid_ = 0;
    UniqueFd pidfd_;
};

/// Path of a program that was installed or built beside the running one (or in its libexec folder).
/// Errors: not_found "base.program".
Result<std::filesystem::path> sibling_program(std::string_view name);

/// Starts `program` with an empty environment, stdin and stdout on /dev/null, `socket` as descriptor 3, and no other
/// descriptor but stderr. Errors: io "base.spawn".
Result<Child> spawn(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                    const UniqueFd& socket);

/// Two connected sockets that keep message boundaries. Errors: io "base.socketpair".
struct SocketPair {
    UniqueFd ours, theirs;
};
Result<SocketPair> socket_pair();

}  // namespace milchglas
