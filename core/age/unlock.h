#pragma once
// From a header to the file key: a stanza that opens, and a MAC that fits. No byte of the payload is needed.
#include <span>

#include "core/age/header.h"
#include "core/age/keys.h"

namespace milchglas::age {

/// Is every stanza of a type we know in good form, whether or not it is ours?
/// Errors: damaged "age.header"; damaged "age.work_factor" (logN above 20).
Status check_stanzas(const Header& header);

/// REQUIRES: check_stanzas(header). Errors: not_for_you "age.no_match" (no identity fits), damaged "age.header" (a
/// low-order share: refused even beside a stanza that fits), damaged "age.hmac".
Result<Secret> unlock(const Header& header, std::span<const Identity> identities);

/// REQUIRES: check_stanzas(header). Takes up to 1 GiB and seconds (scrypt, logN <= 20).
/// Errors: locked "age.passphrase" (wrong one), not_for_you "age.no_match" (not sealed with a passphrase), damaged
/// "age.hmac", io "age.memory".
Result<Secret> unlock(const Header& header, const Secret& passphrase);

}  // namespace milchglas::age
