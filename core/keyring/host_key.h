#pragma once
// The key that wraps the key file: what ties a vault to its machine. Private to this room.
//
// A systemd credential ($CREDENTIALS_DIRECTORY/milchglas-host-key) where the service manager gives one, which keeps it
// from everybody but the guard's own account. Otherwise `host.key` (32 bytes, mode 0600) in the vault's folder: that
// protects a copied key file or database, and nobody from the operator of this account, who can read both files. A
// vault kept this way trusts its operator, and the programs say so.
#include <filesystem>

#include "core/base/secret.h"

namespace milchglas::keyring {

/// Stored in the key file: which of the two opens it. Wire values.
enum class HostKeySource : std::uint8_t { file = 0, credential = 1 };

struct HostKey {
    HostKeySource source = HostKeySource::file;
    Secret key;  ///< 32 bytes
};

/// The credential where there is one, else `host.key`, made if it is missing. Errors: those of read_host_key.
Result<HostKey> provide_host_key(const std::filesystem::path& folder);

/// Errors: not_found "keyring.no_host_key"; denied "keyring.host_key_mode" (others may read host.key);
/// damaged "keyring.host_key" (a file not of 32 bytes, a credential of less than 32 or more than 4096); io.
Result<HostKey> read_host_key(const std::filesystem::path& folder, HostKeySource source);

}  // namespace milchglas::keyring
