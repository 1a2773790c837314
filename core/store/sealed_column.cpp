#include "core/store/sealed_column.h"

#include <sodium.h>

#include <string>

namespace milchglas::store {
namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// The place as bytes. Without '|' inside the names two places can't give the same bytes.
Result<std::string> associated_data(const Secret& key, const ColumnPlace& place) {
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES) return fail(Errc::bug, "store.column_place");
    std::string out;
    for (const std::string_view part : {place.table, place.column, place.row}) {
        if (part.empty() || part.find('|') != std::string_view::npos) return fail(Errc::bug, "store.column_place");
        out.append(part).push_back('|');
    }
    return out + std::to_string(place.schema_version);
}

}  // namespace

Result<Bytes> seal_column(const Secret& key, const ColumnPlace& place, ByteView plain) {
    MG_TRY(const std::string bound, associated_data(key, place));
    Bytes out(nonce_size + plain.size() + tag_size);
    randombytes_buf(out.data(), nonce_size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonce_size, nullptr, plain.data(), plain.size(),
                                               as_bytes(bound).data(), bound.size(), nullptr, out.data(),
                                               key.view().data());
    return out;
}

Result<Bytes> open_column(const Secret& key, const ColumnPlace& place, ByteView sealed) {
    MG_TRY(const std::string bound, associated_data(key, place));
    if (sealed.size() < nonce_size + tag_size) return fail(Errc::damaged, "store.column_sealed");
    const ByteView box = sealed.subspan(nonce_size);
    Bytes out(box.size() - tag_size);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, box.data(), box.size(),
                                                   as_bytes(bound).data(), bound.size(), sealed.data(),
                                                   key.view().data()) != 0)
        return fail(Errc::damaged, "store.column_sealed");
    return out;
}

}  // namespace milchglas::store
