#pragma once
// Grants: what stands between a clip in the vault and its file key, and what withdrawal destroys. Private to this room.
//
// A file key is wrapped under a random key (XChaCha20-Poly1305, bound to clip, record and purpose), that one is sealed
// to the grant's public half, whose private half is sealed to the clip key. So the guard can wrap while locked, a
// reviewer or lead can open, and without the grant nobody can.
//
// What the locked guard left is *fresh*: opening it takes two asymmetric steps. As soon as somebody who holds the clip
// key is there, it is *settled*: the grant's private half under a key derived from the clip key, each wrapping key
// under one derived from the grant. Settling sees no file key, and forgetting the grant forgets both forms alike.
// Format, fresh: sealed wrapping key (80 bytes); settled: nonce (24), wrapping key (32), tag (16). Behind either: nonce
// (24), file key (16), tag (16).
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
/// Done twice is done once. Errors: damaged "keyring.grant" (not of this clip key).
Status settle_grant(Grant& grant, const Secret& clip_private);
[[nodiscard]] bool is_fresh(ByteView wrapped);
/// The settled form of a fresh one. Errors: damaged "keyring.grant", damaged "keyring.wrapped".
Result<Bytes> settle_file_key(const Grant& grant, const Secret& clip_private, ByteView fresh);
/// Either form. Errors: damaged "keyring.grant" (not of this clip key), damaged "keyring.wrapped".
Result<Secret> unwrap_file_key(const Grant& grant, const Secret& clip_private, const ClipUse& use, ByteView wrapped);

}  // namespace milchglas::keyring
