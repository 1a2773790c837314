#pragma once
// Identity files as age-keygen writes them: one identity a line, '#' comments, empty lines; plain, or the same text
// sealed with a passphrase (armored or not).
#include <vector>

#include "core/age/keys.h"

namespace milchglas::age {

/// At most 64 KiB and 64 identities. LF or CRLF lines.
/// Errors: damaged "age.identity" or usage "age.identity_kind" for a line that is no X25519 identity, damaged
/// "age.identity_size" (beyond those bounds), not_found "age.no_identity", locked "age.identity_sealed" (a passphrase
/// opens it).
Result<std::vector<Identity>> parse_identities(ByteView text);

/// Reads from the descriptor's current position to its end, straight into guarded memory; pipes work.
/// `passphrase` is used only when the file is sealed; nullptr means there is none yet.
/// Errors: those of parse_identities, open_with_passphrase and PayloadReader; damaged "age.armor", io "age.read".
Result<std::vector<Identity>> read_identity_file(int fd, const Secret* passphrase);

}  // namespace milchglas::age
