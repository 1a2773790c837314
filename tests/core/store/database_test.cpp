#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <string>

#include "core/base/file.h"
#include "core/store/transaction.h"
#include "tests/core/store/temp_folder.h"

namespace milchglas::store {
namespace {
namespace fs = std::filesystem;

class DatabaseTest : public testing::Test {
  protected:
    test::TempFolder folder;
    fs::path file = folder.path() / "vault.db";

    Database fresh() {
        Database db = Database::create(file).value();
        EXPECT_TRUE(db.run_script("CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT UNIQUE, bytes BLOB) STRICT"));
        return db;
    }
    static std::int64_t count(Database& db) {
        Statement s = db.prepare("SELECT count(*) FROM t").value();
        EXPECT_TRUE(s.step().value());
        return s.integer(0);
    }
    static std::string pragma(Database& db, const std::string& name) {
        Statement s = db.prepare("PRAGMA " + name).value();
        EXPECT_TRUE(s.step().value());
        return s.text(0);
    }
    static std::string where(const auto& result) { return result ? "ok" : result.error().where(); }
};

TEST_F(DatabaseTest, IsSetUpForAVault) {
    Database db = fresh();
    EXPECT_EQ(pragma(db, "journal_mode"), "wal");
    EXPECT_EQ(pragma(db, "synchronous"), "2");
    EXPECT_EQ(pragma(db, "secure_delete"), "1");
    EXPECT_EQ(pragma(db, "temp_store"), "2");
    EXPECT_EQ(pragma(db, "trusted_schema"), "0");
    EXPECT_EQ(pragma(db, "foreign_keys"), "1");
    struct stat info {};
    ASSERT_EQ(::stat(file.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(DatabaseTest, ACopyIsWholeWhateverIsWrittenMeanwhile) {
    Database db = fresh();
    ASSERT_TRUE(db.run("INSERT INTO t (word) VALUES ('one')"));
    Database other = Database::open(file).value();
    auto writing = Transaction::begin(db);
    ASSERT_TRUE(writing && db.run("INSERT INTO t (word) VALUES ('two')"));
    const fs::path copied = folder.path() / "copy.db";
    for (int i = 0; i < 2; ++i) ASSERT_EQ(where(other.copy_to(copied)), "ok") << "also over an earlier one";
    Database copy = Database::open(copied).value();
    EXPECT_EQ(count(copy), 1) << "what isn't committed isn't there";
    struct stat info {};
    ASSERT_EQ(::stat(copied.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    EXPECT_EQ(where(other.copy_to(folder.path() / "nowhere" / "copy.db")), "store.io");
}

TEST_F(DatabaseTest, AnEmptiedJournalHoldsNothingThatWasDeleted) {
    Database db = fresh();
    ASSERT_TRUE(db.run("INSERT INTO t (word) VALUES ('forget me not')") && db.run("DELETE FROM t"));
    const auto lies_in = [](const fs::path& path) {
        const Bytes bytes = read_file(path, 1 << 20, "test.read").value();
        return as_text(bytes).find("forget me not") != std::string_view::npos;
    };
    EXPECT_TRUE(lies_in(file.string() + "-wal"));
    ASSERT_TRUE(db.empty_journal());
    EXPECT_FALSE(lies_in(file.string() + "-wal"));
    EXPECT_FALSE(lies_in(file));
}

TEST_F(DatabaseTest, KeepsWhatWasWritten) {
    {
        Database db = fresh();
        const Bytes bytes{0, 1, 255};
        ASSERT_TRUE(db.run("INSERT INTO t (id, word, bytes) VALUES (?1, ?2, ?3)", 7, "seven", ByteView(bytes)));
        ASSERT_TRUE(db.run("INSERT INTO t (word, bytes) VALUES (?1, ?2)", std::optional<std::string>(), ByteView()));
        EXPECT_EQ(db.last_insert_rowid(), 8);
        EXPECT_EQ(db.changes(), 1);
    }
    Database db = Database::open(file).value();
    Statement rows = db.query("SELECT id, word, bytes FROM t WHERE id >= ?1 ORDER BY id", 0).value();
    ASSERT_TRUE(rows.step().value());
    EXPECT_EQ(rows.integer(0), 7);
    EXPECT_EQ(rows.text(1), "seven");
    EXPECT_EQ(rows.blob(2), (Bytes{0, 1, 255}));
    ASSERT_TRUE(rows.step().value());
    EXPECT_TRUE(rows.is_null(1));
    EXPECT_EQ(rows.optional_text(1), std::nullopt);
    EXPECT_FALSE(rows.is_null(2));
    EXPECT_TRUE(rows.blob(2).empty());
    EXPECT_FALSE(rows.step().value());
}

TEST_F(DatabaseTest, MissingAndExistingFilesAreTold) {
    const auto missing = Database::open(file);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error(), Error(Errc::not_found, "store.missing"));
    EXPECT_FALSE(fs::exists(file));
    fresh();
    const auto again = Database::create(file);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error(), Error(Errc::conflict, "store.exists"));
    EXPECT_TRUE(Database::open(file));
}

TEST_F(DatabaseTest, DamagedIsNotIo) {
    std::ofstream(file) << std::string(8192, 'x');
    auto foreign = Database::open(file);
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error(), Error(Errc::damaged, "store.damaged"));

    std::ofstream(file, std::ios::trunc).flush();
    EXPECT_EQ(where(Database::open(file)), "store.damaged");

    const auto is_a_folder = Database::open(folder.path());
    ASSERT_FALSE(is_a_folder);
    EXPECT_EQ(is_a_folder.error(), Error(Errc::io, "store.io"));
    const auto no_folder = Database::create(folder.path() / "none" / "vault.db");
    ASSERT_FALSE(no_folder);
    EXPECT_EQ(no_folder.error(), Error(Errc::io, "store.io"));
}

TEST_F(DatabaseTest, AFlippedPageIsFoundAtOpening) {
    {
        Database db = fresh();
        for (int i = 0; i < 400; ++i)
            ASSERT_TRUE(db.run("INSERT INTO t (word) VALUES (?1)", std::string(100, 'a') + std::to_string(i)));
    }
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(4096 * 3);
    bytes << std::string(64, '\x7f');
    bytes.close();
    EXPECT_EQ(where(Database::open(file)), "store.damaged");
}

TEST_F(DatabaseTest, EachFailureHasItsOwnCode) {
    Database db = fresh();
    ASSERT_TRUE(db.run("INSERT INTO t (word) VALUES ('one')"));
    const auto twice = db.run("INSERT INTO t (word) VALUES ('one')");
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error(), Error(Errc::conflict, "store.constraint"));
    EXPECT_EQ(where(db.run("INSERT INTO t (id) VALUES (?1)", "not a number")), "store.constraint");

    const auto nonsense = db.run("SELEKT 1");
    ASSERT_FALSE(nonsense);
    EXPECT_EQ(nonsense.error(), Error(Errc::bug, "store.sql"));
    EXPECT_EQ(where(db.run("SELECT 1; SELECT 2")), "store.sql");
    EXPECT_EQ(where(db.run("")), "store.sql");
    EXPECT_EQ(where(db.run("SELECT ?1", 1, 2)), "store.sql") << "one value too many";
    EXPECT_FALSE(db.run("ATTACH DATABASE 'other.db' AS other"));
}

TEST_F(DatabaseTest, AFullDiskIsToldAndLosesNothingCommitted) {
    Database db = fresh();
    ASSERT_TRUE(db.run("INSERT INTO t (word) VALUES ('kept')"));
    ASSERT_TRUE(db.run("PRAGMA max_page_count = 6"));
    const auto full = db.run("INSERT INTO t (bytes) VALUES (zeroblob(100000))");
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error(), Error(Errc::no_space, "store.full"));
    EXPECT_EQ(count(db), 1);
}

TEST_F(DatabaseTest, TransactionsAreAllOrNothing) {
    Database db = fresh();
    {
        Transaction dropped = Transaction::begin(db).value();
        ASSERT_TRUE(db.run("INSERT INTO t (word) VALUES ('dropped')"));
        const auto nested = Transaction::begin(db);
        ASSERT_FALSE(nested);
        EXPECT_EQ(nested.error(), Error(Errc::bug, "store.sql"));
    }
    EXPECT_EQ(count(db), 0);
    {
        Transaction first = Transaction::begin(db).value();
        Transaction kept = std::move(first);
        ASSERT_TRUE(db.run("INSERT INTO t (word) VALUES ('kept')"));
        ASSERT_TRUE(kept.commit());
        EXPECT_EQ(where(kept.commit()), "store.sql") << "a second commit has nothing to commit";
    }
    EXPECT_EQ(count(db), 1);
    EXPECT_FALSE(db.in_transaction());
}

TEST_F(DatabaseTest, AFailedCommitIsRolledBack) {
    Database db = fresh();
    ASSERT_TRUE(db.run_script("CREATE TABLE child (t INTEGER REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED) STRICT"));
    Transaction transaction = Transaction::begin(db).value();
    ASSERT_TRUE(db.run("INSERT INTO child (t) VALUES (99)"));
    EXPECT_EQ(where(transaction.commit()), "store.constraint");
    EXPECT_FALSE(db.in_transaction());
}

TEST_F(DatabaseTest, ASecondWriterIsBusy) {
    Database one = fresh();
    Database two = Database::open(file).value();
    ASSERT_TRUE(two.run("PRAGMA busy_timeout = 0"));
    Transaction held = Transaction::begin(one).value();
    const auto busy = Transaction::begin(two);
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error(), Error(Errc::busy, "store.busy"));
}

TEST_F(DatabaseTest, DeletedRowsAreOverwritten) {
    Database db = fresh();
    ASSERT_TRUE(db.run("INSERT INTO t (id, word) VALUES (1, 'canary-canary')"));
    ASSERT_TRUE(db.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    ASSERT_NE(as_text(read_file(file, 1 << 20, "test.read").value()).find("canary-canary"), std::string_view::npos);
    ASSERT_TRUE(db.run("DELETE FROM t WHERE id = 1"));
    ASSERT_TRUE(db.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    EXPECT_EQ(as_text(read_file(file, 1 << 20, "test.read").value()).find("canary-canary"), std::string_view::npos);
}

}  // namespace
}  // namespace milchglas::store
