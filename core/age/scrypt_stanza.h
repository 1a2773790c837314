#pragma once
// The scrypt stanza (C2SP age.md, "The scrypt recipient type"): the file key under a passphrase.
#include "core/age/header.h"

namespace milchglas::age {

inline constexpr std::string_view scrypt_type = "scrypt";
inline constexpr int max_work_factor = 20;  ///< log2 of N: 1 GiB, the most a file may ask for

/// Errors: usage "age.work_factor" (log_n outside 1..max_work_factor), io "age.memory".
Result<Stanza> wrap_for_passphrase(const Secret& file_key, const Secret& passphrase, int log_n);

/// Three arguments, a canonical 16-byte salt, a decimal work factor, a 32-byte body.
/// Errors: damaged "age.header", damaged "age.work_factor" (well-formed but too high).
Status check_scrypt(const Stanza& stanza);

/// REQUIRES: check_scrypt(stanza). Errors: locked "age.passphrase" (wrong one), io "age.memory".
Result<Secret> unwrap_scrypt(const Stanza& stanza, const Secret& passphrase);

}  // namespace milchglas::age
