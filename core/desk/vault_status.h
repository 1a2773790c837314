#pragma once
// What anybody who can reach the vault may know about it, unlocked or not.
#include <string>

#include "core/desk/handler.h"
#include "core/model/detector.h"

namespace milchglas::desk {

struct VaultStatus {
    static constexpr std::string_view name = "vault_status";
    struct Request {};
    struct Reply {
        std::string recipient, log_vkey, exporter_vkey;
        std::int64_t epoch = 0;          ///< of `recipient`, from 1
        std::string previous_recipient;  ///< still taken in; empty: none
        bool memory_locked = false;      ///< keys can't reach the swap
        bool swap_in_clear = false;      ///< frames and chunks, which can't be locked, can reach a disk unencrypted
        std::int64_t waiting = 0, log_entries = 0, checkpoint_entries = 0;
        DetectorState detector{};                         ///< whether what an admin pinned looks at clips
        std::int64_t inbox_waiting = 0, quarantined = 0;  ///< files senders put there; refused ones that nobody settled
    };
};

/// Errors: not_found "desk.no_vault".
Result<VaultStatus::Reply> vault_status(Session& session, VaultStatus::Request request);

}  // namespace milchglas::desk
