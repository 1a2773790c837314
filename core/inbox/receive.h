#pragma once
// A sealed clip as it arrives: opened with the desk's identity, both notes found, the sender's verified, the media
// hashed, and its payload copied for the vault, all in one pass over the file. Not a byte of media is parsed. Whether
// the consent holds is core/consent's business.
#include <atomic>
#include <memory>
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
    std::uint64_t media_offset = 0, media_size = 0;  ///< bytes of the plaintext
    std::string media_ext;
};

/// Two steps, so that a clip nobody wants is refused before its media is read: begin() reads as far as the notes,
/// finish() the rest. One thread at a time, any thread.
class Reception {
  public:
    struct Desk {
        std::span<const age::Identity> identities;
        std::span<const note::EnrolledKey> keys;
    };
    /// `source`: a regular file, read with pread, each byte of its payload once; it may change meanwhile. `copy`: from
    /// begin_vaulting(). Neither is owned; both and `stop` must outlive the reception. `stop` ends it early.
    /// Errors, in the order of the checks:
    ///   those of age::open_with_identities (empty, not sealed, armored, cut, sealed to somebody else) and PayloadCopy
    ///   those of PayloadWalk (no archive, a note or the media missing, empty or too large media)
    ///   those of note::open_note for clip.note (forged, unenrolled, revoked, of another purpose) and of parse_manifest
    ///   forged   "inbox.device"        the key belongs to another device than the manifest names
    ///   forged   "inbox.recipients"    the sender didn't seal it to this desk: somebody passed it on
    ///   forged   "inbox.consent_hash"  the consent note isn't the one the sender had
    ///   forged   "inbox.media_size"    the media isn't as long as the sender signed
    static Result<Reception> begin(int source, int copy, const Desk& desk, const std::atomic<bool>& stop);
    Reception(Reception&&) noexcept;
    Reception& operator=(Reception&&) noexcept;
    ~Reception();

    /// Everything but the media is verified.
    [[nodiscard]] const ReceivedClip& clip() const;
    /// Afterwards everything is, and `copy` holds the payload from its start, not yet durable. Once.
    /// Errors: forged "inbox.media_hash"; those of PayloadCopy and PayloadWalk.
    Status finish();

  private:
    struct State;
    explicit Reception(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::inbox
