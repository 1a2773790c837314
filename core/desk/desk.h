#pragma once
// The guard's process state: the folder it guards, its loop, its workers, and the vault once there is one.
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "core/base/event_loop.h"
#include "core/base/worker_pool.h"
#include "core/desk/face_models.h"
#include "core/desk/handler.h"
#include "core/desk/limits.h"
#include "core/desk/pinned_detector.h"
#include "core/desk/spare_decoders.h"
#include "core/desk/vault.h"

namespace milchglas::desk {

class WatchedInbox;

class Desk {
  public:
    /// `loop` and `clock` must outlive it.
    Desk(std::filesystem::path folder, EventLoop& loop, const Clock& clock, Limits limits = {});
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Opens the vault if the folder holds one and begins to watch its inbox. Errors: those of Vault::open and
    /// WatchedInbox::start.
    Status open_vault();
    /// The same for one that was just made. Errors: those of WatchedInbox::start.
    Status adopt(std::unique_ptr<Vault> vault);

    /// A session says that it begins and that it ends.
    void join(Session* session) { sessions_.insert(session); }
    void part(Session* session) { sessions_.erase(session); }
    /// Locks every session this person has open but `except`, and tells it `where`.
    void end_sessions(const UserId& user, const Session* except, const std::string& where);
    /// Nobody may see this clip any more: it is blank wherever it is open, and nothing made of it is kept.
    void close_everywhere(const ClipId& clip);
    /// Somebody came or went: while anybody is here who may open clips, decoders wait for that.
    void settle_decoders();
    /// A clip was taken in: every session hears it.
    void tell_of_clip(const ClipId& clip);

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] EventLoop& loop() { return loop_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] const Limits& limits() const { return limits_; }
    [[nodiscard]] SpareDecoders& decoders() { return decoders_; }
    [[nodiscard]] WorkerPool& pool() { return pool_; }
    /// True as soon as the process is about to end: long work in the pool stops then. Any thread.
    [[nodiscard]] const std::atomic<bool>& closing() const { return closing_; }
    [[nodiscard]] Vault* vault() { return vault_.get(); }
    /// What passes look for faces with; looked for once.
    const FaceModel& face_model();
    /// What passes are given beside that, if an admin pinned one.
    [[nodiscard]] PinnedDetector& detector() { return detector_; }
    /// There when the vault is.
    [[nodiscard]] WatchedInbox* inbox() { return inbox_.get(); }

  private:
    /// Clips that are taken in at a time; each has a second thread that reads ahead.
    static constexpr std::size_t bulk_threads = 2;
    /// For the pass and the first look, or for the pass of the next clip and a renderer that has to be replaced.
    static constexpr std::size_t spare_decoders = 2;

    std::filesystem::path folder_;
    EventLoop& loop_;
    const Clock& clock_;
    Limits limits_;
    SpareDecoders decoders_;
    std::unique_ptr<Vault> vault_;
    std::set<Session*> sessions_;  ///< not owned
    std::unique_ptr<WatchedInbox> inbox_;
    std::optional<FaceModel> face_model_;
    PinnedDetector detector_;
    std::atomic<bool> closing_ = false;
    WorkerPool pool_;  ///< last: its jobs are over before the rest goes
};

}  // namespace milchglas::desk
