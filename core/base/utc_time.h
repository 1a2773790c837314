#pragma once
// RFC 3339 UTC timestamps, the only form in notes and exports: "2026-03-04T05:06:07Z" or with ".089".
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace milchglas {

std::string format_utc(std::int64_t utc_ms);
/// Strict: upper-case T and Z, no offset, seconds 00-59, optional 3-digit fraction.
std::optional<std::int64_t> parse_utc(std::string_view text);

}  // namespace milchglas
