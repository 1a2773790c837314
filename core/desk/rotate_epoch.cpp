#include "core/desk/rotate_epoch.h"

#include <span>
#include <system_error>

#include "core/age/open.h"
#include "core/base/file.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
namespace fs = std::filesystem;

bool opens(const fs::path& file, std::span<const age::Identity> identities) {
    const auto fd = open_regular_file(file, "desk.inbox");
    return fd && age::open_with_identities(fd->get(), identities).has_value();
}

/// Whether a clip lies in `folder` that the old identity opens and the current one doesn't.
Result<bool> waits_for(const fs::path& folder, std::span<const age::Identity> current,
                       std::span<const age::Identity> old) {
    std::error_code error;
    if (!fs::exists(folder, error)) return false;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator(); at.increment(error))
        if (opens(at->path(), old) && !opens(at->path(), current)) return true;
    if (error) return fail(Errc::io, "desk.vault_folder");
    return false;
}

/// What came and can't be taken in once the epoch before is destroyed.
Status check_drained(Vault& vault) {
    const auto identities = vault.keys().intake_identities();
    if (identities.size() < 2) return {};
    for (const char* folder : {"inbox", "quarantine"}) {
        MG_TRY(const bool waits, waits_for(vault.folder() / folder, identities.first(1), identities.subspan(1)));
        if (waits) return fail(Errc::conflict, "desk.inbox_not_drained");
    }
    return {};
}

/// The epochs this act begins and destroys, as the log knows them.
std::vector<std::string> epochs_of(const keyring::Keyring& keys, bool finish) {
    const auto current = static_cast<std::int64_t>(keys.intake_epoch());
    std::vector<std::string> codes;
    if (!finish) codes.push_back("begin:" + std::to_string(current + 1));
    if (keys.intake_identities().size() == 2) codes.push_back("destroy:" + std::to_string(current - 1));
    return codes;
}
}  // namespace

Result<RotateEpoch::Reply> rotate_epoch(Workbench& bench, RotateEpoch::Request request) {
    Vault& vault = bench.vault();
    keyring::Keyring& keys = vault.keys();
    if (request.finish && keys.intake_identities().size() < 2) return fail(Errc::conflict, "keyring.no_old_epoch");
    if (!request.force) MG_CHECK(check_drained(vault));
    audit::Entry entry = bench.entry(audit::EntryType::key_epoch);
    entry.reason = epochs_of(keys, request.finish);
    MG_TRY(Ticket ticket, vault.log().intend(entry));
    const std::int64_t intent = ticket.seq();
    const Status done = request.finish ? keys.retire_intake(std::move(ticket)) : keys.rotate_intake(std::move(ticket));
    entry.outcome = done ? audit::Outcome::done : audit::Outcome::failed;
    if (!done) entry.reason.push_back(done.error().where());
    MG_CHECK(vault.log().outcome(intent, std::move(entry)));
    MG_CHECK(done);
    RotateEpoch::Reply reply{keys.intake_epoch(), keys.intake_recipient().to_text(), {}};
    if (keys.intake_identities().size() == 2) reply.previous = keys.intake_identities()[1].recipient().to_text();
    return reply;
}

}  // namespace milchglas::desk
