#include "core/note/enrolled_key.h"

namespace milchglas::note {
namespace {

/// Later is better: what one signature line says about the note.
enum class Standing { unknown, wrong_purpose, revoked, bad, good };

struct Judged {
    Standing standing = Standing::unknown;
    const EnrolledKey* key = nullptr;
};

/// A signature that fails under a key it claims to be from spoils the note. A key revoked once stays revoked, however
/// often it is enrolled.
Judged judge(const ParsedNote& note, const SignatureLine& line, std::span<const EnrolledKey> keys, KeyPurpose needed) {
    Judged out;
    for (const EnrolledKey& enrolled : keys) {
        if (enrolled.key.name() != line.name || enrolled.key.hash() != line.hash) continue;
        if (!enrolled.key.verifies(note.text, line.signature)) return {Standing::bad, nullptr};
        if (enrolled.revoked || out.standing == Standing::revoked)
            out = {Standing::revoked, nullptr};
        else if (enrolled.purpose == needed)
            out = {Standing::good, &enrolled};
        else if (out.standing == Standing::unknown)
            out = {Standing::wrong_purpose, nullptr};
    }
    return out;
}

Error refusal(Standing standing) {
    switch (standing) {
        case Standing::revoked:
            return fail(Errc::forged, "note.revoked");
        case Standing::wrong_purpose:
            return fail(Errc::forged, "note.wrong_purpose");
        case Standing::bad:
            return fail(Errc::forged, "note.bad_signature");
        default:
            return fail(Errc::forged, "note.unknown_signer");
    }
}

}  // namespace

Result<OpenedNote> open_note(std::string_view note, std::span<const EnrolledKey> keys, KeyPurpose needed) {
    MG_TRY(ParsedNote parsed, parse_note(note));
    Judged best;
    for (const SignatureLine& line : parsed.signatures) {
        const Judged judged = judge(parsed, line, keys, needed);
        if (judged.standing == Standing::bad) return refusal(judged.standing);
        if (judged.standing > best.standing) best = judged;
    }
    if (best.standing != Standing::good) return refusal(best.standing);
    return OpenedNote{std::move(parsed.text), best.key->key.name(), best.key->subject};
}

}  // namespace milchglas::note
