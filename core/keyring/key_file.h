#pragma once
// `keys.mg`: the guard's keys and the grants, in one small file. Private to this room.
//
// Format: "MGKEYS", version (1 byte), host key source (1 byte), a fresh file key wrapped under the host key (72 bytes),
// the body wrapped under the file key (box.h); both bound to the first 8 bytes. Every write has a new file key, so what
// an older copy of the file wraps can't be opened with what a newer one gave away. That says nothing about an older
// copy together with the host key: backups of this file must expire.
#include <filesystem>

#include "core/keyring/guard_keys.h"
#include "core/keyring/host_key.h"

namespace milchglas::keyring {

std::filesystem::path key_file_path(const std::filesystem::path& folder);

struct OpenedKeyFile {
    HostKey host;
    GuardKeys keys;
};

/// Errors: not_found "keyring.no_key_file", usage "keyring.newer", damaged "keyring.key_file", those of read_host_key.
Result<OpenedKeyFile> read_key_file(const std::filesystem::path& folder);

/// Whole and durable, or the old one stays. `grants` in place of those in `keys`.
/// Errors: no_space or io "keyring.key_file", bug "keyring.key_file_size".
Status write_key_file(const std::filesystem::path& folder, const HostKey& host, const GuardKeys& keys,
                      const GrantMap& grants);

}  // namespace milchglas::keyring
