#include "core/audit/check_log.h"

#include "tests/core/audit/log_fixture.h"

namespace milchglas::audit {
namespace {

class CheckLog : public LogFixture {
  protected:
    void SetUp() override {
        Log log = open().value();
        fill(log, 300);  // a checkpoint is signed on the way
        signer = std::make_unique<note::VerifierKey>(log.verifier());
    }
    std::string spoilt_by(const std::string& sql) {
        EXPECT_TRUE(
            db.run_script("DROP TRIGGER IF EXISTS audit_entries_fixed; DROP TRIGGER IF EXISTS "
                          "audit_entries_kept; DROP TRIGGER IF EXISTS audit_hashes_fixed; "
                          "DROP TRIGGER IF EXISTS audit_hashes_kept; "
                          "DROP TRIGGER IF EXISTS audit_checkpoints_fixed; " +
                          sql));
        const auto checked = check_log(db, *signer);
        return checked ? "ok" : checked.error().where();
    }
    std::unique_ptr<note::VerifierKey> signer;
};

TEST_F(CheckLog, AWholeLogFitsItsCheckpoint) {
    const auto checked = check_log(db, *signer);
    ASSERT_TRUE(checked) << checked.error().where();
    EXPECT_EQ(checked->entries, 300);
    EXPECT_EQ(checked->under_checkpoint, 256);
}

TEST_F(CheckLog, AChangedLineIsFoundWhereverItStands) {
    EXPECT_EQ(spoilt_by("UPDATE audit_entries SET line = line || ' ' WHERE seq = 0"), "audit.tail");
}

TEST_F(CheckLog, AChangedHashIsFound) {
    EXPECT_EQ(spoilt_by("UPDATE audit_hashes SET hash = zeroblob(32) WHERE seq = 299"), "audit.tail");
}

TEST_F(CheckLog, AGapIsFound) {
    EXPECT_EQ(spoilt_by("DELETE FROM audit_entries WHERE seq = 100"), "audit.tail");
}

TEST_F(CheckLog, ACutBelowTheCheckpointIsFound) {
    EXPECT_EQ(spoilt_by("DELETE FROM audit_entries WHERE seq >= 200; DELETE FROM audit_hashes WHERE seq >= 200"),
              "audit.rolled_back");
}

TEST_F(CheckLog, ACheckpointOfAnotherKeyIsForged) {
    EXPECT_EQ(spoilt_by("UPDATE audit_checkpoints SET note = replace(note, '256', '255')"), "audit.checkpoint");
    signer = std::make_unique<note::VerifierKey>(note::SigningKey::generate("other").value().verifier());
    EXPECT_EQ(spoilt_by("SELECT 1"), "audit.checkpoint");
}

}  // namespace
}  // namespace milchglas::audit
