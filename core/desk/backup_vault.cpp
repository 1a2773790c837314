#include "core/desk/backup_vault.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <system_error>

#include "core/age/seal.h"
#include "core/base/file.h"
#include "core/desk/backup_folder.h"
#include "core/desk/pinned_detector.h"
#include "core/desk/workbench.h"
#include "core/inbox/vaulted.h"

namespace milchglas::desk {
namespace {
namespace fs = std::filesystem;

constexpr std::int64_t day_ms = 24 * 3'600'000LL;
constexpr std::int64_t longest_days = 366;

/// One backup on its way: worker (database), loop (keys), worker (clips), loop (note and entry).
struct Backup {
    Desk& desk;
    audit::Entry entry;
    std::int64_t intent = 0;
    Ticket ticket;  ///< held for as long as the act takes
    channel::Answer<BackupVault> answer;
    std::shared_ptr<const void> work;
    UniqueFd out;
    fs::path folder;  ///< `out` as a path, whatever it is called outside
    bool with_keys = false;
    std::optional<age::Recipient> keys_to;
    BackupFacts facts;
    BackupFiles files;
};
using Shared = std::shared_ptr<Backup>;

void end(const Shared& backup, const Status& done) {
    backup->entry.outcome = done ? audit::Outcome::done : audit::Outcome::failed;
    if (!done) backup->entry.reason.push_back(done.error().where());
    const Status logged = backup->desk.vault()->log().outcome(backup->intent, backup->entry);
    if (!done) return backup->answer(done.error());
    if (!logged) return backup->answer(logged.error());
    backup->answer(BackupVault::Reply{static_cast<std::int64_t>(backup->files.size()), backup->facts.keys_expire_ms});
}

Status add(Backup& backup, const std::string& name) {
    MG_TRY(std::string hash, hash_backup_file(backup.folder / name));
    backup.files.push_back({name, std::move(hash)});
    return {};
}

/// Worker. A connection of its own sees one moment of the database, whatever the guard writes meanwhile.
Status copy_database(Backup& backup) {
    unseal_backup(backup.folder);
    MG_TRY(store::Database database, store::Database::open(backup.desk.folder() / "vault.db"));
    MG_CHECK(database.copy_to(backup.folder / "vault.db"));
    return add(backup, "vault.db");
}

/// Seals the host key for whoever restores.
Status seal_host_key(const Backup& backup, const Secret& host_key) {
    const UniqueFd file(
        ::open((backup.folder / "host.key.age").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file) return os_error("desk.backup_file");
    MG_TRY(age::Sealer sealer, age::Sealer::create(file.get(), {&*backup.keys_to, 1}));
    MG_CHECK(sealer.write(host_key.view()));
    MG_CHECK(sealer.finish());
    if (::fsync(file.get()) != 0) return os_error("desk.backup_file");
    return {};
}

/// Loop: the keyring is nobody else's. What an earlier backup left of keys goes first.
Status copy_keys(Backup& backup) {
    std::error_code ignored;
    for (const char* name : {"keys.mg", "host.key", "host.key.age"}) fs::remove(backup.folder / name, ignored);
    if (backup.facts.keys_expire_ms == 0) return {};
    MG_TRY(const Secret host_key, backup.desk.vault()->keys().copy_key_file(backup.folder));
    MG_CHECK(add(backup, "keys.mg"));
    if (backup.keys_to) {
        MG_CHECK(seal_host_key(backup, host_key));
        return add(backup, "host.key.age");
    }
    MG_CHECK(write_file_durably(backup.folder / "host.key", host_key.view(), "desk.backup_file"));
    return add(backup, "host.key");
}

/// What one folder of the vault holds under such names, now; what it no longer has goes from the backup.
Status copy_folder(Backup& backup, const std::string& folder, bool (*wanted)(const fs::path&)) {
    std::error_code error;
    const fs::path from = backup.desk.folder() / folder, to = backup.folder / folder;
    if (!fs::exists(from, error)) {
        fs::remove_all(to, error);
        return {};
    }
    fs::create_directory(to, error);
    for (const auto& there : fs::directory_iterator(to, error))
        if (!fs::exists(from / there.path().filename())) fs::remove(there.path(), error);
    for (const auto& file : fs::directory_iterator(from, error)) {
        if (!wanted(file.path())) continue;
        const std::string name = folder + "/" + file.path().filename().string();
        auto hash = copy_backup_file(file.path(), backup.folder / name);
        if (!hash && hash.error().code() == Errc::not_found) continue;
        if (!hash) return hash.error();
        backup.files.push_back({name, *std::move(hash)});
    }
    return error ? fail(Errc::io, "desk.backup_file") : Status{};
}

/// Worker: whatever lies in the vault now. A clip that went since the database was copied is no loss, one that came is
/// no row's; the same is true of a detector.
Status copy_files(Backup& backup) {
    MG_CHECK(copy_folder(backup, "clips", inbox::is_vaulted_name));
    return copy_folder(backup, "models", is_detector_name);
}

Status sign(Backup& backup) {
    return seal_backup(backup.folder, backup.files, backup.facts, backup.desk.vault()->keys().exporter_key());
}

using Step = Status (*)(Backup&);
void on_worker(const Shared& backup, Step step, void (*next)(const Shared&)) {
    const bool queued = backup->desk.pool().submit([backup, step, next] {
        auto done = step(*backup);
        backup->desk.loop().post([backup, done = std::move(done), next] {
            if (!done) return end(backup, done);
            next(backup);
        });
    });
    if (!queued) end(backup, fail(Errc::busy, "desk.import_queue"));
}

void finish(const Shared& backup) {
    end(backup, sign(*backup));
}
void keys_next(const Shared& backup) {
    if (auto done = copy_keys(*backup); !done) return end(backup, done);
    on_worker(backup, copy_files, finish);
}
}  // namespace

void backup_vault(Workbench& bench, BackupVault::Request request, channel::Answer<BackupVault> answer) {
    Vault& vault = bench.vault();
    const bool keys = request.with_keys || !request.keys_to.empty();
    if (keys && (request.keep_days < 1 || request.keep_days > longest_days))
        return answer(fail(Errc::usage, "desk.backup_days"));
    std::optional<age::Recipient> keys_to;
    if (!request.keys_to.empty()) {
        auto parsed = age::Recipient::parse(request.keys_to);
        if (!parsed) return answer(parsed.error());
        keys_to = *parsed;
    }
    audit::Entry entry = bench.entry(audit::EntryType::vault_backup);
    entry.reason = {keys ? (keys_to ? "keys:sealed" : "keys:clear") : "keys:none"};
    auto ticket = vault.log().intend(entry);
    if (!ticket) return answer(ticket.error());
    const std::int64_t now = vault.clock().utc_ms(), intent = ticket->seq();
    const fs::path folder = "/proc/self/fd/" + std::to_string(request.folder.get());
    auto backup = std::make_shared<Backup>(
        Backup{bench.desk(),
               std::move(entry),
               intent,
               *std::move(ticket),
               std::move(answer),
               bench.session().work_under_way(),
               std::move(request.folder),
               folder,
               request.with_keys,
               keys_to,
               {vault.keys().exporter_key().verifier().text(), now, keys ? now + request.keep_days * day_ms : 0},
               {}});
    on_worker(backup, copy_database, keys_next);
}

}  // namespace milchglas::desk
