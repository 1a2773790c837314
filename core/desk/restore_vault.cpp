#include "core/desk/restore_vault.h"

#include <sys/stat.h>

#include <algorithm>
#include <cstring>
#include <system_error>

#include "core/age/open.h"
#include "core/age/unseal.h"
#include "core/base/file.h"
#include "core/desk/backup_folder.h"
#include "core/desk/vault.h"

namespace milchglas::desk {
namespace {
namespace fs = std::filesystem;

constexpr std::size_t host_key_bytes = 32;

Result<Secret> unseal_host_key(const fs::path& file, std::span<const age::Identity> identities) {
    MG_TRY(const UniqueFd fd, open_regular_file(file, "desk.backup_file"));
    MG_TRY(const age::OpenedFile opened, age::open_with_identities(fd.get(), identities));
    Secret key(host_key_bytes);
    std::size_t used = 0;
    const auto keep = [&](ByteView part) -> Status {
        if (part.size() > key.size() - used) return fail(Errc::damaged, "desk.backup_file");
        std::memcpy(key.mutable_view().data() + used, part.data(), part.size());
        used += part.size();
        return {};
    };
    MG_CHECK(age::unseal(fd.get(), opened.payload_offset, opened.payload_end, opened.payload_key, keep));
    if (used != host_key_bytes) return fail(Errc::damaged, "desk.backup_file");
    return key;
}

Status make_empty_folder(const fs::path& to) {
    std::error_code error;
    fs::create_directories(to, error);
    if (error) return fail(Errc::io, "desk.restore_folder");
    if (!fs::is_empty(to, error) || error) return fail(Errc::conflict, "desk.restore_folder");
    fs::create_directory(to / "clips", error);
    if (error || ::chmod(to.c_str(), 0700) != 0 || ::chmod((to / "clips").c_str(), 0700) != 0)
        return fail(Errc::io, "desk.restore_folder");
    return {};
}

Status make_models_folder(const fs::path& vault) {
    std::error_code error;
    fs::create_directory(vault / "models", error);
    if (error || ::chmod((vault / "models").c_str(), 0700) != 0) return fail(Errc::io, "desk.restore_folder");
    return {};
}

Status copy_all(const RestoreOrder& order, const BackupFiles& files, const Secret& host_key) {
    for (const BackupFile& file : files) {
        if (file.name == "host.key.age") continue;
        if (fs::path(file.name).parent_path() == "models") MG_CHECK(make_models_folder(order.to));
        MG_TRY(const std::string hash, copy_backup_file(order.from / file.name, order.to / file.name));
        if (hash != file.blake2b) return fail(Errc::damaged, "desk.backup_file");  // changed since it was checked
    }
    if (host_key.empty()) return {};
    return write_file_durably(order.to / "host.key", host_key.view(), "keyring.host_key");
}

Status log_restore(const fs::path& folder, const Clock& clock) {
    MG_TRY(const auto vault, Vault::open(folder, clock));
    audit::Entry entry;
    entry.type = audit::EntryType::vault_restore;
    return vault->log().append(std::move(entry));
}
}  // namespace

Result<Restored> restore_vault(const RestoreOrder& order, const Clock& clock) {
    MG_TRY(const CheckedBackup backup, check_backup(order.from));
    if (!order.exporter_vkey.empty() && order.exporter_vkey != backup.facts.exporter_vkey)
        return fail(Errc::forged, "desk.backup_key");
    const auto holds = [&](std::string_view name) {
        return std::any_of(backup.files.begin(), backup.files.end(),
                           [&](const auto& file) { return file.name == name; });
    };
    const bool with_keys = holds("keys.mg");
    if (with_keys && clock.utc_ms() >= backup.facts.keys_expire_ms) return fail(Errc::denied, "desk.backup_expired");
    Secret host_key;
    if (holds("host.key.age")) {
        MG_TRY(host_key, unseal_host_key(order.from / "host.key.age", order.identities));
    }
    MG_CHECK(make_empty_folder(order.to));
    Status done = copy_all(order, backup.files, host_key);
    if (done && with_keys) done = log_restore(order.to, clock);
    if (!done) {
        std::error_code ignored;
        for (const auto& made : fs::directory_iterator(order.to, ignored)) fs::remove_all(made.path(), ignored);
        return done.error();
    }
    return Restored{static_cast<std::int64_t>(backup.files.size()), backup.facts.made_at_ms, with_keys};
}

}  // namespace milchglas::desk
