#include "core/base/encoding.h"

#include <sodium.h>

namespace milchglas {
namespace {
int variant(Base64 form) {
    return form == Base64::padded ? sodium_base64_VARIANT_ORIGINAL : sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
}
}  // namespace

std::string to_hex(ByteView bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

std::optional<Bytes> from_hex(std::string_view text) {
    Bytes bytes(text.size() / 2 + 1);  // libsodium wants a place even for nothing
    std::size_t length = 0;
    if (sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr) != 0 ||
        length * 2 != text.size())
        return std::nullopt;
    bytes.resize(length);
    if (to_hex(bytes) != text) return std::nullopt;
    return bytes;
}

std::string to_base64(ByteView bytes, Base64 form) {
    std::string text(sodium_base64_encoded_len(bytes.size(), variant(form)), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant(form));
    text.pop_back();
    return text;
}

std::optional<Bytes> from_base64(std::string_view text, Base64 form) {
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t length = 0;
    // Strict only with b64_end = nullptr (libsodium 1.0.18).
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr,
                          variant(form)) != 0)
        return std::nullopt;
    bytes.resize(length);
    if (to_base64(bytes, form) != text) return std::nullopt;
    return bytes;
}

}  // namespace milchglas
