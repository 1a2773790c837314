#pragma once
// What a decoder says went wrong, before anybody is told or it is logged: the process may be owned by the clip.
#include <string>

#include "core/base/error.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::desk {

/// The same word if it can be one of our errors' (64 bytes at most, small letters, '_' and '.'), else
/// "desk.decoder_told".
std::string told_where(const std::string& where);

Error told_error(const DecoderFailed& failed);

}  // namespace milchglas::desk
