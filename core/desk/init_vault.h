#pragma once
// Makes the vault, its keys, its first admin and its first reviewer. Passphrases come as sealed memory files.
#include <string>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct InitVault {
    static constexpr std::string_view name = "init_vault";
    struct Request {
        std::string admin_name;
        UniqueFd admin_passphrase;
        std::string reviewer_name;
        UniqueFd reviewer_passphrase;
        std::string group;   ///< the first reviewer's group, as consent records name it
        std::string region;  ///< where clips are processed, as consent records name it ("eu")
    };
    struct Reply {
        std::string recipient;      ///< age recipient that cameras seal to
        std::string log_vkey;       ///< pin it: audit verify --log-key
        std::string exporter_vkey;  ///< pin it: export verify --key
        UserId admin, reviewer;
    };
};

/// Errors: conflict "desk.vault_exists", usage "desk.name" / "desk.passphrase", io, no_space.
Result<InitVault::Reply> init_vault(Session& session, InitVault::Request request);

}  // namespace milchglas::desk
