#include "core/desk/revoke_signer.h"

#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
audit::Entry signer_entry(const Workbench& bench, const note::EnrolledKey& key, bool enrols) {
    using Type = audit::EntryType;
    const bool device = key.purpose == KeyPurpose::device;
    audit::Entry entry = bench.entry(enrols ? (device ? Type::device_enrol : Type::key_enrol)
                                            : (device ? Type::device_revoke : Type::key_revoke));
    entry.reason = {std::string(to_text(key.purpose)), key.subject};
    if (key.purpose == KeyPurpose::household) entry.household = HouseholdId{key.subject};
    return entry;
}
}  // namespace

Result<RevokeSigner::Reply> revoke_signer(Workbench& bench, RevokeSigner::Request request) {
    Vault& vault = bench.vault();
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_TRY(const note::EnrolledKey revoked, vault.signers().revoke(transaction, request.vkey));
    MG_CHECK(vault.log().append(transaction, signer_entry(bench, revoked, false)));
    MG_CHECK(transaction.commit());
    return RevokeSigner::Reply{revoked.purpose, revoked.subject};
}

Result<RotateSigner::Reply> rotate_signer(Workbench& bench, RotateSigner::Request request) {
    Vault& vault = bench.vault();
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_TRY(const note::EnrolledKey old, vault.signers().rotate(transaction, request.old_vkey, request.new_vkey));
    audit::Entry gone = signer_entry(bench, old, false);
    gone.reason.emplace_back("rotated");
    MG_CHECK(vault.log().append(transaction, std::move(gone)));
    MG_CHECK(vault.log().append(transaction, signer_entry(bench, old, true)));
    MG_CHECK(transaction.commit());
    return RotateSigner::Reply{old.purpose, old.subject};
}

}  // namespace milchglas::desk
