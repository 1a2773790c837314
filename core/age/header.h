#pragma once
// The textual header of an age v1 file (C2SP age.md, "Header"): read strictly and within bounds, written canonically.
#include <array>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace milchglas::age {

inline constexpr std::size_t max_header_bytes = 64 * 1024;
inline constexpr std::size_t max_stanzas = 64;
inline constexpr std::size_t max_line_bytes = 8 * 1024;  ///< without the line feed
inline constexpr std::size_t file_key_bytes = 16;

struct Stanza {
    std::vector<std::string> args;  ///< at least one; args[0] is the type
    Bytes body;
};

struct Header {
    std::vector<Stanza> stanzas;
    Bytes covered;                       ///< the raw bytes the MAC covers: up to and including "---"
    std::array<std::uint8_t, 32> mac{};  ///< as read; check it with mac_matches()
    std::size_t size = 0;                ///< bytes of the whole header: the payload begins here
};

/// `start`: the first max_header_bytes of a file, or all of a shorter one.
/// Errors, all damaged: "age.empty" (no byte at all), "age.not_age" (it begins as something else), "age.version" (age,
/// but not v1), "age.header" (malformed, cut or out of bounds); usage "age.armored" (age, but as text).
Result<Header> parse_header(ByteView start);

/// REQUIRES: file_key.size() == file_key_bytes.
[[nodiscard]] bool mac_matches(const Header& header, const Secret& file_key);

/// The whole header, MAC included. Arguments must be non-empty visible ASCII. REQUIRES: 1..max_stanzas stanzas.
Bytes write_header(const std::vector<Stanza>& stanzas, const Secret& file_key);

}  // namespace milchglas::age
