#pragma once
// When passphrases are lost: an admin and a reviewer print two shares beforehand, and whoever holds both lets in a new
// admin and a new reviewer. The audit key isn't in them; auditors vouch for auditors.
#include <string>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct MakeRecovery {
    static constexpr std::string_view name = "make_recovery";
    static constexpr roles::Act act = roles::Act::make_recovery;
    struct Request {
        std::string voucher;  ///< login of a reviewer or lead
        UniqueFd voucher_passphrase;
    };
    struct Reply {
        UniqueFd first, second;  ///< sealed memory files: the text of one share each, for two different people
    };
};

/// Shares made before are worthless from now on. Errors: denied "keyring.voucher", those of unlock_person.
Result<MakeRecovery::Reply> make_recovery(Workbench& bench, MakeRecovery::Request request);

struct UseRecovery {
    static constexpr std::string_view name = "use_recovery";
    struct Request {
        UniqueFd first, second;  ///< the text of one share each, in any order
        std::string admin_name;
        UniqueFd admin_passphrase;
        std::string reviewer_name;
        UniqueFd reviewer_passphrase;
        std::string group;  ///< the reviewer's
    };
    struct Reply {
        UserId admin, reviewer;
    };
};

/// Asks for nobody: both shares are what it takes, once. Errors: not_found "desk.no_vault", damaged "keyring.share"
/// (mistyped), usage "keyring.shares_differ", not_found "keyring.share_old", usage "desk.one_person", those of
/// Keyring::add_user.
Result<UseRecovery::Reply> use_recovery(Session& session, UseRecovery::Request request);

}  // namespace milchglas::desk
