#include "core/age/open.h"

#include <array>

#include "core/age/header.h"
#include "core/age/key_wrap.h"
#include "core/age/scrypt_stanza.h"
#include "core/age/x25519_stanza.h"
#include "core/base/fd.h"

namespace milchglas::age {
namespace {
/// The header with every stanza of a type we know in good form, whether or not it is ours.
Result<Header> read_header(int fd) {
    Bytes start(max_header_bytes);
    MG_TRY(const std::size_t length, read_some_at(fd, 0, start, "age.read"));
    start.resize(length);
    MG_TRY(Header header, parse_header(start));
    for (const Stanza& stanza : header.stanzas) {
        if (stanza.args[0] == x25519_type) MG_CHECK(check_x25519(stanza));
        if (stanza.args[0] != scrypt_type) continue;
        // A passphrase stanza stands alone: who knows the passphrase is the only one who could have sealed the file.
        if (header.stanzas.size() != 1) return fail(Errc::damaged, "age.header");
        MG_CHECK(check_scrypt(stanza));
    }
    return header;
}

Result<OpenedFile> authenticate(int fd, const Header& header, Secret file_key) {
    if (!mac_matches(header, file_key)) return fail(Errc::damaged, "age.hmac");
    OpenedFile file;
    file.payload_offset = header.size;
    MG_TRY(file.payload_end, size_of(fd, "age.read"));
    std::array<std::uint8_t, payload_nonce_bytes> nonce{};
    MG_TRY(const std::size_t length, read_some_at(fd, file.payload_offset, nonce, "age.read"));
    // The format's own test vectors count the nonce as part of the header.
    if (length != nonce.size()) return fail(Errc::damaged, "age.header");
    file.payload_key = payload_key(file_key, nonce);
    file.file_key = std::move(file_key);
    return file;
}
}  // namespace

Result<OpenedFile> open_with_identities(int fd, std::span<const Identity> identities) {
    MG_TRY(const Header header, read_header(fd));
    std::optional<Secret> file_key;
    // Every share is tried even after a match, so that a low-order one is refused for all recipients alike.
    for (const Stanza& stanza : header.stanzas) {
        if (stanza.args[0] != x25519_type) continue;
        for (const Identity& identity : identities) {
            MG_TRY(auto key, unwrap_x25519(stanza, identity));
            if (key && !file_key) file_key = std::move(key);
        }
    }
    if (!file_key) return fail(Errc::not_for_you, "age.no_match");
    return authenticate(fd, header, std::move(*file_key));
}

Result<OpenedFile> open_with_passphrase(int fd, const Secret& passphrase) {
    MG_TRY(const Header header, read_header(fd));
    if (header.stanzas[0].args[0] != scrypt_type) return fail(Errc::not_for_you, "age.no_match");
    MG_TRY(Secret file_key, unwrap_scrypt(header.stanzas[0], passphrase));
    return authenticate(fd, header, std::move(file_key));
}

Secret payload_key(const Secret& file_key, ByteView nonce) {
    return hkdf_sha256(file_key.view(), nonce, "payload");
}

Result<Secret> payload_key_at(const Secret& file_key, int fd, std::uint64_t payload_offset) {
    std::array<std::uint8_t, payload_nonce_bytes> nonce{};
    MG_TRY(const std::size_t length, read_some_at(fd, payload_offset, nonce, "age.read"));
    if (length != nonce.size()) return fail(Errc::damaged, "age.payload");
    return payload_key(file_key, nonce);
}

}  // namespace milchglas::age
