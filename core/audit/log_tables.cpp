#include "core/audit/log_tables.h"

#include <algorithm>
#include <array>

#include "core/store/migrate.h"

namespace milchglas::audit {
namespace {

// The columns beside `line` repeat what it says, for filters only. The triggers guard against our own mistakes, not
// against somebody who can write the file: for that there are checkpoints.
constexpr std::array<std::string_view, 1> steps{R"(
    CREATE TABLE audit_entries (
        seq INTEGER PRIMARY KEY, type TEXT NOT NULL, clip TEXT, household TEXT, actor TEXT, line TEXT NOT NULL) STRICT;
    CREATE INDEX audit_by_clip ON audit_entries (clip, seq);
    CREATE INDEX audit_by_household ON audit_entries (household, seq);
    CREATE INDEX audit_by_actor ON audit_entries (actor, seq);
    CREATE INDEX audit_by_type ON audit_entries (type, seq);
    CREATE TABLE audit_hashes (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
    CREATE TABLE audit_tree (
        id INTEGER PRIMARY KEY CHECK (id = 1), size INTEGER NOT NULL, edge BLOB NOT NULL,
        newest_ms INTEGER NOT NULL DEFAULT 0) STRICT;
    INSERT INTO audit_tree (id, size, edge) VALUES (1, 0, x'');
    CREATE TABLE audit_open (seq INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE audit_checkpoints (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
    CREATE TRIGGER audit_entries_fixed BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, 'append only'); END;
    CREATE TRIGGER audit_entries_kept BEFORE DELETE ON audit_entries BEGIN SELECT RAISE(ABORT, 'append only'); END;
    CREATE TRIGGER audit_hashes_fixed BEFORE UPDATE ON audit_hashes BEGIN SELECT RAISE(ABORT, 'append only'); END;
    CREATE TRIGGER audit_hashes_kept BEFORE DELETE ON audit_hashes BEGIN SELECT RAISE(ABORT, 'append only'); END;
    CREATE TRIGGER audit_checkpoints_fixed BEFORE UPDATE ON audit_checkpoints
        BEGIN SELECT RAISE(ABORT, 'append only'); END;
    CREATE TRIGGER audit_checkpoints_kept BEFORE DELETE ON audit_checkpoints
        BEGIN SELECT RAISE(ABORT, 'append only'); END;)"};

Error tail_error() {
    return fail(Errc::damaged, "audit.tail");
}

template <class T>
std::optional<std::string> value_of(const std::optional<Id<T>>& id) {
    return id ? std::optional(id->value) : std::nullopt;
}

Result<std::int64_t> one_number(store::Database& db, std::string_view sql) {
    MG_TRY(auto row, db.prepare(sql));
    MG_CHECK(row.step());
    return row.integer(0);
}

}  // namespace

Status make_tables(store::Database& db) {
    return store::migrate(db, "audit", steps);
}

Result<merkle::Appender> load_tree(store::Database& db) {
    MG_TRY(auto row, db.prepare("SELECT size, edge FROM audit_tree WHERE id = 1"));
    MG_TRY(const bool found, row.step());
    const Bytes bytes = found ? row.blob(1) : Bytes{};
    if (!found || row.integer(0) < 0 || bytes.size() % sizeof(merkle::Hash) != 0) return tail_error();
    std::vector<merkle::Hash> edge(bytes.size() / sizeof(merkle::Hash));
    auto from = bytes.begin();
    for (merkle::Hash& hash : edge) {
        std::copy_n(from, hash.size(), hash.begin());
        from += static_cast<std::ptrdiff_t>(hash.size());
    }
    auto tree = merkle::Appender::restore(static_cast<std::uint64_t>(row.integer(0)), edge);
    if (!tree) return tail_error();
    return tree;
}

Status save_tree(store::Database& db, const merkle::Appender& tree, std::int64_t t_ms) {
    Bytes edge;
    for (const merkle::Hash& hash : tree.edge()) edge.insert(edge.end(), hash.begin(), hash.end());
    return db.run("UPDATE audit_tree SET size = ?1, edge = ?2, newest_ms = max(newest_ms, ?3) WHERE id = 1",
                  tree.size(), ByteView(edge), t_ms);
}

Result<std::int64_t> newest_time(store::Database& db) {
    return one_number(db, "SELECT newest_ms FROM audit_tree WHERE id = 1");
}

Status insert_entry(store::Database& db, std::int64_t seq, const Entry& entry, const std::string& line,
                    const merkle::Hash& leaf) {
    const auto actor = entry.actor ? std::optional(entry.actor->uid.value) : std::nullopt;
    MG_CHECK(
        db.run("INSERT INTO audit_entries (seq, type, clip, household, actor, line) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
               seq, to_text(entry.type), value_of(entry.clip), value_of(entry.household), actor, line));
    return db.run("INSERT INTO audit_hashes (seq, hash) VALUES (?1, ?2)", seq, ByteView(leaf));
}

Result<std::string> line_at(store::Database& db, std::int64_t seq) {
    MG_TRY(auto row, db.query("SELECT line FROM audit_entries WHERE seq = ?1", seq));
    MG_TRY(const bool found, row.step());
    if (!found) return tail_error();
    return row.text(0);
}

Result<merkle::Hash> hash_at(store::Database& db, std::int64_t seq) {
    MG_TRY(auto row, db.query("SELECT hash FROM audit_hashes WHERE seq = ?1", seq));
    MG_TRY(const bool found, row.step());
    const Bytes bytes = found ? row.blob(0) : Bytes{};
    merkle::Hash out;
    if (bytes.size() != out.size()) return tail_error();
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

Result<std::int64_t> rows_in_log(store::Database& db) {
    return one_number(db, "SELECT coalesce(max(seq), -1) + 1 FROM audit_entries");
}

Status open_intent(store::Database& db, std::int64_t seq) {
    return db.run("INSERT INTO audit_open (seq) VALUES (?1)", seq);
}

Result<bool> close_intent(store::Database& db, std::int64_t seq) {
    MG_CHECK(db.run("DELETE FROM audit_open WHERE seq = ?1", seq));
    return db.changes() == 1;
}

Result<std::vector<std::int64_t>> open_intents(store::Database& db) {
    MG_TRY(auto rows, db.prepare("SELECT seq FROM audit_open ORDER BY seq"));
    std::vector<std::int64_t> out;
    for (;;) {
        MG_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back(rows.integer(0));
    }
}

Status insert_checkpoint(store::Database& db, std::int64_t size, const std::string& note) {
    return db.run("INSERT INTO audit_checkpoints (size, note) VALUES (?1, ?2)", size, note);
}

Result<std::int64_t> checkpointed_size(store::Database& db) {
    return one_number(db, "SELECT coalesce(max(size), 0) FROM audit_checkpoints");
}

Result<std::optional<std::string>> newest_checkpoint(store::Database& db) {
    MG_TRY(auto row, db.prepare("SELECT note FROM audit_checkpoints ORDER BY size DESC LIMIT 1"));
    MG_TRY(const bool found, row.step());
    return found ? std::optional(row.text(0)) : std::nullopt;
}

}  // namespace milchglas::audit
