#pragma once
// One connection: who is at it, what is open for them, and the keys that die with it.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/audit/entry.h"
#include "core/base/hash.h"
#include "core/channel/call.h"
#include "core/desk/desk.h"
#include "core/keyring/unlocked_keys.h"

namespace milchglas::desk {

class KeySettling;
class OpenView;
class Prefetch;

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
    [[nodiscard]] Prefetch& prefetch() { return *prefetch_; }

    void enter(keyring::UnlockedKeys keys);
    /// Closes the view and forgets what was prepared (both clips wait at their old places), wipes the keys, and logs
    /// the end of the session with `reason`, if it has one.
    void leave(std::vector<std::string> reason = {});

    /// leave(), and says so to the other side.
    void end(const std::string& where);

    /// A request came: somebody is there.
    void heard() { heard_ms_ = desk_.clock().monotonic_ms(); }
    /// To be held by a request whose answer takes its time: nobody is idle meanwhile.
    [[nodiscard]] std::shared_ptr<const void> work_under_way() const { return work_; }

    /// An entry about this connection: actor, session and workstation filled in.
    [[nodiscard]] audit::Entry entry(audit::EntryType type) const;
    /// A clip came in: where somebody is here who may open it, its keys are made ready for that.
    void clip_arrived(const ClipId& clip);
    /// Nobody may see this clip any more.
    void clip_gone(const ClipId& clip);

    /// What the window says of its screen: worth no more than what the guard itself vouches for.
    void lower_posture(Posture told);
    [[nodiscard]] Posture posture() const { return posture_; }

  private:
    void watch_idleness(std::int64_t patience_ms);
    void look_for_idleness();

    Desk& desk_;
    std::shared_ptr<channel::Peer> peer_;
    SessionId id_{random_id()};
    Posture posture_ = Posture::open;
    std::optional<keyring::UnlockedKeys> user_;
    std::unique_ptr<KeySettling> settling_;  ///< uses the keys of user_
    std::unique_ptr<OpenView> view_;
    std::unique_ptr<Prefetch> prefetch_;
    std::int64_t heard_ms_ = 0;  ///< monotonic
    std::shared_ptr<const int> work_ = std::make_shared<const int>(0);
    EventLoop::Handle idle_timer_;
};

}  // namespace milchglas::desk
