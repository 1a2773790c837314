#include "core/desk/add_user.h"

#include "core/desk/passphrase.h"
#include "core/desk/voucher.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
Result<AddUser::Reply> add_user(Workbench& bench, AddUser::Request request) {
    keyring::NewUser newcomer;
    newcomer.name = std::move(request.login);
    newcomer.role = request.role;
    newcomer.group = std::move(request.group);
    MG_TRY(newcomer.passphrase, read_passphrase(request.passphrase));
    MG_TRY(const auto voucher, unlock_voucher(bench, request.voucher, request.voucher_passphrase));

    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    MG_TRY(UserId user,
           bench.vault().keys().add_user(transaction, bench.user(), voucher ? &*voucher : nullptr, newcomer));
    audit::Entry entry = bench.entry(audit::EntryType::user_enrol);
    entry.reason = {user.value, std::string(to_text(request.role))};
    if (voucher) entry.second_person = voucher->uid;
    MG_CHECK(bench.vault().log().append(transaction, std::move(entry)));
    MG_CHECK(transaction.commit());
    return AddUser::Reply{std::move(user)};
}

Result<ListUsers::Reply> list_users(Workbench& bench, ListUsers::Request) {
    MG_TRY(const auto people, bench.vault().keys().list_users(bench.user()));
    ListUsers::Reply reply;
    for (const auto& person : people)
        reply.people.push_back({person.uid, person.name, person.role, person.group, person.disabled});
    return reply;
}

}  // namespace milchglas::desk
