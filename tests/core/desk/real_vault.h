#pragma once
// A vault in a temporary folder, served by the built guard, with one clip of the test's own making in it.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/process.h"
#include "core/channel/call.h"
#include "core/desk/next_clip.h"
#include "core/desk/view_events.h"

namespace milchglas::test {

class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// A guard process and the connection to it. Destroying it hangs up and waits for the guard's last entry.
class RealGuard {
  public:
    explicit RealGuard(const std::filesystem::path& vault);
    ~RealGuard();
    RealGuard(const RealGuard&) = delete;
    RealGuard& operator=(const RealGuard&) = delete;

    channel::Client& client() { return *client_; }
    [[nodiscard]] pid_t pid() const { return guard_.pid(); }
    /// kill -9, at once.
    void kill() { guard_.kill_and_reap(); }
    /// Process ids of its decoders.
    [[nodiscard]] std::vector<pid_t> decoders() const;

    Status unlock(const std::string& login);
    /// Opens the next clip and waits for its frames. Errors: what ended the view.
    Result<desk::NextClip::Opened> open_next();
    /// Of the view open_next() opened.
    std::optional<desk::ViewReady> ready;
    std::optional<Error> ended;
    /// Called once by open_next() when the pass was started and nothing of it was heard yet.
    std::function<void()> on_started;

  private:
    Child guard_;
    std::unique_ptr<channel::Client> client_;
};

/// "correct horse <login>" as a sealed memory file: every person's passphrase.
UniqueFd passphrase_of(const std::string& login);

/// Makes a vault in `folder`/vault with admin ada, reviewer ren and lead lea, enrols a camera and a household, and takes
/// in one clip of `seconds` of moving test picture. Needs the ffmpeg program.
void make_vault_with_clip(const std::filesystem::path& folder, int seconds);

}  // namespace milchglas::test
