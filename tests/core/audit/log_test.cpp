#include "core/audit/log.h"

#include "core/audit/entry_json.h"
#include "core/note/enrolled_key.h"
#include "tests/core/audit/log_fixture.h"

namespace milchglas::audit {
namespace {

class LogTest : public LogFixture {
  protected:
    /// Straight from the row: a Reader would add to the log it looks at.
    StoredEntry at(std::int64_t seq) {
        auto row = db.query("SELECT line FROM audit_entries WHERE seq = ?1", seq).value();
        EXPECT_TRUE(row.step().value());
        return parse_line(row.text(0)).value();
    }
    void raw(const std::string& sql) { ASSERT_TRUE(db.run_script(sql)) << sql; }
};

TEST_F(LogTest, AnActOutsideHasAnIntentAndAnOutcome) {
    Log log = open().value();
    EXPECT_EQ(log.size().value(), 0);
    Entry opening = entry(EntryType::clip_open, "c1", "u1");
    const Ticket ticket = log.intend(opening).value();
    EXPECT_EQ(ticket.seq(), 0);
    EXPECT_FALSE(db.in_transaction()) << "durable before anything happens";
    clock.now_ms += 5;
    opening.outcome = Outcome::failed;
    opening.reason = {"media.codec"};
    ASSERT_TRUE(log.outcome(ticket.seq(), opening));

    EXPECT_EQ(log.size().value(), 2);
    EXPECT_EQ(at(0).entry.outcome, Outcome::intent);
    const StoredEntry end = at(1);
    EXPECT_EQ(end.entry.outcome, Outcome::failed);
    EXPECT_EQ(end.stamp.of, 0);
    EXPECT_EQ(end.stamp.t_ms, clock.now_ms);
    EXPECT_EQ(end.stamp.boot, "boot-1");
    EXPECT_EQ(end.stamp.salt.size(), 32u);
    EXPECT_NE(end.stamp.salt, at(0).stamp.salt);
}

TEST_F(LogTest, AnOutcomeNeedsItsIntentAndEndsIt) {
    Log log = open().value();
    ASSERT_TRUE(log.intend(entry(EntryType::clip_open)));
    const Error no_intent(Errc::usage, "audit.no_intent");
    EXPECT_EQ(log.outcome(1, entry(EntryType::clip_open)).error(), no_intent);
    Entry odd = entry(EntryType::clip_open);
    for (const Outcome outcome : {Outcome::intent, Outcome::unfinished}) {
        odd.outcome = outcome;
        EXPECT_EQ(log.outcome(0, odd).error(), Error(Errc::usage, "audit.outcome"));
        EXPECT_EQ(log.append(odd).error(), Error(Errc::usage, "audit.outcome"));
    }
    ASSERT_TRUE(log.outcome(0, entry(EntryType::clip_open)));
    EXPECT_EQ(log.outcome(0, entry(EntryType::clip_open)).error(), no_intent);
    EXPECT_EQ(log.size().value(), 2);
}

TEST_F(LogTest, AnActInsideSharesItsTransaction) {
    raw("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT");
    Log log = open().value();
    {
        store::Transaction dropped = store::Transaction::begin(db).value();
        ASSERT_TRUE(db.run("INSERT INTO t (id) VALUES (1)"));
        ASSERT_TRUE(log.append(dropped, entry(EntryType::label_create)));
        EXPECT_EQ(log.size().value(), 1);
    }
    EXPECT_EQ(log.size().value(), 0);
    EXPECT_EQ(count("t"), 0);
    store::Transaction kept = store::Transaction::begin(db).value();
    ASSERT_TRUE(db.run("INSERT INTO t (id) VALUES (1)"));
    ASSERT_TRUE(log.append(kept, entry(EntryType::label_create)));
    ASSERT_TRUE(kept.commit());
    EXPECT_EQ(log.size().value(), 1);
    EXPECT_EQ(count("audit_entries"), count("audit_hashes"));
}

TEST_F(LogTest, AnEntryThatBreaksTheRulesIsNotLogged) {
    Log log = open().value();
    Entry chatty = entry(EntryType::clip_deny);
    chatty.reason = {"because I say so"};
    const Error refused(Errc::usage, "audit.entry");
    EXPECT_EQ(log.append(chatty).error(), refused);
    EXPECT_EQ(log.intend(chatty).error(), refused);
    EXPECT_EQ(log.size().value(), 0);
    EXPECT_EQ(count("audit_open"), 0);
}

TEST_F(LogTest, ATransactionOfAnotherDatabaseIsRefused) {
    Log log = open().value();
    store::Database other = store::Database::in_memory().value();
    store::Transaction wrong = store::Transaction::begin(other).value();
    const Error refused(Errc::bug, "audit.transaction");
    EXPECT_EQ(log.append(wrong, entry(EntryType::clip_deny)).error(), refused);
    EXPECT_EQ(log.outcome(wrong, 0, entry(EntryType::clip_deny)).error(), refused);
    EXPECT_EQ(log.checkpoint(wrong).error(), refused);
}

TEST_F(LogTest, AFullDiskMakesNoTicket) {
    Log log = open().value();
    auto pages = db.prepare("PRAGMA page_count").value();
    ASSERT_TRUE(pages.step().value());
    raw("PRAGMA max_page_count = " + pages.text(0));
    Result<Ticket> ticket = log.intend(entry(EntryType::clip_open));
    std::int64_t logged = 0;
    for (; ticket && logged < 1000; ++logged) ticket = log.intend(entry(EntryType::clip_open));
    ASSERT_FALSE(ticket);
    EXPECT_EQ(ticket.error(), Error(Errc::no_space, "store.full"));
    EXPECT_EQ(log.size().value(), logged);
    EXPECT_EQ(count("audit_entries"), logged);
}

TEST_F(LogTest, AnIntentLeftOpenIsClosedAtTheNextStart) {
    {
        Log log = open().value();
        ASSERT_TRUE(log.intend(entry(EntryType::clip_open, "c1", "u1")));
        ASSERT_TRUE(log.intend(entry(EntryType::export_labels)));
        ASSERT_TRUE(log.outcome(1, entry(EntryType::export_labels)));
    }
    Log log = open().value();
    EXPECT_EQ(log.size().value(), 4);
    const StoredEntry closed = at(3);
    EXPECT_EQ(closed.entry.type, EntryType::clip_open);
    EXPECT_EQ(closed.entry.outcome, Outcome::unfinished);
    EXPECT_EQ(closed.entry.clip, ClipId{"c1"});
    EXPECT_EQ(closed.stamp.of, 0);
    const std::int64_t size = log.size().value();
    EXPECT_EQ(open().value().size().value(), size) << "once is enough";
}

TEST_F(LogTest, CheckpointsAreSignedNotesAndAreKept) {
    Log log = open().value();
    EXPECT_EQ(log.last_checkpoint().value(), std::nullopt);
    fill(log, 3);
    const SignedCheckpoint first = log.checkpoint().value();
    EXPECT_EQ(first.checkpoint.size, 3u);
    EXPECT_EQ(first.checkpoint.origin, "milchglas.example/log/5f");
    const note::EnrolledKey enrolled{key.verifier(), KeyPurpose::log, "vault", false};
    const auto opened = note::open_note(first.note, {&enrolled, 1}, KeyPurpose::log).value();
    EXPECT_EQ(merkle::parse_checkpoint(opened.text).value(), first.checkpoint);
    EXPECT_EQ(log.checkpoint().value().note, first.note);
    EXPECT_EQ(count("audit_checkpoints"), 1);
    fill(log, 1);
    EXPECT_EQ(log.last_checkpoint().value()->checkpoint, first.checkpoint);
    EXPECT_EQ(log.checkpoint().value().checkpoint.size, 4u);
    EXPECT_EQ(count("audit_checkpoints"), 2);
}

TEST_F(LogTest, ACheckpointIsDueAfterSoManyEntries) {
    Log log = open().value();
    fill(log, checkpoint_interval - 1);
    EXPECT_EQ(count("audit_checkpoints"), 0);
    fill(log, 1);
    EXPECT_EQ(log.last_checkpoint().value()->checkpoint.size, static_cast<std::uint64_t>(checkpoint_interval));
}

TEST_F(LogTest, RowsCannotBeChangedByMistake) {
    Log log = open().value();
    fill(log, 1);
    ASSERT_TRUE(log.checkpoint());
    for (const char* sql : {"DELETE FROM audit_entries", "UPDATE audit_entries SET line = '{}'",
                            "DELETE FROM audit_hashes", "UPDATE audit_hashes SET hash = x'00'",
                            "DELETE FROM audit_checkpoints", "UPDATE audit_checkpoints SET note = ''"})
        EXPECT_EQ(db.run(sql).error(), Error(Errc::conflict, "store.constraint")) << sql;
}

TEST_F(LogTest, ATailThatDoesNotFitIsFoundAtOpening) {
    {
        Log log = open().value();
        fill(log, 3);
    }
    const Error tail(Errc::damaged, "audit.tail");
    raw("DROP TRIGGER audit_entries_fixed; DROP TRIGGER audit_entries_kept; DROP TRIGGER audit_hashes_kept");
    raw("UPDATE audit_tree SET size = 2");
    EXPECT_EQ(open_error(), tail) << "an edge of another size";
    raw("UPDATE audit_tree SET size = 5");
    EXPECT_EQ(open_error(), tail) << "more entries promised than there are";
    raw("UPDATE audit_tree SET size = 3; CREATE TABLE kept AS SELECT * FROM audit_entries WHERE seq = 2;"
        "UPDATE audit_entries SET line = '{}' WHERE seq = 2");
    EXPECT_EQ(open_error(), tail) << "a changed last line";
    raw("DELETE FROM audit_entries WHERE seq = 2; INSERT INTO audit_entries SELECT * FROM kept");
    EXPECT_TRUE(open());
    raw("DELETE FROM audit_hashes WHERE seq = 2");
    EXPECT_EQ(open_error(), tail) << "a missing hash";
    raw("DELETE FROM audit_tree");
    EXPECT_EQ(open_error(), tail) << "no tree at all";
}

TEST_F(LogTest, ARootOtherThanTheSignedOneIsFoundAtOpening) {
    {
        Log log = open().value();
        fill(log, 2);
        ASSERT_TRUE(log.checkpoint());
    }
    raw("UPDATE audit_tree SET edge = zeroblob(32)");
    EXPECT_EQ(open_error(), Error(Errc::damaged, "audit.tail"));
}

TEST_F(LogTest, EntriesThatACheckpointCoversCannotVanish) {
    {
        Log log = open().value();
        fill(log, 4);
        ASSERT_TRUE(log.checkpoint());
    }
    raw("DROP TRIGGER audit_entries_kept; DROP TRIGGER audit_hashes_kept; DELETE FROM audit_entries;"
        "DELETE FROM audit_hashes; UPDATE audit_tree SET size = 0, edge = x''");
    EXPECT_EQ(open_error(), Error(Errc::damaged, "audit.rolled_back"));
}

TEST_F(LogTest, ACheckpointOfAnotherKeyIsForged) {
    {
        Log log = open().value();
        fill(log, 1);
        ASSERT_TRUE(log.checkpoint());
    }
    key = note::SigningKey::generate("milchglas.example/log/5f").value();
    EXPECT_EQ(open_error(), Error(Errc::forged, "audit.checkpoint"));
}

TEST_F(LogTest, TheProgramNamesItself) {
    const auto nameless = Log::open(db, key_copy(), clock, {"", "", ""});
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error(), Error(Errc::usage, "audit.entry"));
    Log log = Log::open(db, key_copy(), clock, {"0.1.0", "test", ""}).value();
    fill(log, 1);
    EXPECT_EQ(at(0).stamp.boot.size(), 36u) << "the kernel's boot id";
}

}  // namespace
}  // namespace milchglas::audit
