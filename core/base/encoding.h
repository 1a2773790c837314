#pragma once
// Hex and strict base64. Decoding refuses anything that would not be written by the encoder.
#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"

namespace milchglas {

std::string to_hex(ByteView bytes);
std::optional<Bytes> from_hex(std::string_view text);

enum class Base64 { padded, unpadded };
std::string to_base64(ByteView bytes, Base64 form = Base64::padded);
/// Canonical only: right padding for `form`, no white space, no non-zero trailing bits.
std::optional<Bytes> from_base64(std::string_view text, Base64 form = Base64::padded);

}  // namespace milchglas
