#pragma once
// A person changes their own passphrase. The old one is dead at once, and so is every other session they have open.
#include "core/base/fd.h"
#include "core/desk/handler.h"

namespace milchglas::desk {

struct ChangePassphrase {
    static constexpr std::string_view name = "change_passphrase";
    static constexpr roles::Act act = roles::Act::change_passphrase;
    struct Request {
        UniqueFd before, after;  ///< sealed memory files
    };
    struct Reply {};
};

/// Errors: locked "keyring.wrong_passphrase", locked "desk.unlock_wait", usage "desk.passphrase" /
/// "keyring.passphrase".
Result<ChangePassphrase::Reply> change_passphrase(Workbench& bench, ChangePassphrase::Request request);

}  // namespace milchglas::desk
