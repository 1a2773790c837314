#pragma once
// One connection: who is at it, what is open for them, and the keys that die with it.
#include <memory>
#include <optional>

#include "core/audit/entry.h"
#include "core/base/hash.h"
#include "core/channel/call.h"
#include "core/desk/desk.h"
#include "core/keyring/unlocked_keys.h"

namespace milchglas::desk {

class OpenView;

class Session {
  public:
    Session(Desk& desk, std::shared_ptr<channel::Peer> peer);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] Desk& desk() { return desk_; }
    [[nodiscard]] channel::Peer& peer() { return *peer_; }
    [[nodiscard]] const std::optional<keyring::UnlockedKeys>& user() const { return user_; }
    [[nodiscard]] OpenView* view() { return view_.get(); }
    void set_view(std::unique_ptr<OpenView> view);

    void enter(keyring::UnlockedKeys keys) { user_ = std::move(keys); }
    /// Closes the view (its clip waits again), wipes the keys, and logs the end of the session.
    void leave();

    /// An entry about this connection: actor, session and workstation filled in.
    [[nodiscard]] audit::Entry entry(audit::EntryType type) const;
    void set_posture(Posture posture) { posture_ = posture; }
    [[nodiscard]] Posture posture() const { return posture_; }

  private:
    Desk& desk_;
    std::shared_ptr<channel::Peer> peer_;
    SessionId id_{random_id()};
    Posture posture_ = Posture::open;
    std::optional<keyring::UnlockedKeys> user_;
    std::unique_ptr<OpenView> view_;
};

}  // namespace milchglas::desk
