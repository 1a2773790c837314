#pragma once
// One SQLite file, set up for a vault: durable commits, wiped deletions, nothing temporary on disk. A connection and
// everything made from it belong to one thread. A Database must not move while a Statement or Transaction of it lives.
//
// Errors of every call here, one for each thing a person does about it:
//   no_space "store.full"        the disk or quota is full
//   busy     "store.busy"        another connection holds the file, also after waiting
//   damaged  "store.damaged"     the file is no database of ours, or its pages don't hold together
//   conflict "store.constraint"  a UNIQUE, CHECK, foreign key or STRICT type refused the row
//   io       "store.io"          the operating system refused a read, a write or the folder
//   bug      "store.sql"         the statement itself is wrong
#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <string_view>
#include <utility>

#include "core/base/result.h"
#include "core/store/statement.h"

namespace milchglas::store {

class Database {
  public:
    /// Makes a new file (mode 0600). Errors: conflict "store.exists".
    static Result<Database> create(const std::filesystem::path& path);
    /// Opens an existing one and runs SQLite's quick check over it. Errors: not_found "store.missing".
    static Result<Database> open(const std::filesystem::path& path);
    /// Lives and dies with the process; for tests.
    static Result<Database> in_memory();

    [[nodiscard]] Result<Statement> prepare(std::string_view sql);

    /// A prepared statement with `values` bound to ?1, ?2, ...; step() it for rows.
    template <class... Values>
    [[nodiscard]] Result<Statement> query(std::string_view sql, const Values&... values) {
        MG_TRY(Statement statement, prepare(sql));
        int index = 0;
        (statement.bind(++index, values), ...);
        return statement;
    }
    /// Runs one statement to its end, ignoring rows.
    template <class... Values>
    Status run(std::string_view sql, const Values&... values) {
        MG_TRY(Statement statement, query(sql, values...));
        return statement.finish();
    }
    /// Several statements, separated by semicolons, that need no values and give no rows: schema changes.
    Status run_script(std::string_view sql);
    /// A copy as of one moment, whatever other connections write meanwhile; in place of what is at `path`, durable.
    /// Errors: those of every call.
    Status copy_to(const std::filesystem::path& path);
    /// Empties the write-ahead journal into the file: until then it may still hold what a commit deleted.
    /// REQUIRES: no transaction is open. Errors: busy "store.busy" (another connection reads).
    Status empty_journal();
    /// Rows the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] std::int64_t last_insert_rowid() const;
    [[nodiscard]] bool in_transaction() const;

  private:
    struct Close {
        void operator()(sqlite3* db) const;
    };
    static Result<Database> connect(const std::filesystem::path& path);
    Status set_up(bool on_disk);
    Status quick_check();

    std::unique_ptr<sqlite3, Close> db_;
};

}  // namespace milchglas::store
