#include "core/desk/vault.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <system_error>

#include "core/base/hash.h"
#include "core/desk/tables.h"
#include "core/inbox/vaulted.h"
#include "core/model/ending.h"
#include "core/store/migrate.h"

namespace milchglas::desk {
namespace {
constexpr std::string_view first_step = R"(
CREATE TABLE vault_identity(one INTEGER PRIMARY KEY CHECK(one = 1), id TEXT NOT NULL, region TEXT NOT NULL) STRICT;
)";
constexpr std::array steps{first_step};

std::filesystem::path database_path(const std::filesystem::path& folder) {
    return folder / "vault.db";
}

Status make_folders(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder / "clips", error);
    if (error) {
        errno = error.value();
        return os_error("desk.vault_folder");
    }
    if (::chmod(folder.c_str(), 0700) != 0) return os_error("desk.vault_folder");
    return {};
}

audit::AppInfo app_info() {
    return {MILCHGLAS_VERSION, "release", ""};
}
}  // namespace

Result<UniqueFd> lock_vault(const std::filesystem::path& folder) {
    UniqueFd lock(::open((folder / "vault.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!lock) return os_error("desk.vault_folder");
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno == EWOULDBLOCK) return fail(Errc::busy, "desk.vault_in_use");
    return os_error("desk.vault_folder");
}

bool Vault::exists(const std::filesystem::path& folder) {
    std::error_code error;
    return std::filesystem::exists(database_path(folder), error);
}

Vault::Vault(std::filesystem::path folder, const Clock& clock, UniqueFd lock, store::Database database)
    : folder_(std::move(folder)),
      clock_(clock),
      lock_(std::move(lock)),
      database_(std::move(database)),
      signers_(database_, clock) {}

Status Vault::write_identity(const std::string& region) {
    MG_CHECK(store::migrate(database_, "vault", steps));
    id_ = random_id();
    region_ = region;
    return database_.run("INSERT INTO vault_identity(one, id, region) VALUES(1, ?1, ?2)", id_, region_);
}

Status Vault::read_identity() {
    MG_CHECK(store::migrate(database_, "vault", steps));
    MG_TRY(auto row, database_.query("SELECT id, region FROM vault_identity"));
    MG_TRY(const bool found, row.step());
    if (!found) return fail(Errc::damaged, "desk.unfinished_vault");
    id_ = row.text(0);
    region_ = row.text(1);
    return {};
}

Status Vault::finish_opening() {
    MG_CHECK(make_tables(database_));
    clips_ = std::make_unique<ClipTable>(database_, keyring_->store_key());
    MG_TRY(note::SigningKey signer, note::SigningKey::parse(keyring_->log_key().text()));
    MG_TRY(audit::Log log, audit::Log::open(database_, std::move(signer), clock_, app_info()));
    log_ = std::make_unique<audit::Log>(std::move(log));
    MG_TRY(const labels::LabelJournal journal, labels::LabelJournal::open(database_));
    journal_ = std::make_unique<labels::LabelJournal>(journal);
    MG_CHECK(remove_orphans());
    MG_TRY(auto transaction, store::Transaction::begin(database_));
    MG_CHECK(clips_->release_all(transaction));
    audit::Entry entry;
    entry.type = audit::EntryType::vault_open;
    MG_CHECK(log_->append(transaction, std::move(entry)));
    MG_TRY(const auto held, inbox::withheld(folder_));
    MG_CHECK(quarantine(transaction, held));
    MG_CHECK(transaction.commit());
    for (const ClipId& clip : held) MG_CHECK(inbox::give_back_vaulted(folder_, clip));
    return {};
}

/// What was withheld because it couldn't be written that nobody may see it.
Status Vault::quarantine(store::Transaction& transaction, const std::vector<ClipId>& clips) {
    for (const ClipId& clip : clips) {
        MG_CHECK(clips_->set_state(transaction, clip, ClipState::quarantined));
        audit::Entry flag;
        flag.type = audit::EntryType::flag_raise;
        flag.clip = clip;
        flag.reason = {std::string(to_text(Ending::intimate))};
        MG_CHECK(log_->append(transaction, std::move(flag)));
    }
    return {};
}

Status Vault::remove_orphans() {
    std::error_code error;
    for (const auto& file : std::filesystem::directory_iterator(folder_ / "clips", error)) {
        MG_TRY(const bool known, clips_->seen(ClipId{file.path().stem().string()}));
        if (!known) std::filesystem::remove(file.path(), error);
    }
    return error ? fail(Errc::io, "desk.vault_folder") : Status{};
}

Result<std::unique_ptr<Vault>> Vault::create(const std::filesystem::path& folder, const Clock& clock,
                                             const Founders& founders) {
    if (exists(folder)) return fail(Errc::conflict, "desk.vault_exists");
    MG_CHECK(make_folders(folder));
    MG_TRY(UniqueFd lock, lock_vault(folder));
    MG_TRY(store::Database database, store::Database::create(database_path(folder)));
    std::unique_ptr<Vault> vault(new Vault(folder, clock, std::move(lock), std::move(database)));
    const auto build = [&]() -> Status {
        MG_CHECK(vault->write_identity(founders.region));
        MG_TRY(auto keyring,
               keyring::Keyring::create(folder, vault->database_, clock, founders.admin, founders.reviewer));
        vault->keyring_ = std::make_unique<keyring::Keyring>(std::move(keyring));
        return vault->finish_opening();
    };
    if (auto built = build(); !built) {
        // Half a vault would only stand in the way of the next try.
        vault.reset();
        std::error_code ignored;
        for (const char* name : {"vault.db", "vault.db-wal", "vault.db-shm", "keys.mg", "host.key"})
            std::filesystem::remove(folder / name, ignored);
        return built.error();
    }
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(const std::filesystem::path& folder, const Clock& clock) {
    if (!exists(folder)) return fail(Errc::not_found, "desk.no_vault");
    MG_TRY(UniqueFd lock, lock_vault(folder));
    MG_TRY(store::Database database, store::Database::open(database_path(folder)));
    std::unique_ptr<Vault> vault(new Vault(folder, clock, std::move(lock), std::move(database)));
    MG_CHECK(vault->read_identity());
    MG_TRY(auto keyring, keyring::Keyring::open(folder, vault->database_, clock));
    vault->keyring_ = std::make_unique<keyring::Keyring>(std::move(keyring));
    MG_CHECK(vault->finish_opening());
    return vault;
}

}  // namespace milchglas::desk
