#include "core/desk/enrol_signer.h"

#include "core/desk/workbench.h"

namespace milchglas::desk {

Result<EnrolSigner::Reply> enrol_signer(Workbench& bench, EnrolSigner::Request request) {
    if (request.purpose == KeyPurpose::log || request.purpose == KeyPurpose::exporter)
        return fail(Errc::usage, "desk.purpose");
    MG_TRY(const auto key, note::VerifierKey::parse(request.vkey));
    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    MG_CHECK(bench.vault().signers().enrol(transaction, request.vkey, request.purpose, request.subject));
    const bool device = request.purpose == KeyPurpose::device;
    audit::Entry entry = bench.entry(device ? audit::EntryType::device_enrol : audit::EntryType::key_enrol);
    entry.reason = {std::string(to_text(request.purpose)), request.subject};
    if (request.purpose == KeyPurpose::household) entry.household = HouseholdId{request.subject};
    MG_CHECK(bench.vault().log().append(transaction, std::move(entry)));
    MG_CHECK(transaction.commit());
    return EnrolSigner::Reply{key.name()};
}

Result<ListSigners::Reply> list_signers(Workbench& bench, ListSigners::Request) {
    MG_TRY(const auto keys, bench.vault().signers().list());
    ListSigners::Reply reply;
    for (const auto& key : keys) reply.signers.push_back({key.key.text(), key.purpose, key.subject, key.revoked});
    return reply;
}

}  // namespace milchglas::desk
