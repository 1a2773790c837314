#pragma once
// One code point at a time out of strict UTF-8.
#include <optional>
#include <string_view>

namespace milchglas::note {

/// Takes the first code point off `text`; nothing (and `text` as it was) when it isn't well-formed UTF-8: overlong
/// forms, surrogates and values above U+10FFFF included. REQUIRES: text isn't empty.
std::optional<char32_t> take_code_point(std::string_view& text);

/// U+0009-000D, U+0020, U+0085, U+00A0 and the other code points Unicode calls white space.
bool is_space(char32_t c);

}  // namespace milchglas::note
