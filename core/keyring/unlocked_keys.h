#pragma once
// What one person's passphrase gives. It belongs to one connection and dies with it, never to the process.
#include <string>

#include "core/base/secret.h"
#include "core/model/ids.h"
#include "core/model/role.h"

namespace milchglas::keyring {

/// Keys a role doesn't hold are empty.
struct UnlockedKeys {
    UserId uid;
    Role role = Role::reviewer;
    std::string group;     ///< reviewer group a consent record can name
    Secret clip_private;   ///< 32 bytes, X25519: opens grants (reviewer, lead)
    Secret label_key;      ///< 32 bytes: seals label columns (reviewer, lead)
    Secret people_key;     ///< 32 bytes: seals names and the pseudonym map (admin)
    Secret audit_private;  ///< 32 bytes, X25519: opens entry details (auditor)
};

}  // namespace milchglas::keyring
