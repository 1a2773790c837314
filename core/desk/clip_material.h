#pragma once
// What a decoder that opens a clip is handed: the clip's ciphertext and the keys of this clip and no other.
#include "core/desk/choose_clip.h"
#include "core/model/ticket.h"

namespace milchglas::desk {

struct ClipMaterial {
    UniqueFd ciphertext;
    std::uint64_t payload_offset = 0;
    UniqueFd payload_key, noise_key;  ///< sealed memory files
    std::uint64_t media_offset = 0, media_size = 0;
};

/// Uses up the ticket: one entry, one unwrapping. REQUIRES: somebody is at `session`. Errors: those of open_vaulted()
/// and Keyring::open_payload_keys(); io "desk.ciphertext", "desk.pass_memory".
Result<ClipMaterial> material_of(Session& session, const AllowedClip& allowed, Ticket ticket);

}  // namespace milchglas::desk
