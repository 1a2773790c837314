#include "core/desk/second_person.h"

#include "core/desk/passphrase.h"
#include "core/desk/unlock_person.h"
#include "core/roles/may.h"

namespace milchglas::desk {

Result<UserId> second_person(Workbench& bench, const std::string& login, const UniqueFd& passphrase) {
    if (login.empty() || !passphrase) return fail(Errc::denied, "desk.second_missing");
    MG_TRY(const Secret secret, read_passphrase(passphrase));
    MG_TRY(const keyring::UnlockedKeys second, unlock_person(bench.session(), login, secret));
    if (second.uid == bench.user().uid) return fail(Errc::denied, "desk.second_same");
    if (!roles::may(second.role, roles::Act::confirm_reveal)) return fail(Errc::denied, "desk.second_role");
    return second.uid;
}

}  // namespace milchglas::desk
