#include "core/desk/change_passphrase.h"

#include "core/desk/passphrase.h"
#include "core/desk/unlock_person.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
Status replace(Workbench& bench, const Secret& before, const Secret& after) {
    Vault& vault = bench.vault();
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(vault.keys().change_passphrase(transaction, bench.user().uid, before, after));
    MG_CHECK(vault.log().append(transaction, bench.entry(audit::EntryType::user_passphrase)));
    return transaction.commit();
}
}  // namespace

Result<ChangePassphrase::Reply> change_passphrase(Workbench& bench, ChangePassphrase::Request request) {
    MG_TRY(const Secret before, read_passphrase(request.before));
    MG_TRY(const Secret after, read_passphrase(request.after));
    MG_TRY(const std::int64_t wait_ms, bench.vault().keys().count_try(bench.user().uid));
    MG_CHECK(check_wait(bench.session(), wait_ms));
    if (auto replaced = replace(bench, before, after); !replaced) {
        if (replaced.error().code() == Errc::locked) MG_CHECK(log_refused_unlock(bench.session(), replaced.error()));
        return replaced.error();
    }
    bench.desk().end_sessions(bench.user().uid, &bench.session(), "desk.passphrase_changed");
    // The journal still held the old slot. Busy, when a backup reads: then the next checkpoint does it.
    (void)bench.vault().database().empty_journal();
    return ChangePassphrase::Reply{};
}

}  // namespace milchglas::desk
