#include "core/note/utf8.h"

#include <cstddef>

namespace milchglas::note {
namespace {

unsigned char byte_at(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

struct Lead {
    std::size_t size;  ///< bytes of the whole code point; 0 for a byte that can't begin one
    char32_t bits;
    char32_t least;  ///< smallest value that needs this many bytes
};

Lead lead_of(unsigned char b) {
    if (b < 0x80) return {1, b, 0};
    if ((b & 0xe0) == 0xc0) return {2, char32_t{b} & 0x1f, 0x80};
    if ((b & 0xf0) == 0xe0) return {3, char32_t{b} & 0x0f, 0x800};
    if ((b & 0xf8) == 0xf0) return {4, char32_t{b} & 0x07, 0x10000};
    return {0, 0, 0};
}

}  // namespace

std::optional<char32_t> take_code_point(std::string_view& text) {
    const Lead lead = lead_of(byte_at(text, 0));
    if (lead.size == 0 || text.size() < lead.size) return std::nullopt;
    char32_t value = lead.bits;
    for (std::size_t i = 1; i < lead.size; ++i) {
        const unsigned char b = byte_at(text, i);
        if ((b & 0xc0) != 0x80) return std::nullopt;
        value = (value << 6) | (char32_t{b} & 0x3f);
    }
    if (value < lead.least || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return std::nullopt;
    text.remove_prefix(lead.size);
    return value;
}

bool is_space(char32_t c) {
    return (c >= 0x09 && c <= 0x0d) || c == 0x20 || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

}  // namespace milchglas::note
