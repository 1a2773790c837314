#pragma once
// One open vault: every room's store over one database and one folder. Nothing in here asks who is asking.
//
// Folder: vault.db (+ -wal, -shm), keys.mg, host.key (embedded default only), clips/<id>.sealed, vault.lock.
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/audit/log.h"
#include "core/base/clock.h"
#include "core/base/fd.h"
#include "core/desk/clip_table.h"
#include "core/keyring/keyring.h"
#include "core/keyring/signers.h"
#include "core/labels/journal.h"
#include "core/store/database.h"

namespace milchglas::desk {

/// The vault for this process alone, until the descriptor is closed. Errors: busy "desk.vault_in_use", io
/// "desk.vault_folder".
Result<UniqueFd> lock_vault(const std::filesystem::path& folder);

/// Lives at one address for as long as its vault is open: its parts point at each other.
class Vault {
  public:
    struct Founders {
        keyring::NewUser admin, reviewer;
        std::string region;
    };

    [[nodiscard]] static bool exists(const std::filesystem::path& folder);
    /// Errors: conflict "desk.vault_exists", busy "desk.vault_in_use", those of keyring and store.
    static Result<std::unique_ptr<Vault>> create(const std::filesystem::path& folder, const Clock& clock,
                                                 const Founders& founders);
    /// Takes the vault for this process alone. Errors: not_found "desk.no_vault", busy "desk.vault_in_use" (another
    /// guard has it), those of keyring, store and audit.
    static Result<std::unique_ptr<Vault>> open(const std::filesystem::path& folder, const Clock& clock);
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] const std::string& region() const { return region_; }
    [[nodiscard]] store::Database& database() { return database_; }
    [[nodiscard]] audit::Log& log() { return *log_; }
    [[nodiscard]] keyring::Keyring& keys() { return *keyring_; }
    [[nodiscard]] keyring::Signers& signers() { return signers_; }
    [[nodiscard]] ClipTable& clips() { return *clips_; }
    [[nodiscard]] labels::LabelJournal& journal() { return *journal_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }

  private:
    Vault(std::filesystem::path folder, const Clock& clock, UniqueFd lock, store::Database database);
    /// `id` and `region` are known, the keyring is open: makes everything that stands on them.
    Status finish_opening();
    Status write_identity(const std::string& region);
    Status read_identity();
    /// Ciphertext whose import never committed.
    Status remove_orphans();
    Status quarantine(store::Transaction& transaction, const std::vector<ClipId>& clips);

    std::filesystem::path folder_;
    const Clock& clock_;
    UniqueFd lock_;  ///< held by flock: one guard for one vault
    store::Database database_;
    keyring::Signers signers_;
    std::string id_, region_;
    std::unique_ptr<keyring::Keyring> keyring_;
    std::unique_ptr<audit::Log> log_;
    std::unique_ptr<ClipTable> clips_;
    std::unique_ptr<labels::LabelJournal> journal_;
};

}  // namespace milchglas::desk
