#include "core/keyring/grants.h"

#include <algorithm>

#include "core/keyring/box.h"

namespace milchglas::keyring {
namespace {
constexpr std::size_t sealed_key_bytes = key_bytes + seal_overhead;
constexpr std::size_t settled_key_bytes = key_bytes + wrap_overhead;
constexpr std::size_t wrapped_file_key_bytes = file_key_bytes + wrap_overhead;
constexpr std::string_view grants_context = "milchglas settled grants/1", keys_context = "milchglas settled keys/1";

Bytes bound_to(const ClipUse& use) {
    return binding({"milchglas file key/1", use.clip.value, use.consent.value, to_text(use.purpose)});
}

Result<Secret> private_half(const Grant& grant, const Secret& clip_private) {
    if (!grant.settled_private) return open_sealed(clip_private, grant.sealed_private, "keyring.grant");
    return unwrap(derive(clip_private, grants_context), grant.public_key, *grant.settled_private, "keyring.grant");
}
}  // namespace

Result<Grant> make_grant(const PublicKey& clip_public) {
    const KeyPair pair = make_key_pair();
    MG_TRY(const Bytes sealed, seal_to(clip_public, pair.private_key.view(), "keyring.grant"));
    Grant grant{pair.public_key, {}, {}};
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

Status settle_grant(Grant& grant, const Secret& clip_private) {
    if (grant.settled_private) return {};
    MG_TRY(const Secret private_key, private_half(grant, clip_private));
    const Bytes wrapped = wrap(derive(clip_private, grants_context), grant.public_key, private_key.view());
    static_assert(sizeof *grant.settled_private == settled_key_bytes);
    std::copy(wrapped.begin(), wrapped.end(), grant.settled_private.emplace().begin());
    return {};
}

bool is_fresh(ByteView wrapped) {
    return wrapped.size() == sealed_key_bytes + wrapped_file_key_bytes;
}

Result<Bytes> settle_file_key(const Grant& grant, const Secret& clip_private, ByteView fresh) {
    if (!is_fresh(fresh)) return fail(Errc::damaged, "keyring.wrapped");
    const ByteView wrapped_file_key = fresh.subspan(sealed_key_bytes);
    MG_TRY(const Secret grant_private, private_half(grant, clip_private));
    MG_TRY(const Secret wrapping_key, open_sealed(grant_private, fresh.first(sealed_key_bytes), "keyring.wrapped"));
    Bytes out = wrap(derive(grant_private, keys_context), wrapped_file_key, wrapping_key.view());
    out.insert(out.end(), wrapped_file_key.begin(), wrapped_file_key.end());
    return out;
}

Result<Secret> unwrap_file_key(const Grant& grant, const Secret& clip_private, const ClipUse& use, ByteView wrapped) {
    const bool settled = wrapped.size() == settled_key_bytes + wrapped_file_key_bytes;
    if (!settled && !is_fresh(wrapped)) return fail(Errc::damaged, "keyring.wrapped");
    const ByteView first = wrapped.first(wrapped.size() - wrapped_file_key_bytes);
    const ByteView wrapped_file_key = wrapped.last(wrapped_file_key_bytes);
    MG_TRY(const Secret grant_private, private_half(grant, clip_private));
    MG_TRY(const Secret wrapping_key,
           settled ? unwrap(derive(grant_private, keys_context), wrapped_file_key, first, "keyring.wrapped")
                   : open_sealed(grant_private, first, "keyring.wrapped"));
    return unwrap(wrapping_key, bound_to(use), wrapped_file_key, "keyring.wrapped");
}

}  // namespace milchglas::keyring
