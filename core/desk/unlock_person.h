#pragma once
// The one way to a person's keys: behind the limit on tries, and into the log when it fails.
#include "core/base/secret.h"
#include "core/desk/handler.h"
#include "core/keyring/unlocked_keys.h"

namespace milchglas::desk {

/// Tries that were made and failed are logged; ones that came too early aren't: they were none, and whoever sends them
/// would fill the log. Errors: those of Keyring::unlock; locked "desk.unlock_wait".
Result<keyring::UnlockedKeys> unlock_person(Session& session, std::string_view login, const Secret& passphrase);

/// Tells of the wait that count_try() answered, if there is one. Errors: locked "desk.unlock_wait".
Status check_wait(Session& session, std::int64_t wait_ms);
/// Logs a try that failed with `why`.
Status log_refused_unlock(Session& session, const Error& why);

}  // namespace milchglas::desk
