#pragma once
// An admin takes back what a key may sign: revoked, because it can't be trusted any more, or rotated, because another
// key takes its place.
#include <string>

#include "core/desk/handler.h"
#include "core/model/key_purpose.h"

namespace milchglas::desk {

struct RevokeSigner {
    static constexpr std::string_view name = "revoke_signer";
    static constexpr roles::Act act = roles::Act::revoke_signer;
    struct Request {
        std::string vkey;
    };
    struct Reply {
        KeyPurpose purpose{};
        std::string subject;
    };
};

/// From now on nothing it signed is accepted, whenever it signed it: clips under a revoked household key stay closed.
/// Errors: damaged "note.vkey", not_found "keyring.signer" (not enrolled, or revoked before).
Result<RevokeSigner::Reply> revoke_signer(Workbench& bench, RevokeSigner::Request request);

struct RotateSigner {
    static constexpr std::string_view name = "rotate_signer";
    static constexpr roles::Act act = roles::Act::revoke_signer;
    struct Request {
        std::string old_vkey, new_vkey;
    };
    struct Reply {
        KeyPurpose purpose{};
        std::string subject;
    };
};

/// The new key speaks for the same subject. Nothing new under the old one is accepted; clips and consents that are in
/// stay good. Errors: those of enrol_signer; not_found "keyring.signer".
Result<RotateSigner::Reply> rotate_signer(Workbench& bench, RotateSigner::Request request);

}  // namespace milchglas::desk
