#pragma once
// The few ways in which one key here wraps another; libsodium does the work. Private to this room.
#include <initializer_list>
#include <string_view>

#include "core/base/secret.h"
#include "core/keyring/guard_keys.h"

namespace milchglas::keyring {

inline constexpr std::size_t key_bytes = 32;
inline constexpr std::size_t wrap_overhead = 24 + 16;  ///< nonce and tag
inline constexpr std::size_t seal_overhead = 48;       ///< crypto_box_seal's

/// What a wrapped key is bound to: every part with its length in front, so that no two lists look the same.
Bytes binding(std::initializer_list<std::string_view> parts);

/// XChaCha20-Poly1305: nonce (24), ciphertext, tag (16). REQUIRES: key.size() == 32.
Bytes wrap(const Secret& key, ByteView bound_to, ByteView plain);
/// Errors: damaged `where`.
Result<Secret> unwrap(const Secret& key, ByteView bound_to, ByteView wrapped, Where where);

struct KeyPair {
    PublicKey public_key{};
    Secret private_key;
};
KeyPair make_key_pair();

/// crypto_box_seal: whoever holds the private half opens it. Errors: damaged `where` (a low-order point).
Result<Bytes> seal_to(const PublicKey& recipient, ByteView plain, Where where);
/// Errors: damaged `where`.
Result<Secret> open_sealed(const Secret& private_key, ByteView sealed, Where where);

/// Keyed BLAKE2b-256 of a fixed text: one key made from another. REQUIRES: key of 16 to 64 bytes.
Secret derive(const Secret& key, std::string_view text);

}  // namespace milchglas::keyring
