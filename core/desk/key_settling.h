#pragma once
// Where somebody who holds the clip key is there: what the guard wrapped without them is turned, a few clips at a time
// between other work, into what opens without an asymmetric step (core/keyring/grants.h). What fails stays as it was,
// and opens all the same.
#include "core/base/event_loop.h"
#include "core/desk/desk.h"
#include "core/keyring/unlocked_keys.h"

namespace milchglas::desk {

/// On the loop's thread. REQUIRES: the vault is open; `keys` outlive it.
class KeySettling {
  public:
    KeySettling(Desk& desk, const keyring::UnlockedKeys& keys);
    /// A clip that came in since is settled as well, after whatever the loop is at.
    void add(const ClipId& clip);

  private:
    void begin();
    void next();
    /// True while there is more to do.
    Result<bool> settle_some();
    void settle_arrived();
    Status settle(std::vector<ClipTable::KeyRow> keys);
    Result<std::optional<ClipTable::KeyRow>> settled(ClipTable::KeyRow key);

    Desk& desk_;
    const keyring::UnlockedKeys& keys_;
    ClipId after_;  ///< clips up to this one are settled
    std::vector<ClipId> arrived_;
    EventLoop::Handle turn_, arrival_turn_;
};

}  // namespace milchglas::desk
