#include "core/age/key_wrap.h"

#include <sodium.h>

#include <array>

#include "core/age/header.h"

namespace milchglas::age {
namespace {
using Nonce = std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

Secret hmac_sha256(ByteView key, ByteView first, ByteView second) {
    Secret out(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, first.data(), first.size());
    crypto_auth_hmacsha256_update(&state, second.data(), second.size());
    crypto_auth_hmacsha256_final(&state, out.mutable_view().data());
    sodium_memzero(&state, sizeof state);
    return out;
}
}  // namespace

Secret hkdf_sha256(ByteView key, ByteView salt, std::string_view info) {
    const std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES> no_salt{};  // what RFC 5869 puts in its place
    const Secret extracted = hmac_sha256(salt.empty() ? ByteView(no_salt) : salt, key, {});
    constexpr std::uint8_t first_round = 1;
    return hmac_sha256(extracted.view(), as_bytes(info), {&first_round, 1});
}

Bytes wrap_file_key(const Secret& file_key, const Secret& wrap_key) {
    Bytes body(wrapped_file_key_bytes);
    const Nonce zero{};
    crypto_aead_chacha20poly1305_ietf_encrypt(body.data(), nullptr, file_key.view().data(), file_key.size(), nullptr, 0,
                                              nullptr, zero.data(), wrap_key.view().data());
    return body;
}

std::optional<Secret> unwrap_file_key(ByteView body, const Secret& wrap_key) {
    Secret file_key(file_key_bytes);
    const Nonce zero{};
    if (crypto_aead_chacha20poly1305_ietf_decrypt(file_key.mutable_view().data(), nullptr, nullptr, body.data(),
                                                  body.size(), nullptr, 0, zero.data(), wrap_key.view().data()) != 0)
        return std::nullopt;
    return file_key;
}

}  // namespace milchglas::age
