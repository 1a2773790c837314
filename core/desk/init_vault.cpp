#include "core/desk/init_vault.h"

#include "core/desk/passphrase.h"
#include "core/desk/session.h"

namespace milchglas::desk {
namespace {
Status log_birth(Vault& vault, const std::vector<keyring::UserInfo>& people) {
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    audit::Entry born;
    born.type = audit::EntryType::vault_init;
    MG_CHECK(vault.log().append(transaction, std::move(born)));
    for (const auto& person : people) {
        audit::Entry enrolled;
        enrolled.type = audit::EntryType::user_enrol;
        enrolled.actor = audit::Actor{person.uid, person.role, std::nullopt};
        MG_CHECK(vault.log().append(transaction, std::move(enrolled)));
    }
    MG_CHECK(transaction.commit());
    return vault.log().checkpoint() ? Status{} : fail(Errc::io, "desk.log_birth");
}
}  // namespace

Result<InitVault::Reply> init_vault(Session& session, InitVault::Request request) {
    Desk& desk = session.desk();
    if (desk.vault() != nullptr) return fail(Errc::conflict, "desk.vault_exists");
    Vault::Founders founders;
    founders.admin.name = std::move(request.admin_name);
    founders.reviewer.name = std::move(request.reviewer_name);
    founders.reviewer.group = std::move(request.group);
    founders.region = std::move(request.region);
    if (founders.admin.name == founders.reviewer.name) return fail(Errc::usage, "desk.one_person");
    MG_TRY(founders.admin.passphrase, read_passphrase(request.admin_passphrase));
    MG_TRY(founders.reviewer.passphrase, read_passphrase(request.reviewer_passphrase));
    MG_TRY(auto vault, Vault::create(desk.folder(), desk.clock(), founders));

    MG_TRY(const auto admin, vault->keys().unlock(founders.admin.name, founders.admin.passphrase));
    MG_TRY(const auto people, vault->keys().list_users(admin));
    MG_CHECK(log_birth(*vault, people));
    InitVault::Reply reply;
    reply.recipient = vault->keys().intake_recipient().to_text();
    reply.log_vkey = vault->keys().log_key().verifier().text();
    reply.exporter_vkey = vault->keys().exporter_key().verifier().text();
    for (const auto& person : people) (person.role == Role::admin ? reply.admin : reply.reviewer) = person.uid;
    MG_CHECK(desk.adopt(std::move(vault)));
    return reply;
}

}  // namespace milchglas::desk
