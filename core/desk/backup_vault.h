#pragma once
// A copy of the vault while it is in use: first the database in one piece, then keys, then every ciphertext. Run again
// into the same folder it copies what is new and takes away what the vault no longer has.
#include <string>

#include "core/base/fd.h"
#include "core/desk/handler.h"

namespace milchglas::desk {

struct BackupVault {
    static constexpr std::string_view name = "backup_vault";
    static constexpr roles::Act act = roles::Act::backup_vault;
    struct Request {
        UniqueFd folder;             ///< an open folder: who can't open it can't have a vault written into it
        bool with_keys = false;      ///< the guard's keys too, openable by whoever holds the backup
        std::string keys_to;         ///< or sealed to this age recipient
        std::int64_t keep_days = 0;  ///< restoring refuses keys after that; 1 to 366 with keys
    };
    struct Reply {
        std::int64_t files = 0;
        std::int64_t keys_expire_ms = 0;  ///< 0: no keys in it
    };
};

/// Answers when all is durable. Errors: usage "desk.backup_days", damaged "age.recipient", busy "desk.import_queue";
/// no_space, io "desk.backup_file"; those of store.
void backup_vault(Workbench& bench, BackupVault::Request request, channel::Answer<BackupVault> answer);

}  // namespace milchglas::desk
