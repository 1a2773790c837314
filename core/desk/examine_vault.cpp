#include "core/desk/examine_vault.h"

#include <sys/stat.h>

#include <algorithm>
#include <optional>
#include <system_error>

#include "core/audit/check_log.h"
#include "core/base/locked_memory.h"
#include "core/base/swap.h"
#include "core/desk/pinned_detector.h"
#include "core/desk/tables.h"
#include "core/desk/vault.h"
#include "core/inbox/vaulted.h"

namespace milchglas::desk {
namespace {
namespace fs = std::filesystem;

constexpr std::uintmax_t little_space = 1u << 30;

class Examination {
  public:
    Examination(const fs::path& folder, bool repair) : folder_(folder), repair_(repair) {}

    void look_at_machine();
    void look_at_modes();
    void look_at_database(const Clock& clock);
    Findings take() { return std::move(findings_); }

  private:
    void find(Severity severity, std::string code, std::string about = {}, bool mended = false) {
        findings_.push_back({severity, std::move(code), std::move(about), mended});
    }
    template <class T>
    bool holds(const Result<T>& result, const std::string& about = {}) {
        if (!result) find(Severity::damage, result.error().where(), about);
        return result.has_value();
    }
    void look_at_mode(const fs::path& path);
    Status check_pages(store::Database& database);
    Status look_at_clips(const ClipTable& clips, const keyring::Keyring& keys);
    void look_at_clip(const StoredClip& clip, const keyring::Keyring& keys);
    void look_for_orphans(const ClipTable& clips);
    Status look_at_detector(store::Database& database);

    const fs::path& folder_;
    bool repair_;
    std::vector<ClipId> withheld_;
    Findings findings_;
};

void Examination::look_at_machine() {
    if (!memory_is_locked()) find(Severity::fault, "doctor.memory");
    if (swap_is_in_clear()) find(Severity::fault, "doctor.swap");
    std::error_code error;
    const fs::space_info space = fs::space(folder_, error);
    if (!error && space.available < little_space) find(Severity::fault, "doctor.space");
}

void Examination::look_at_mode(const fs::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || (info.st_mode & 077) == 0) return;
    const bool mended = repair_ && ::chmod(path.c_str(), info.st_mode & 0700) == 0;
    find(Severity::fault, "doctor.mode", fs::relative(path, folder_).string(), mended);
}

/// Others may read none of it.
void Examination::look_at_modes() {
    look_at_mode(folder_);
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_, error))
        if (entry.path().filename() != "clips") look_at_mode(entry.path());
    for (const char* inner : {"clips", "models"})
        for (const auto& entry : fs::directory_iterator(folder_ / inner, error)) look_at_mode(entry.path());
}

Status Examination::check_pages(store::Database& database) {
    MG_TRY(auto pages, database.prepare("PRAGMA integrity_check(1)"));
    MG_TRY(const bool answered, pages.step());
    if (!answered || pages.text(0) != "ok") find(Severity::damage, "store.damaged");
    MG_TRY(auto references, database.prepare("PRAGMA foreign_key_check"));
    MG_TRY(const bool dangling, references.step());
    if (dangling) find(Severity::damage, "doctor.references", references.text(0));
    return {};
}

void Examination::look_at_database(const Clock& clock) {
    auto database = store::Database::open(folder_ / "vault.db");
    if (!holds(database) || !holds(check_pages(*database))) return;
    const auto keys = keyring::Keyring::open(folder_, *database, clock);
    if (!holds(keys) || !holds(make_tables(*database))) return;
    holds(audit::check_log(*database, keys->log_key().verifier()));
    const ClipTable clips(*database, keys->store_key());
    holds(look_at_clips(clips, *keys));
    look_for_orphans(clips);
    holds(look_at_detector(*database));
    const auto recovery = keys->has_recovery();
    if (holds(recovery) && !*recovery) find(Severity::advice, "doctor.no_recovery");
}

Status Examination::look_at_clips(const ClipTable& clips, const keyring::Keyring& keys) {
    MG_TRY(withheld_, inbox::withheld(folder_));
    std::optional<ClipPlace> after;
    for (;;) {
        MG_TRY(const auto rows, clips.list(after, ListClips::most_rows));
        if (rows.empty()) return {};
        for (const auto& row : rows) {
            const auto clip = clips.find(row.clip);
            if (holds(clip, row.clip.value) && *clip) look_at_clip(**clip, keys);
        }
        after = rows.back().place();
    }
}

void Examination::look_at_clip(const StoredClip& clip, const keyring::Keyring& keys) {
    const std::string& id = clip.manifest.clip.value;
    const auto file = inbox::open_vaulted(folder_, clip.manifest.clip);
    if (!file && std::find(withheld_.begin(), withheld_.end(), clip.manifest.clip) != withheld_.end())
        return find(Severity::advice, "doctor.withheld", id);
    if (!file) return find(Severity::damage, "doctor.clip_missing", id);
    // age adds a nonce, and a tag to each chunk; whatever ends the archive only makes it longer.
    constexpr std::uint64_t chunk = 64 * 1024, tag = 16, nonce = 16;
    const std::uint64_t plain = clip.media_offset + clip.media_size;
    const auto size = size_of(file->get(), "desk.backup_file");
    if (!size || *size < nonce + plain + (plain + chunk - 1) / chunk * tag)
        find(Severity::damage, "doctor.clip_short", id);
    for (const WrappedKey& key : clip.keys)
        if (!keys.has_grant(clip.manifest.consent.id, key.purpose)) find(Severity::damage, "doctor.no_grant", id);
}

void Examination::look_for_orphans(const ClipTable& clips) {
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder_ / "clips", error)) {
        const auto known = clips.seen(ClipId{file.path().stem().string()});
        if (known && !*known)
            find(Severity::fault, "doctor.orphan", "clips/" + file.path().filename().string(),
                 repair_ && fs::remove(file.path(), error));
    }
    const fs::path half_written = folder_ / "keys.mg.new";
    if (fs::exists(half_written, error))
        find(Severity::fault, "doctor.orphan", "keys.mg.new", repair_ && fs::remove(half_written, error));
}

/// Clips are prepared without a detector that isn't right: a fault, no damage.
Status Examination::look_at_detector(store::Database& database) {
    MG_TRY(const auto pinned, detector_rule(database));
    const fs::path kept = pinned ? detector_file(folder_, pinned->rule.sha256) : fs::path();
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder_ / "models", error))
        if (is_detector_name(file.path()) && file.path() != kept)
            find(Severity::fault, "doctor.orphan", "models/" + file.path().filename().string(),
                 repair_ && fs::remove(file.path(), error));
    if (!pinned) return {};
    const DetectorState file = check_detector_file(folder_, pinned->rule.sha256);
    const std::string name = "models/" + kept.filename().string();
    if (file == DetectorState::missing) find(Severity::fault, "doctor.detector_missing", name);
    if (file == DetectorState::changed) find(Severity::fault, "doctor.detector_changed", name);
    if (pinned->failures >= detector_failures_allowed)
        find(Severity::fault, "doctor.detector_paused", pinned->failed_where);
    return {};
}
}  // namespace

Result<Findings> examine_vault(const fs::path& folder, const Clock& clock, bool repair) {
    if (!Vault::exists(folder)) return fail(Errc::not_found, "desk.no_vault");
    MG_TRY(const UniqueFd lock, lock_vault(folder));
    Examination examination(folder, repair);
    examination.look_at_machine();
    examination.look_at_modes();
    examination.look_at_database(clock);
    return examination.take();
}

}  // namespace milchglas::desk
