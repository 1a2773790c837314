#pragma once
// The X25519 stanza (C2SP age.md, "The X25519 recipient type").
#include <optional>

#include "core/age/header.h"
#include "core/age/keys.h"

namespace milchglas::age {

inline constexpr std::string_view x25519_type = "X25519";

/// Errors: usage "age.recipient_weak" (a low-order point).
Result<Stanza> wrap_for_recipient(const Secret& file_key, const Recipient& recipient);

/// Two arguments, a canonical 32-byte share, a 32-byte body. Errors: damaged "age.header".
Status check_x25519(const Stanza& stanza);

/// The file key, or nothing when the stanza is somebody else's. REQUIRES: check_x25519(stanza).
/// Errors: damaged "age.header" (a low-order share: the whole file is refused).
Result<std::optional<Secret>> unwrap_x25519(const Stanza& stanza, const Identity& identity);

}  // namespace milchglas::age
