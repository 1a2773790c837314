#pragma once
// Whose signatures count, and for what. A key is enrolled for one purpose: a camera's key can't sign a consent.
#include <span>
#include <string>
#include <string_view>

#include "core/model/key_purpose.h"
#include "core/note/note.h"

namespace milchglas::note {

struct EnrolledKey {
    VerifierKey key;
    KeyPurpose purpose{};
    std::string subject;  ///< the pseudonym of whom it speaks for: a device, a household, a vault
    bool revoked = false;
};

struct OpenedNote {
    std::string text;     ///< exactly the signed bytes; ends in a newline
    std::string signer;   ///< key name
    std::string subject;  ///< of the enrolled key
};

/// The text of a note signed by an enrolled, unrevoked key of the purpose `needed`. Unknown keys are ignored; a known
/// key (of any purpose) with a bad signature rejects the whole note.
/// Errors: damaged "note.malformed"; forged "note.bad_signature", "note.revoked", "note.wrong_purpose",
/// "note.unknown_signer" (in this order where several apply).
Result<OpenedNote> open_note(std::string_view note, std::span<const EnrolledKey> keys, KeyPurpose needed);

}  // namespace milchglas::note
