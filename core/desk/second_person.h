#pragma once
// Somebody else's word, given with their own passphrase at this screen. Their keys are wiped as soon as it is given.
#include "core/base/secret.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

/// Who confirmed. Tries count against the limit on tries of that name, and failed ones are logged.
/// Errors: denied "desk.second_missing" (no name or no passphrase), "desk.second_same" (the person who asks),
/// "desk.second_role"; those of unlock_person().
Result<UserId> second_person(Workbench& bench, const std::string& login, const UniqueFd& passphrase);

}  // namespace milchglas::desk
