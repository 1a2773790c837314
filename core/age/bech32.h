#pragma once
// Bech32 (BIP 173) without its length limit, for keys: no buffer in between ever holds a secret.
#include <span>
#include <string_view>

#include "core/base/bytes.h"

namespace milchglas::age {

/// Characters of `bytes` bytes under a prefix of `prefix` characters.
constexpr std::size_t bech32_size(std::size_t prefix, std::size_t bytes) {
    return prefix + 1 + (bytes * 8 + 4) / 5 + 6;
}

/// `prefix` in the case the whole text has. REQUIRES: text.size() == bech32_size(prefix.size(), bytes.size()).
void bech32_encode(std::string_view prefix, ByteView bytes, std::span<char> text);

/// True when `text` is exactly `bytes.size()` bytes under `prefix`, all in the case of `prefix`, padding bits zero.
[[nodiscard]] bool bech32_decode(std::string_view prefix, std::string_view text, MutableBytes bytes);

}  // namespace milchglas::age
