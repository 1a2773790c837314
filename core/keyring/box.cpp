#include "core/keyring/box.h"

#include <sodium.h>

#include <algorithm>

namespace milchglas::keyring {
namespace {
constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(wrap_overhead == nonce_bytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(seal_overhead == crypto_box_SEALBYTES);
static_assert(key_bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && key_bytes == crypto_box_SECRETKEYBYTES);
}  // namespace

Bytes binding(std::initializer_list<std::string_view> parts) {
    Bytes out;
    for (const std::string_view part : parts) {
        for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(part.size() >> shift));
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

Bytes wrap(const Secret& key, ByteView bound_to, ByteView plain) {
    Bytes out(plain.size() + wrap_overhead);
    randombytes_buf(out.data(), nonce_bytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonce_bytes, nullptr, plain.data(), plain.size(),
                                               bound_to.data(), bound_to.size(), nullptr, out.data(),
                                               key.view().data());
    return out;
}

Result<Secret> unwrap(const Secret& key, ByteView bound_to, ByteView wrapped, Where where) {
    if (wrapped.size() <= wrap_overhead || key.size() != key_bytes) return fail(Errc::damaged, where);
    Secret plain(wrapped.size() - wrap_overhead);
    const ByteView sealed = wrapped.subspan(nonce_bytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.mutable_view().data(), nullptr, nullptr, sealed.data(),
                                                   sealed.size(), bound_to.data(), bound_to.size(), wrapped.data(),
                                                   key.view().data()) != 0)
        return fail(Errc::damaged, where);
    return plain;
}

KeyPair make_key_pair() {
    KeyPair pair{{}, Secret(key_bytes)};
    crypto_box_keypair(pair.public_key.data(), pair.private_key.mutable_view().data());
    return pair;
}

Result<Bytes> seal_to(const PublicKey& recipient, ByteView plain, Where where) {
    Bytes out(plain.size() + seal_overhead);
    if (crypto_box_seal(out.data(), plain.data(), plain.size(), recipient.data()) != 0)
        return fail(Errc::damaged, where);
    return out;
}

Result<Secret> open_sealed(const Secret& private_key, ByteView sealed, Where where) {
    if (sealed.size() <= seal_overhead || private_key.size() != key_bytes) return fail(Errc::damaged, where);
    PublicKey public_key{};
    crypto_scalarmult_base(public_key.data(), private_key.view().data());
    Secret plain(sealed.size() - seal_overhead);
    if (crypto_box_seal_open(plain.mutable_view().data(), sealed.data(), sealed.size(), public_key.data(),
                             private_key.view().data()) != 0)
        return fail(Errc::damaged, where);
    return plain;
}

Secret derive(const Secret& key, std::string_view text) {
    Secret out(key_bytes);
    const ByteView bytes = as_bytes(text);
    crypto_generichash(out.mutable_view().data(), out.size(), bytes.data(), bytes.size(), key.view().data(),
                       key.size());
    return out;
}

}  // namespace milchglas::keyring
