#pragma once
// The second person of an enrolment: who hands their keys on.
#include <optional>
#include <string>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/keyring/unlocked_keys.h"

namespace milchglas::desk {

/// The voucher's keys, for the length of one enrolment. No voucher named: none, and the keyring decides whether that
/// does. Errors: those of unlock_person; denied "keyring.voucher" (a role that has no keys to hand on).
Result<std::optional<keyring::UnlockedKeys>> unlock_voucher(Workbench& bench, const std::string& login,
                                                            const UniqueFd& passphrase);

}  // namespace milchglas::desk
