#pragma once
// A vault in a temporary folder, served by the built guard, with clips of the test's own making in it.
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/audit/entry.h"
#include "core/base/process.h"
#include "core/channel/call.h"
#include "core/desk/next_clip.h"
#include "core/desk/unlock.h"
#include "core/desk/view_events.h"
#include "core/note/keys.h"

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

/// The place a result names, or "no error".
template <class T>
std::string where(const Result<T>& result) {
    return result ? "no error" : result.error().where();
}

/// Process ids of a process's children whose name begins so, oldest first of each thread.
std::vector<pid_t> children_of(pid_t parent, std::string_view name);

/// One connection to a guard, and what the guard told on it.
class GuardClient {
  public:
    GuardClient(const GuardClient&) = delete;
    GuardClient& operator=(const GuardClient&) = delete;

    channel::Client& client() { return *client_; }
    template <class UseCase>
    Result<typename UseCase::Reply> call(const typename UseCase::Request& request) {
        return client_->call<UseCase>(request);
    }
    Result<desk::Unlock::Reply> unlock(const std::string& login);
    /// Opens the next clip and waits for its frames. Errors: what ended the view; not_found "test.queue_empty".
    Result<desk::NextClip::Opened> open_next(const desk::NextClip::Request& request = {});
    /// The same, but a glimpse is enough, if there is one.
    Result<desk::NextClip::Opened> glimpse_next();
    /// After glimpse_next(): waits for the frames.
    Status await_frames();
    /// The same, then looks at its first frame, so that the guard prepares the one after it.
    Result<desk::NextClip::Opened> see_next();

    /// Of the view open_next() opened.
    std::optional<desk::ViewGlimpse> glimpse;
    std::optional<desk::ViewReady> ready;
    std::optional<Error> ended;
    std::int64_t waiting = 0;
    /// Since the connection was made.
    int restarts = 0;
    std::optional<ExposureBudget> spent;
    std::optional<std::string> locked;
    std::vector<desk::RevealShown> reveals;
    std::optional<Error> reveal_ended;
    /// Called once by open_next() when the view was opened and nothing more was heard of it yet.
    std::function<void()> on_started;

  protected:
    GuardClient() = default;
    ~GuardClient() = default;
    void connect(UniqueFd socket);
    void hang_up() { client_.reset(); }

  private:
    Result<desk::NextClip::Opened> ask_next(const desk::NextClip::Request& request);
    std::unique_ptr<channel::Client> client_;
};

/// A guard process and the connection to it. Destroying it hangs up and waits for the guard's last entry.
class RealGuard : public GuardClient {
  public:
    explicit RealGuard(const std::filesystem::path& vault);
    ~RealGuard();

    [[nodiscard]] pid_t pid() const { return guard_.pid(); }
    /// kill -9, at once.
    void kill() { guard_.kill_and_reap(); }
    /// Process ids of its decoders that have an order, oldest first; of all children, if `name` is empty.
    [[nodiscard]] std::vector<pid_t> decoders(std::string_view name = "mg-") const { return children_of(pid(), name); }
    /// Waits until nothing is being prepared any more. REQUIRES: a view is ready.
    void finish_preparing();

  private:
    std::filesystem::path vault_;
    Child guard_;
};

/// "correct horse <login>" as a sealed memory file: every person's passphrase.
UniqueFd passphrase_of(const std::string& login);

/// `seconds` of moving test picture, 25 frames each. Needs the ffmpeg program.
std::filesystem::path make_media(const std::filesystem::path& folder, int seconds);

/// A camera and a household that the vault knows, and the household's consent, which holds for a day.
struct Sender {
    note::SigningKey camera, home;
    std::string consent, recipient;
    /// A new .mgclip in `folder`, of `id` or a new one.
    [[nodiscard]] std::filesystem::path seal(const std::filesystem::path& folder, const std::filesystem::path& media,
                                             const std::optional<ClipId>& id = std::nullopt) const;
};

/// What a household agreed to.
struct Agreed {
    std::vector<Task> tasks = {Task::classify, Task::segment};
    Level most = Level::frosted;
    auto operator<=>(const Agreed&) const = default;
};

/// Makes a vault in `folder`/vault with admin ada, reviewer ren and lead lea, enrols a sender's keys, and takes in one
/// clip for each of `media`, in that order, with a consent to what is `agreed`.
Sender make_vault(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& media,
                  const Agreed& agreed = {});
inline void make_vault_with_clip(const std::filesystem::path& folder, int seconds) {
    make_vault(folder, {make_media(folder, seconds)});
}

/// What the log of `folder`/vault says, also while a guard writes it.
std::vector<audit::StoredEntry> log_of(const std::filesystem::path& folder);

/// The clips in the order of the queue, each with its state.
struct QueuedClip {
    ClipId clip;
    std::string state;
    std::int64_t views = 0;
};
std::vector<QueuedClip> clips_of(const std::filesystem::path& folder);

}  // namespace milchglas::test
