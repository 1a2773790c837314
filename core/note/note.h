#pragma once
// C2SP signed notes (c2sp.org/signed-note): text, an empty line, signature lines. The bytes as stored are what is
// verified; nothing is ever written again to be verified. Whose signature counts: core/note/enrolled_key.h.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/note/keys.h"

namespace milchglas::note {

inline constexpr std::size_t max_note_bytes = 64 * 1024;
inline constexpr std::size_t max_signatures = 16;

struct SignatureLine {
    std::string name;
    KeyHash hash = 0;
    Bytes signature;  ///< 64 bytes for Ed25519; other types may be longer
};

struct ParsedNote {
    std::string text;  ///< ends in a newline
    std::vector<SignatureLine> signatures;
};

/// Takes a note apart and checks its form only. Errors: damaged "note.malformed" (over the cap, no signature, control
/// characters or invalid UTF-8, a bad line, two lines of one key).
Result<ParsedNote> parse_note(std::string_view note);

/// The whole note. `text` is UTF-8, ends in a newline and holds no control character but newlines (so no tabs).
/// Errors: usage "note.text".
Result<std::string> sign_note(std::string_view text, const SigningKey& key);

/// Adds one more signature line. Errors: those of parse_note; conflict "note.signed_already"; usage "note.text" (over a
/// cap).
Result<std::string> cosign_note(std::string_view note, const SigningKey& key);

}  // namespace milchglas::note
