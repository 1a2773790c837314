#include "core/desk/voucher.h"

#include "core/desk/passphrase.h"
#include "core/desk/unlock_person.h"
#include "core/desk/workbench.h"
#include "core/roles/may.h"

namespace milchglas::desk {

Result<std::optional<keyring::UnlockedKeys>> unlock_voucher(Workbench& bench, const std::string& login,
                                                            const UniqueFd& passphrase) {
    if (login.empty()) return std::optional<keyring::UnlockedKeys>{};
    MG_TRY(const Secret phrase, read_passphrase(passphrase));
    MG_TRY(auto keys, unlock_person(bench.session(), login, phrase));
    if (!roles::may(keys.role, roles::Act::vouch)) return fail(Errc::denied, "keyring.voucher");
    return std::optional(std::move(keys));
}

}  // namespace milchglas::desk
