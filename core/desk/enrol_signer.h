#pragma once
// An admin says which keys may sign what: cameras clips, households consents. One key, one purpose.
#include <string>

#include "core/desk/handler.h"
#include "core/model/key_purpose.h"

namespace milchglas::desk {

struct EnrolSigner {
    static constexpr std::string_view name = "enrol_signer";
    static constexpr roles::Act act = roles::Act::enrol_signer;
    struct Request {
        std::string vkey;
        KeyPurpose purpose{};
        std::string subject;  ///< the device or household the key speaks for
    };
    struct Reply {
        std::string key_name;
    };
};

/// Errors: damaged "note.vkey", conflict "keyring.signer_known", usage "desk.purpose" (log and exporter keys are the vault's own).
Result<EnrolSigner::Reply> enrol_signer(Workbench& bench, EnrolSigner::Request request);

struct ListSigners {
    static constexpr std::string_view name = "list_signers";
    static constexpr roles::Act act = roles::Act::list_signers;
    struct Request {};
    struct Signer {
        std::string vkey;
        KeyPurpose purpose{};
        std::string subject;
        bool revoked = false;
    };
    struct Reply {
        std::vector<Signer> signers;
    };
};

Result<ListSigners::Reply> list_signers(Workbench& bench, ListSigners::Request request);

}  // namespace milchglas::desk
