#include "core/age/unlock.h"

#include "core/age/scrypt_stanza.h"
#include "core/age/x25519_stanza.h"

namespace milchglas::age {
namespace {
Result<Secret> authenticated(const Header& header, Secret file_key) {
    if (!mac_matches(header, file_key)) return fail(Errc::damaged, "age.hmac");
    return file_key;
}
}  // namespace

Status check_stanzas(const Header& header) {
    for (const Stanza& stanza : header.stanzas) {
        if (stanza.args[0] == x25519_type) MG_CHECK(check_x25519(stanza));
        if (stanza.args[0] != scrypt_type) continue;
        // A passphrase stanza stands alone: who knows the passphrase is the only one who could have sealed the file.
        if (header.stanzas.size() != 1) return fail(Errc::damaged, "age.header");
        MG_CHECK(check_scrypt(stanza));
    }
    return {};
}

Result<Secret> unlock(const Header& header, std::span<const Identity> identities) {
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
    return authenticated(header, std::move(*file_key));
}

Result<Secret> unlock(const Header& header, const Secret& passphrase) {
    if (header.stanzas[0].args[0] != scrypt_type) return fail(Errc::not_for_you, "age.no_match");
    MG_TRY(Secret file_key, unwrap_scrypt(header.stanzas[0], passphrase));
    return authenticated(header, std::move(file_key));
}

}  // namespace milchglas::age
