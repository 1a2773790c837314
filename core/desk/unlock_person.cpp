#include "core/desk/unlock_person.h"

#include "core/desk/session.h"
#include "core/desk/unlock.h"

namespace milchglas::desk {

Status check_wait(Session& session, std::int64_t wait_ms) {
    if (wait_ms <= 0) return {};
    session.peer().tell(UnlockWait{(wait_ms + 999) / 1000});
    return fail(Errc::locked, "desk.unlock_wait");
}

Status log_refused_unlock(Session& session, const Error& why) {
    audit::Entry refused = session.entry(audit::EntryType::auth_unlock);
    refused.outcome = audit::Outcome::denied;
    refused.reason = {why.where()};
    return session.desk().vault()->log().append(std::move(refused));
}

Result<keyring::UnlockedKeys> unlock_person(Session& session, std::string_view login, const Secret& passphrase) {
    keyring::Keyring& keys = session.desk().vault()->keys();
    MG_TRY(const std::int64_t wait_ms, keys.count_try(login));
    MG_CHECK(check_wait(session, wait_ms));
    auto unlocked = keys.unlock(login, passphrase);
    if (!unlocked) MG_CHECK(log_refused_unlock(session, unlocked.error()));
    return unlocked;
}

}  // namespace milchglas::desk
