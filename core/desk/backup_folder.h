#pragma once
// A backup as it lies in its folder. Nothing in it but the keys, where they were asked for, is more than ciphertext and
// pseudonyms.
//
//   backup.note     signed with the vault's exporter key; written last, gone while a backup is under way
//   files.b2sum     one line for each other file, as `b2sum -l 256` prints it; the note holds its hash
//   vault.db        a consistent copy of the database
//   clips/          ciphertext, byte for byte
//   models/         the pinned detector, if there is one
//   keys.mg         the guard's keys under a host key made for this backup, and that host key as host.key (clear) or
//                   host.key.age (sealed to a recipient); only where asked for
#include <filesystem>
#include <string>
#include <vector>

#include "core/note/keys.h"

namespace milchglas::desk {

struct BackupFacts {
    std::string exporter_vkey;
    std::int64_t made_at_ms = 0;
    std::int64_t keys_expire_ms = 0;  ///< 0: no keys in it
};
struct BackupFile {
    std::string name;     ///< relative to the folder; one of the above
    std::string blake2b;  ///< 64 hex digits
};
using BackupFiles = std::vector<BackupFile>;

/// BLAKE2b-256 of a file as hex. Errors: not_found or io "desk.backup_file".
Result<std::string> hash_backup_file(const std::filesystem::path& path);
/// A durable copy (mode 0600) unless the same bytes are there already; returns their hash. Errors as above; no_space.
Result<std::string> copy_backup_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// Writes list and note, the note last. Errors: no_space, io "desk.backup_file".
Status seal_backup(const std::filesystem::path& folder, const BackupFiles& files, const BackupFacts& facts,
                   const note::SigningKey& exporter);
/// A folder without a note is a backup that never ended.
void unseal_backup(const std::filesystem::path& folder);

struct CheckedBackup {
    BackupFacts facts;
    BackupFiles files;
};
/// Checks note, list and the hash of every file. Errors: not_found "desk.backup_unfinished" (no note), damaged
/// "desk.backup_note", forged "desk.backup_signature", damaged "desk.backup_list", damaged "desk.backup_file".
Result<CheckedBackup> check_backup(const std::filesystem::path& folder);

}  // namespace milchglas::desk
