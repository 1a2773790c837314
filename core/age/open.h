#pragma once
// From a sealed file to its keys: read the header, match a stanza, check the MAC. No payload byte is touched but the
// nonce.
#include <span>

#include "core/age/keys.h"

namespace milchglas::age {

inline constexpr std::size_t payload_nonce_bytes = 16;
inline constexpr std::size_t payload_key_bytes = 32;

struct OpenedFile {
    Secret file_key;                   ///< 16 bytes: wrap this one to open the file again without its header
    Secret payload_key;                ///< 32 bytes: enough to read the payload, and no other file
    std::uint64_t payload_offset = 0;  ///< where the payload (its 16-byte nonce) begins
    std::uint64_t payload_end = 0;     ///< the file's size
};

/// `fd`: a regular or memory file, read with pread from its start; not owned, its position is not moved.
/// Errors: those of parse_header; not_for_you "age.no_match" (no identity fits); damaged "age.header" (also a malformed
/// native stanza, a low-order share, a missing payload nonce), damaged "age.hmac", io "age.read".
Result<OpenedFile> open_with_identities(int fd, std::span<const Identity> identities);

/// The same for a file sealed with a passphrase. One call takes up to 1 GiB and seconds (scrypt, logN <= 20).
/// Further errors: locked "age.passphrase" (wrong one), not_for_you "age.no_match" (not sealed with a passphrase),
/// damaged "age.work_factor" (logN above 20), io "age.memory".
Result<OpenedFile> open_with_passphrase(int fd, const Secret& passphrase);

/// The key that opens one payload: HKDF-SHA-256(file key, salt = nonce, info = "payload").
/// REQUIRES: file_key.size() == 16, nonce.size() == payload_nonce_bytes.
Secret payload_key(const Secret& file_key, ByteView nonce);

/// The same with the nonce read at `payload_offset` of `fd`, for a payload kept without its header.
/// Errors: damaged "age.payload" (shorter than a nonce), io "age.read".
Result<Secret> payload_key_at(const Secret& file_key, int fd, std::uint64_t payload_offset);

}  // namespace milchglas::age
