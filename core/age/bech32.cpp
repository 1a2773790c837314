#include "core/age/bech32.h"

#include <algorithm>
#include <array>

namespace milchglas::age {
namespace {
constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t checksum_chars = 6;

// Not the <cctype> functions: those follow the locale.
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
bool is_upper(std::string_view prefix) {
    return std::any_of(prefix.begin(), prefix.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// BIP 173's checksum over the lower-case prefix and the 5-bit groups, one at a time.
class Checksum {
  public:
    explicit Checksum(std::string_view prefix) {
        for (const char c : prefix) add(static_cast<std::uint32_t>(lower(c)) >> 5);
        add(0);
        for (const char c : prefix) add(static_cast<std::uint32_t>(lower(c)) & 31);
    }
    void add(std::uint32_t group) {
        constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = state_ >> 25;
        state_ = (state_ & 0x1ffffff) << 5 ^ group;
        for (std::size_t i = 0; i < generator.size(); ++i)
            if ((top >> i & 1) != 0) state_ ^= generator[i];
    }
    [[nodiscard]] std::uint32_t value() const { return state_; }

  private:
    std::uint32_t state_ = 1;
};
}  // namespace

void bech32_encode(std::string_view prefix, ByteView bytes, std::span<char> text) {
    const bool in_upper = is_upper(prefix);
    std::size_t at = 0;
    const auto put = [&](std::uint32_t group) { text[at++] = in_upper ? upper(alphabet[group]) : alphabet[group]; };
    Checksum checksum(prefix);
    for (const char c : prefix) text[at++] = c;
    text[at++] = '1';

    std::uint32_t bits = 0;
    unsigned held = 0;
    const auto put_data = [&](std::uint32_t group) {
        checksum.add(group);
        put(group);
    };
    for (const std::uint8_t byte : bytes) {
        bits = (bits << 8 | byte) & 0xfff;
        for (held += 8; held >= 5; held -= 5) put_data(bits >> (held - 5) & 31);
    }
    if (held > 0) put_data(bits << (5 - held) & 31);
    for (std::size_t i = 0; i < checksum_chars; ++i) checksum.add(0);
    const std::uint32_t sum = checksum.value() ^ 1;
    for (std::size_t i = 0; i < checksum_chars; ++i) put(sum >> (5 * (checksum_chars - 1 - i)) & 31);
}

bool bech32_decode(std::string_view prefix, std::string_view text, MutableBytes bytes) {
    if (text.size() != bech32_size(prefix.size(), bytes.size()) || !text.starts_with(prefix) ||
        text[prefix.size()] != '1')
        return false;
    const bool in_upper = is_upper(prefix);
    Checksum checksum(prefix);
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t filled = 0;
    const std::size_t data_end = text.size() - checksum_chars;
    for (std::size_t i = prefix.size() + 1; i < text.size(); ++i) {
        const char c = in_upper ? lower(text[i]) : text[i];
        const std::size_t group = in_upper && text[i] != upper(text[i]) ? alphabet.npos : alphabet.find(c);
        if (group == alphabet.npos) return false;
        checksum.add(static_cast<std::uint32_t>(group));
        if (i >= data_end) continue;
        bits = (bits << 5 | static_cast<std::uint32_t>(group)) & 0xfff;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes[filled++] = static_cast<std::uint8_t>(bits >> held);
        }
    }
    const bool padding_is_zero = (bits & ((1U << held) - 1)) == 0;
    return checksum.value() == 1 && filled == bytes.size() && padding_is_zero;
}

}  // namespace milchglas::age
