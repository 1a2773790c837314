#pragma once
// The five ways in which an age file can be refused, spelled as the format's test vectors spell them. They stay apart
// wherever people or programs are told: "not for you" is not "damaged".
#include <optional>
#include <string_view>

#include "core/base/error.h"

namespace milchglas::age {

/// "header failure", "no match", "HMAC failure", "payload failure" or "armor failure"; nothing for an error that says
/// nothing about the file (the disk, memory, a sink).
std::optional<std::string_view> failure_class(const Error& error);

}  // namespace milchglas::age
