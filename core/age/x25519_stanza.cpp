#include "core/age/x25519_stanza.h"

#include <sodium.h>

#include "core/age/key_wrap.h"
#include "core/base/encoding.h"

namespace milchglas::age {
namespace {
constexpr std::size_t share_bytes = crypto_scalarmult_BYTES;

/// Nothing when the shared secret would be all zero (libsodium refuses low-order points).
std::optional<Secret> wrap_key(const Secret& scalar, ByteView point, ByteView share, const Recipient& recipient) {
    Secret shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.mutable_view().data(), scalar.view().data(), point.data()) != 0) return std::nullopt;
    Bytes salt(share.begin(), share.end());
    salt.insert(salt.end(), recipient.bytes().begin(), recipient.bytes().end());
    return hkdf_sha256(shared.view(), salt, "age-encryption.org/v1/X25519");
}
}  // namespace

Result<Stanza> wrap_for_recipient(const Secret& file_key, const Recipient& recipient) {
    const Secret ephemeral = Secret::random(crypto_scalarmult_SCALARBYTES);
    Bytes share(share_bytes);
    crypto_scalarmult_base(share.data(), ephemeral.view().data());
    const auto key = wrap_key(ephemeral, recipient.bytes(), share, recipient);
    if (!key) return fail(Errc::usage, "age.recipient_weak");
    return Stanza{{std::string(x25519_type), to_base64(share, Base64::unpadded)}, wrap_file_key(file_key, *key)};
}

Status check_x25519(const Stanza& stanza) {
    if (stanza.args.size() != 2 || stanza.body.size() != wrapped_file_key_bytes)
        return fail(Errc::damaged, "age.header");
    const auto share = from_base64(stanza.args[1], Base64::unpadded);
    if (!share || share->size() != share_bytes) return fail(Errc::damaged, "age.header");
    return {};
}

Result<std::optional<Secret>> unwrap_x25519(const Stanza& stanza, const Identity& identity) {
    const Bytes share = from_base64(stanza.args[1], Base64::unpadded).value_or(Bytes(share_bytes));
    const auto key = wrap_key(identity.scalar(), share, share, identity.recipient());
    if (!key) return fail(Errc::damaged, "age.header");
    return unwrap_file_key(stanza.body, *key);
}

}  // namespace milchglas::age
