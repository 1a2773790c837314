#pragma once
// An admin shuts a person out at once, or lets them back in. Being shut out wipes the person's keys, so coming back is
// an enrolment: whoever is to hold the clip key gets it from somebody who holds it.
#include <string>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct DisableUser {
    static constexpr std::string_view name = "disable_user";
    static constexpr roles::Act act = roles::Act::disable_user;
    struct Request {
        std::string login;
    };
    struct Reply {
        UserId user;
    };
};

/// Their views are blank and their sessions over when this answers. Errors: not_found "keyring.no_user", conflict
/// "keyring.disabled_already", conflict "keyring.last_holder" (nobody else holds the keys of that role).
Result<DisableUser::Reply> disable_user(Workbench& bench, DisableUser::Request request);

struct EnableUser {
    static constexpr std::string_view name = "enable_user";
    static constexpr roles::Act act = roles::Act::enable_user;
    struct Request {
        std::string login;
        UniqueFd passphrase;  ///< a new one
        std::string voucher;  ///< as in AddUser
        UniqueFd voucher_passphrase;
    };
    struct Reply {
        UserId user;
    };
};

/// Errors: those of add_user; not_found "keyring.no_user", conflict "keyring.not_disabled".
Result<EnableUser::Reply> enable_user(Workbench& bench, EnableUser::Request request);

}  // namespace milchglas::desk
