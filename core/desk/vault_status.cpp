#include "core/desk/vault_status.h"

#include "core/base/locked_memory.h"
#include "core/base/swap.h"
#include "core/desk/session.h"
#include "core/inbox/folders.h"

namespace milchglas::desk {

Result<VaultStatus::Reply> vault_status(Session& session, VaultStatus::Request) {
    Vault* vault = session.desk().vault();
    if (vault == nullptr) return fail(Errc::not_found, "desk.no_vault");
    VaultStatus::Reply reply;
    reply.recipient = vault->keys().intake_recipient().to_text();
    reply.epoch = vault->keys().intake_epoch();
    const auto identities = vault->keys().intake_identities();
    if (identities.size() > 1) reply.previous_recipient = identities[1].recipient().to_text();
    reply.log_vkey = vault->keys().log_key().verifier().text();
    reply.memory_locked = memory_is_locked();
    reply.swap_in_clear = swap_is_in_clear();
    reply.exporter_vkey = vault->keys().exporter_key().verifier().text();
    MG_TRY(reply.waiting, vault->clips().count(ClipState::waiting));
    MG_TRY(reply.log_entries, vault->log().size());
    MG_TRY(const auto checkpoint, vault->log().last_checkpoint());
    if (checkpoint) reply.checkpoint_entries = static_cast<std::int64_t>(checkpoint->checkpoint.size);
    // A rule that can't be read isn't the one that was pinned.
    reply.detector = session.desk().detector().state(vault->database()).value_or(DetectorState::changed);
    MG_TRY(const auto inbox, inbox::clips_in(inbox::inbox_folder(vault->folder())));
    reply.inbox_waiting = static_cast<std::int64_t>(inbox.size());
    MG_TRY(const auto quarantined, inbox::clips_in(inbox::quarantine_folder(vault->folder())));
    reply.quarantined = static_cast<std::int64_t>(quarantined.size());
    return reply;
}

}  // namespace milchglas::desk
