#include "core/store/migrate.h"

#include "core/store/transaction.h"

namespace milchglas::store {
namespace {

Status make_version_table(Database& database) {
    return database.run_script(
        "CREATE TABLE IF NOT EXISTS store_versions (room TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT");
}

Status refuse_loose_tables(Database& database) {
    MG_TRY(Statement loose, database.prepare("SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                             " AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    MG_TRY(const bool found, loose.step());
    if (found) return fail(Errc::bug, "store.not_strict");
    return {};
}

Status run_step(Database& database, std::string_view room, std::int64_t version, std::string_view sql) {
    MG_TRY(Transaction transaction, Transaction::begin(database));
    MG_CHECK(database.run_script(sql));
    MG_CHECK(refuse_loose_tables(database));
    MG_CHECK(
        database.run("INSERT INTO store_versions (room, version) VALUES (?1, ?2)"
                     " ON CONFLICT (room) DO UPDATE SET version = excluded.version",
                     room, version));
    return transaction.commit();
}

}  // namespace

Result<std::int64_t> schema_version(Database& database, std::string_view room) {
    MG_CHECK(make_version_table(database));
    MG_TRY(Statement row, database.query("SELECT version FROM store_versions WHERE room = ?1", room));
    MG_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

Status migrate(Database& database, std::string_view room, Steps steps) {
    MG_TRY(const std::int64_t seen, schema_version(database, room));
    const auto known = static_cast<std::int64_t>(steps.size());
    if (seen > known) return fail(Errc::usage, "store.newer");
    if (seen < 0) return fail(Errc::damaged, "store.damaged");
    for (std::int64_t version = seen; version < known; ++version)
        MG_CHECK(run_step(database, room, version + 1, steps[static_cast<std::size_t>(version)]));
    return {};
}

}  // namespace milchglas::store
