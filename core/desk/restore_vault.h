#pragma once
// A vault out of a backup, into a folder of its own. Needs no guard: there is no vault yet. Everything is checked
// before anything is written.
#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "core/age/keys.h"
#include "core/base/clock.h"

namespace milchglas::desk {

struct RestoreOrder {
    std::filesystem::path from, to;
    std::span<const age::Identity> identities;  ///< open host.key.age
    std::string exporter_vkey;                  ///< pinned; empty: whoever signed the backup is believed
};
struct Restored {
    std::int64_t files = 0, made_at_ms = 0;
    bool with_keys = false;  ///< false: keys.mg and host.key have to be put beside it
};

/// The restored vault's log says so in its next entry, where the keys to write it are there. A failure leaves nothing
/// behind. Errors: those of check_backup; forged "desk.backup_key" (signed by another vault than the pinned one);
/// denied "desk.backup_expired" (keys older than they may get); conflict "desk.restore_folder" (not new and not empty);
/// those of age::open_with_identities for host.key.age; no_space, io; those of Vault::open.
Result<Restored> restore_vault(const RestoreOrder& order, const Clock& clock);

}  // namespace milchglas::desk
