#include "core/desk/disable_user.h"

#include "core/desk/passphrase.h"
#include "core/desk/voucher.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

Result<DisableUser::Reply> disable_user(Workbench& bench, DisableUser::Request request) {
    Vault& vault = bench.vault();
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_TRY(UserId user, vault.keys().disable_user(transaction, request.login));
    audit::Entry entry = bench.entry(audit::EntryType::user_disable);
    entry.reason = {user.value};
    MG_CHECK(vault.log().append(transaction, std::move(entry)));
    MG_CHECK(transaction.commit());
    // An admin who shuts themselves out still gets the answer.
    const bool oneself = user == bench.user().uid;
    bench.desk().end_sessions(user, &bench.session(), "desk.user_disabled");
    if (oneself) bench.session().end("desk.user_disabled");
    // The journal still held their slot. Busy, when a backup reads: then the next checkpoint does it.
    (void)vault.database().empty_journal();
    return DisableUser::Reply{std::move(user)};
}

Result<EnableUser::Reply> enable_user(Workbench& bench, EnableUser::Request request) {
    Vault& vault = bench.vault();
    MG_TRY(const Secret passphrase, read_passphrase(request.passphrase));
    MG_TRY(const auto voucher, unlock_voucher(bench, request.voucher, request.voucher_passphrase));
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_TRY(UserId user, vault.keys().enable_user(transaction, bench.user(), voucher ? &*voucher : nullptr,
                                                 request.login, passphrase));
    audit::Entry entry = bench.entry(audit::EntryType::user_enable);
    entry.reason = {user.value};
    if (voucher) entry.second_person = voucher->uid;
    MG_CHECK(vault.log().append(transaction, std::move(entry)));
    MG_CHECK(transaction.commit());
    return EnableUser::Reply{std::move(user)};
}

}  // namespace milchglas::desk
