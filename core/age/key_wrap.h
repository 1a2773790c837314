#pragma once
// The two primitives under every age key: HKDF-SHA-256 and the file key sealed under a one-time wrap key.
#include <optional>
#include <string_view>

#include "core/base/secret.h"

namespace milchglas::age {

inline constexpr std::size_t wrapped_file_key_bytes = 16 + 16;  ///< key and Poly1305 tag

/// RFC 5869 with 32 bytes out (one round of expand).
Secret hkdf_sha256(ByteView key, ByteView salt, std::string_view info);

/// ChaCha20-Poly1305 with an all-zero nonce: `wrap_key` must never be used twice.
Bytes wrap_file_key(const Secret& file_key, const Secret& wrap_key);
/// Nothing when the tag doesn't fit. REQUIRES: body.size() == wrapped_file_key_bytes, checked before any decryption
/// so that a crafted body can't test many keys at once.
std::optional<Secret> unwrap_file_key(ByteView body, const Secret& wrap_key);

}  // namespace milchglas::age
