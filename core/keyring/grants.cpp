#include "core/keyring/grants.h"

#include <algorithm>

#include "core/keyring/box.h"

namespace milchglas::keyring {
namespace {
constexpr std::size_t sealed_key_bytes = key_bytes + seal_overhead;

Bytes bound_to(const ClipUse& use) {
    return binding({"milchglas file key/1", use.clip.value, use.consent.value, to_text(use.purpose)});
}
}  // namespace

Result<Grant> make_grant(const PublicKey& clip_public) {
    const KeyPair pair = make_key_pair();
    MG_TRY(const Bytes sealed, seal_to(clip_public, pair.private_key.view(), "keyring.grant"));
    Grant grant{pair.public_key, {}};
    static_assert(sizeof grant.sealed_private == sealed_key_bytes);
    std::copy(sealed.begin(), sealed.end(), grant.sealed_private.begin());
    return grant;
}

Result<Bytes> wrap_file_key(const Grant& grant, const ClipUse& use, const Secret& file_key) {
    const Secret wrapping_key = Secret::random(key_bytes);
    MG_TRY(Bytes out, seal_to(grant.public_key, wrapping_key.view(), "keyring.grant"));
    const Bytes wrapped = wrap(wrapping_key, bound_to(use), file_key.view());
    out.insert(out.end(), wrapped.begin(), wrapped.end());
    return out;
}

Result<Secret> unwrap_file_key(const Grant& grant, const Secret& clip_private, const ClipUse& use, ByteView wrapped) {
    if (wrapped.size() != sealed_key_bytes + wrap_overhead + file_key_bytes)
        return fail(Errc::damaged, "keyring.wrapped");
    MG_TRY(const Secret grant_private, open_sealed(clip_private, grant.sealed_private, "keyring.grant"));
    MG_TRY(const Secret wrapping_key, open_sealed(grant_private, wrapped.first(sealed_key_bytes), "keyring.wrapped"));
    return unwrap(wrapping_key, bound_to(use), wrapped.subspan(sealed_key_bytes), "keyring.wrapped");
}

}  // namespace milchglas::keyring
