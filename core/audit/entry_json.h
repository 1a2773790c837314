#pragma once
// An entry as its one line: JSON without spaces, members in a fixed order, absent ones left out.
#include <string>
#include <string_view>

#include "core/audit/entry.h"
#include "core/base/result.h"

namespace milchglas::audit {

inline constexpr int format_version = 1;
inline constexpr std::size_t max_line_bytes = 4096;
inline constexpr std::size_t max_code = 64;
inline constexpr std::size_t max_reasons = 16;
inline constexpr std::size_t max_caps = 8;

/// Errors: usage "audit.entry".
Result<std::string> format_line(const Stamp& stamp, const Entry& entry);
/// Reads back exactly what format_line writes. Errors: damaged "audit.line".
Result<StoredEntry> parse_line(std::string_view line);

}  // namespace milchglas::audit
