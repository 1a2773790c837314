#include "core/desk/recovery.h"

#include "core/base/file.h"
#include "core/desk/passphrase.h"
#include "core/desk/voucher.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

Result<MakeRecovery::Reply> make_recovery(Workbench& bench, MakeRecovery::Request request) {
    MG_TRY(const auto reviewer, unlock_voucher(bench, request.voucher, request.voucher_passphrase));
    if (!reviewer) return fail(Errc::denied, "keyring.voucher");
    Vault& vault = bench.vault();
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_TRY(const auto shares, vault.keys().make_recovery(transaction, bench.user(), *reviewer));
    MakeRecovery::Reply reply;
    MG_TRY(reply.first, sealed_memory_file(shares.first.view(), "desk.share_memory"));
    MG_TRY(reply.second, sealed_memory_file(shares.second.view(), "desk.share_memory"));
    audit::Entry entry = bench.entry(audit::EntryType::recovery_make);
    entry.second_person = reviewer->uid;
    MG_CHECK(vault.log().append(transaction, std::move(entry)));
    MG_CHECK(transaction.commit());
    return reply;
}

namespace {
Result<keyring::NewUser> newcomer(std::string name, const UniqueFd& passphrase, Role role, std::string group) {
    MG_TRY(Secret phrase, read_passphrase(passphrase));
    return keyring::NewUser{std::move(name), std::move(phrase), role, std::move(group)};
}

Status log_recovery(Session& session, store::Transaction& transaction, const keyring::RecoveredPeople& people) {
    audit::Log& log = session.desk().vault()->log();
    audit::Entry used = session.entry(audit::EntryType::recovery_use);
    used.reason = {people.admin.value, people.reviewer.value};
    MG_CHECK(log.append(transaction, std::move(used)));
    for (const auto& [user, role] :
         {std::pair(people.admin, Role::admin), std::pair(people.reviewer, Role::reviewer)}) {
        audit::Entry enrolled = session.entry(audit::EntryType::user_enrol);
        enrolled.reason = {user.value, std::string(to_text(role))};
        MG_CHECK(log.append(transaction, std::move(enrolled)));
    }
    return {};
}
}  // namespace

Result<UseRecovery::Reply> use_recovery(Session& session, UseRecovery::Request request) {
    Vault* vault = session.desk().vault();
    if (vault == nullptr) return fail(Errc::not_found, "desk.no_vault");
    if (request.admin_name == request.reviewer_name) return fail(Errc::usage, "desk.one_person");
    MG_TRY(const auto admin, newcomer(std::move(request.admin_name), request.admin_passphrase, Role::admin, {}));
    MG_TRY(const auto reviewer, newcomer(std::move(request.reviewer_name), request.reviewer_passphrase, Role::reviewer,
                                         std::move(request.group)));
    keyring::RecoveryShares shares;
    MG_TRY(shares.first, read_passphrase(request.first));
    MG_TRY(shares.second, read_passphrase(request.second));
    MG_TRY(auto transaction, store::Transaction::begin(vault->database()));
    MG_TRY(const auto people, vault->keys().recover(transaction, shares, admin, reviewer));
    MG_CHECK(log_recovery(session, transaction, people));
    MG_CHECK(transaction.commit());
    return UseRecovery::Reply{people.admin, people.reviewer};
}

}  // namespace milchglas::desk
