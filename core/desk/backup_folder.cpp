#include "core/desk/backup_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <system_error>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/strict_json.h"
#include "core/desk/pinned_detector.h"
#include "core/inbox/vaulted.h"
#include "core/note/enrolled_key.h"

namespace milchglas::desk {
namespace {
namespace fs = std::filesystem;

constexpr std::size_t piece_bytes = 1u << 20;
constexpr std::size_t max_list_bytes = 256u << 20;
constexpr std::string_view schema = "milchglas.backup/1";

/// Hands the file out piece by piece, and returns its hash.
template <class Sink>
Result<std::string> read_pieces(const fs::path& path, const Sink& sink) {
    MG_TRY(const UniqueFd fd, open_regular_file(path, "desk.backup_file"));
    Blake2b hash;
    Bytes piece(piece_bytes);
    for (std::uint64_t at = 0;;) {
        MG_TRY(const std::size_t size, read_some_at(fd.get(), at, piece, "desk.backup_file"));
        if (size == 0) return to_hex(hash.finish());
        hash.update(ByteView(piece).first(size));
        MG_CHECK(sink(ByteView(piece).first(size)));
        at += size;
    }
}

bool known_name(const std::string& name) {
    if (name == "vault.db" || name == "keys.mg" || name == "host.key" || name == "host.key.age") return true;
    const fs::path path(name);
    if (path.parent_path() == "models") return is_detector_name(path);
    return path.parent_path() == "clips" && inbox::is_vaulted_name(path) && path.stem() != "." && path.stem() != "..";
}

Result<BackupFiles> parse_list(std::string_view text) {
    BackupFiles files;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        constexpr std::size_t hash_chars = 64;
        if (line.size() < hash_chars + 3 || line.substr(hash_chars, 2) != "  ")
            return fail(Errc::damaged, "desk.backup_list");
        files.push_back({line.substr(hash_chars + 2), line.substr(0, hash_chars)});
        if (!known_name(files.back().name)) return fail(Errc::damaged, "desk.backup_list");
    }
    return files;
}

/// The note's text, checked against the key that it names itself: whether that is the right one is the caller's to say.
Result<std::pair<BackupFacts, std::string>> parse_facts(const std::string& note) {
    MG_TRY(const auto parsed, note::parse_note(note));
    MG_TRY(const nlohmann::json json, parse_strict_json(parsed.text));
    StrictObject object(json);
    constexpr std::int64_t never_later = std::int64_t{1} << 52;
    const bool ours = object.text("schema") == schema;
    BackupFacts facts{object.text("exporter_key", 1024), object.integer("made_at_ms", 0, never_later),
                      object.integer("keys_expire_ms", 0, never_later)};
    std::string list_hash = object.text("files_blake2b");
    if (!ours || !object.finish()) return fail(Errc::damaged, "desk.backup_note");
    auto key = note::VerifierKey::parse(facts.exporter_vkey);
    if (!key) return fail(Errc::damaged, "desk.backup_note");
    const note::EnrolledKey exporter{*std::move(key), KeyPurpose::exporter, {}, false};
    if (!note::open_note(note, {&exporter, 1}, KeyPurpose::exporter))
        return fail(Errc::forged, "desk.backup_signature");
    return std::pair(std::move(facts), std::move(list_hash));
}
}  // namespace

Result<std::string> hash_backup_file(const fs::path& path) {
    return read_pieces(path, [](ByteView) { return Status{}; });
}

Result<std::string> copy_backup_file(const fs::path& from, const fs::path& to) {
    std::error_code ignored;
    if (fs::exists(to, ignored)) {
        MG_TRY(std::string wanted, hash_backup_file(from));
        MG_TRY(const std::string there, hash_backup_file(to));
        if (wanted == there) return wanted;
    }
    const fs::path part = to.string() + ".part";
    fs::remove(part, ignored);
    const UniqueFd out(::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!out) return os_error("desk.backup_file");
    auto copied = read_pieces(from, [&](ByteView piece) { return write_all(out.get(), piece, "desk.backup_file"); });
    if (copied && (::fsync(out.get()) != 0 || ::rename(part.c_str(), to.c_str()) != 0))
        copied = Result<std::string>(os_error("desk.backup_file"));
    if (!copied) fs::remove(part, ignored);
    if (copied) MG_CHECK(sync_folder(to.parent_path(), "desk.backup_file"));
    return copied;
}

Status seal_backup(const fs::path& folder, const BackupFiles& files, const BackupFacts& facts,
                   const note::SigningKey& exporter) {
    std::string list;
    for (const BackupFile& file : files) list += file.blake2b + "  " + file.name + "\n";
    MG_CHECK(write_file_durably(folder / "files.b2sum", as_bytes(list), "desk.backup_file"));
    const nlohmann::json text{{"schema", schema},
                              {"exporter_key", facts.exporter_vkey},
                              {"made_at_ms", facts.made_at_ms},
                              {"keys_expire_ms", facts.keys_expire_ms},
                              {"files_blake2b", to_hex(blake2b_256(as_bytes(list)))}};
    MG_TRY(const std::string note, note::sign_note(text.dump() + "\n", exporter));
    return write_file_durably(folder / "backup.note", as_bytes(note), "desk.backup_file");
}

void unseal_backup(const fs::path& folder) {
    std::error_code ignored;
    fs::remove(folder / "backup.note", ignored);
}

Result<CheckedBackup> check_backup(const fs::path& folder) {
    MG_TRY(const Bytes note, read_file(folder / "backup.note", note::max_note_bytes, "desk.backup_unfinished"));
    MG_TRY(auto facts, parse_facts(std::string(as_text(note))));
    MG_TRY(const Bytes list, read_file(folder / "files.b2sum", max_list_bytes, "desk.backup_list"));
    if (to_hex(blake2b_256(list)) != facts.second) return fail(Errc::damaged, "desk.backup_list");
    CheckedBackup backup{std::move(facts.first), {}};
    MG_TRY(backup.files, parse_list(as_text(list)));
    for (const BackupFile& file : backup.files) {
        const auto hash = hash_backup_file(folder / file.name);
        if (!hash || *hash != file.blake2b) return fail(Errc::damaged, "desk.backup_file");
    }
    return backup;
}

}  // namespace milchglas::desk
