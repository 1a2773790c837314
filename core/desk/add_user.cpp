#include "core/desk/add_user.h"

#include "core/desk/passphrase.h"
#include "core/desk/workbench.h"
#include "core/roles/may.h"

namespace milchglas::desk {
namespace {
/// The voucher's keys, for the length of one enrolment. No voucher named: none, and the keyring decides whether that does.
Result<std::optional<keyring::UnlockedKeys>> unlock_voucher(Workbench& bench, const AddUser::Request& request) {
    if (request.voucher.empty()) return std::optional<keyring::UnlockedKeys>{};
    MG_TRY(const Secret passphrase, read_passphrase(request.voucher_passphrase));
    MG_TRY(auto keys, bench.vault().keys().unlock(request.voucher, passphrase));
    if (!roles::may(keys.role, roles::Act::vouch)) return fail(Errc::denied, "keyring.voucher");
    return std::optional(std::move(keys));
}
}  // namespace

Result<AddUser::Reply> add_user(Workbench& bench, AddUser::Request request) {
    keyring::NewUser newcomer;
    newcomer.name = std::move(request.login);
    newcomer.role = request.role;
    newcomer.group = std::move(request.group);
    MG_TRY(newcomer.passphrase, read_passphrase(request.passphrase));
    MG_TRY(const auto voucher, unlock_voucher(bench, request));

    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    MG_TRY(UserId user, bench.vault().keys().add_user(transaction, bench.user(), voucher ? &*voucher : nullptr, newcomer));
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
