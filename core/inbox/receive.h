#pragma once
// A sealed clip as it arrives: opened with the desk's identity, both notes found, the sender's verified, the media
// hashed once. Not a byte of media is parsed, and nothing is written. Whether the consent holds is core/consent's
// business.
#include <functional>
#include <span>
#include <string>

#include "core/age/keys.h"
#include "core/model/clip_manifest.h"
#include "core/note/enrolled_key.h"

namespace milchglas::inbox {

struct ReceivedClip {
    ClipManifest manifest;     ///< signed by the enrolled device it names
    std::string consent_note;  ///< bytes as sealed; their hash is the one the manifest names
    std::string clip_note;
    Secret file_key;                                 ///< 16 bytes
    std::uint64_t payload_offset = 0;                ///< where the age payload begins in the file
    std::uint64_t payload_end = 0;                   ///< the file's size
    std::uint64_t media_offset = 0, media_size = 0;  ///< bytes of the plaintext
    std::string media_ext;
};

/// Was a clip of this id imported (or withdrawn) before?
using SeenBefore = std::function<Result<bool>(const ClipId&)>;

/// `fd`: a regular file, read with pread, not owned. It must not change before vault_ciphertext() copied it: copy it
/// first where others can write to it.
/// Errors, in the order of the checks:
///   those of age::open_with_identities (empty, not sealed, armored, cut, sealed to somebody else) and age.payload
///   those of read_layout (no archive, a note or the media missing, empty or too large media)
///   those of note::open_note for clip.note (forged, unenrolled, revoked, of another purpose) and of parse_manifest
///   forged   "inbox.device"           the key belongs to another device than the manifest names
///   conflict "inbox.replayed"         this clip id was here before
///   forged   "inbox.recipients"       the sender didn't seal it to this desk: somebody passed it on
///   forged   "inbox.consent_hash"     the consent note isn't the one the sender had
///   forged   "inbox.media_size", forged "inbox.media_hash"  the media isn't what the sender signed
Result<ReceivedClip> receive(int fd, std::span<const age::Identity> identities, std::span<const note::EnrolledKey> keys,
                             const SeenBefore& seen_before);

}  // namespace milchglas::inbox
