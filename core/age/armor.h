#pragma once
// age's ASCII armor (C2SP age.md; strict PEM of RFC 7468). For identity files only: a sealed clip is never armored.
#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::age {

/// Does the text begin (after white space) as an armored age file?
[[nodiscard]] bool is_armored(ByteView text);

/// The binary age file inside. LF or CRLF; white space around the block is allowed, nothing else is.
/// REQUIRES: the caller bounded `text`. Errors: damaged "age.armor".
Result<Bytes> dearmor(ByteView text);

}  // namespace milchglas::age
