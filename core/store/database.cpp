#include "core/store/database.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "core/base/fd.h"
#include "core/base/file.h"
#include "core/store/sqlite_error.h"

namespace milchglas::store {
namespace fs = std::filesystem;
namespace {

// WAL with FULL makes every commit durable; secure_delete overwrites what is deleted; the rest keeps a crafted file
// from running anything and SQLite from writing anywhere but here.
constexpr std::string_view pragmas = R"(
    PRAGMA busy_timeout = 5000;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
    PRAGMA secure_delete = ON;
    PRAGMA synchronous = FULL;)";

}  // namespace

void Database::Close::operator()(sqlite3* db) const {
    sqlite3_close_v2(db);
}

Result<Database> Database::connect(const fs::path& path) {
    const bool on_disk = !path.empty();
    Database database;
    sqlite3* db = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = on_disk ? sqlite3_open_v2(path.c_str(), &db, flags, nullptr)
                             : sqlite3_open_v2(":memory:", &db, flags | SQLITE_OPEN_MEMORY, nullptr);
    database.db_.reset(db);  // there is one even after most failures
    if (code != SQLITE_OK) return sqlite_error(code);
    MG_CHECK(database.set_up(on_disk));
    return database;
}

Status Database::set_up(bool on_disk) {
    sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(db_.get(), SQLITE_LIMIT_ATTACHED, 0);
    MG_CHECK(run_script(pragmas));
    MG_TRY(Statement wal, prepare("PRAGMA journal_mode = WAL"));
    MG_TRY(const bool row, wal.step());
    if (on_disk && (!row || wal.text(0) != "wal")) return fail(Errc::io, "store.io");
    if (sqlite3_db_readonly(db_.get(), "main") != 0) return fail(Errc::io, "store.io");
    return {};
}

Status Database::quick_check() {
    MG_TRY(Statement check, prepare("PRAGMA quick_check(1)"));
    MG_TRY(const bool row, check.step());
    if (!row || check.text(0) != "ok") return fail(Errc::damaged, "store.damaged");
    return {};
}

Result<Database> Database::create(const fs::path& path) {
    const UniqueFd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd) return errno == EEXIST ? fail(Errc::conflict, "store.exists") : os_error("store.io");
    auto database = connect(path);
    if (!database) ::unlink(path.c_str());
    return database;
}

Result<Database> Database::open(const fs::path& path) {
    // Asked by name, not by descriptor: closing one would drop the locks of another connection in this process.
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return fail(Errc::not_found, "store.missing");
    if (error || !fs::is_regular_file(status)) return fail(Errc::io, "store.io");
    if (fs::file_size(path, error) == 0) return fail(Errc::damaged, "store.damaged");  // SQLite would start afresh
    MG_TRY(Database database, connect(path));
    MG_CHECK(database.quick_check());
    return database;
}

Result<Database> Database::in_memory() {
    return connect({});
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v2(db_.get(), sql.data(), static_cast<int>(sql.size()), &raw, &rest);
    Statement statement(raw);
    if (code != SQLITE_OK) return sqlite_error(code);
    if (raw == nullptr || rest != sql.data() + sql.size()) return fail(Errc::bug, "store.sql");
    return statement;
}

Status Database::run_script(std::string_view sql) {
    const int code = sqlite3_exec(db_.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return sqlite_error(code);
    return {};
}

Status Database::copy_to(const fs::path& path) {
    const fs::path part = path.string() + ".part";
    std::error_code ignored;
    fs::remove(part, ignored);
    {
        MG_TRY(Database copy, create(part));
        sqlite3_backup* backup = sqlite3_backup_init(copy.db_.get(), "main", db_.get(), "main");
        if (backup == nullptr) return sqlite_error(sqlite3_extended_errcode(copy.db_.get()));
        sqlite3_backup_step(backup, -1);
        if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK) return sqlite_error(code);
        MG_CHECK(copy.empty_journal());
    }
    fs::rename(part, path, ignored);
    if (ignored) return fail(Errc::io, "store.io");
    return sync_folder(path.parent_path(), "store.io");
}
Status Database::empty_journal() {
    MG_TRY(Statement emptied, prepare("PRAGMA wal_checkpoint(TRUNCATE)"));
    MG_TRY(const bool row, emptied.step());
    if (row && emptied.integer(0) != 0) return fail(Errc::busy, "store.busy");
    return {};
}
std::int64_t Database::changes() const {
    return sqlite3_changes64(db_.get());
}
std::int64_t Database::last_insert_rowid() const {
    return sqlite3_last_insert_rowid(db_.get());
}
bool Database::in_transaction() const {
    return sqlite3_get_autocommit(db_.get()) == 0;
}

}  // namespace milchglas::store
