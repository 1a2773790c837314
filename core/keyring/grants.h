#pragma once
// Grants: what stands between a clip in the vault and its file key, and what withdrawal destroys. Private to this room.
//
// A file key is wrapped under a random key (XChaCha20-Poly1305, bound to clip, record and purpose), that one is sealed
// to the grant's public half, whose private half is sealed to the clip key. So the guard can wrap while locked, a
// reviewer or lead can open, and without the grant nobody can.
// Format: sealed wrapping key (80 bytes), nonce (24), ciphertext (16), tag (16).
#include "core/keyring/guard_keys.h"

namespace milchglas::keyring {

inline constexpr std::size_t file_key_bytes = 16;

/// What one wrapped file key is bound to.
struct ClipUse {
    const ClipId& clip;
    const ConsentId& consent;
    Purpose purpose;
};

/// Errors: damaged "keyring.grant" (the clip key's public half is no key).
Result<Grant> make_grant(const PublicKey& clip_public);
/// Errors: damaged "keyring.grant".
Result<Bytes> wrap_file_key(const Grant& grant, const ClipUse& use, const Secret& file_key);
/// Errors: damaged "keyring.grant" (not of this clip key), damaged "keyring.wrapped".
Result<Secret> unwrap_file_key(const Grant& grant, const Secret& clip_private, const ClipUse& use, ByteView wrapped);

}  // namespace milchglas::keyring
