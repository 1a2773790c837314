#include "core/desk/unlock.h"

#include "core/desk/day_ledger.h"
#include "core/desk/exposure_ledger.h"
#include "core/desk/next_clip.h"
#include "core/desk/passphrase.h"
#include "core/desk/session.h"
#include "core/desk/unlock_person.h"

namespace milchglas::desk {

namespace {
Result<Unlock::Reply> describe(Session& session, Vault& vault) {
    Unlock::Reply reply;
    reply.user = session.user()->uid;
    reply.role = session.user()->role;
    reply.group = session.user()->group;
    MG_TRY(reply.log_entries, vault.log().size());
    MG_TRY(reply.waiting, vault.clips().waiting(NextClip::Request{}.purpose, reply.user));
    reply.rules = session.desk().limits().session;
    MG_TRY(reply.budget, budget_of(session.desk(), reply.user));
    MG_TRY(reply.today, progress_of(session.desk(), reply.user));
    MG_TRY(reply.preferences, preferences_of(vault, reply.user));
    return reply;
}
}  // namespace

Result<Unlock::Reply> unlock(Session& session, Unlock::Request request) {
    Vault* vault = session.desk().vault();
    if (vault == nullptr) return fail(Errc::not_found, "desk.no_vault");
    session.leave();
    MG_TRY(const Secret passphrase, read_passphrase(request.passphrase));
    MG_TRY(auto keys, unlock_person(session, request.login, passphrase));
    session.enter(std::move(keys));
    if (auto logged = vault->log().append(session.entry(audit::EntryType::auth_unlock)); !logged) {
        session.leave();
        return logged.error();
    }
    auto reply = describe(session, *vault);
    if (!reply) session.leave();  // nobody is told that they unlocked: then nobody did
    return reply;
}

Result<Lock::Reply> lock(Session& session, Lock::Request) {
    session.leave();
    return Lock::Reply{};
}

}  // namespace milchglas::desk
