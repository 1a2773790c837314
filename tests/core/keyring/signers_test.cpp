#include "core/keyring/signers.h"

#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

class SignersTest : public VaultTest {
  protected:
    void SetUp() override {
        VaultTest::SetUp();
        ASSERT_TRUE(prepare_tables(*database_));
        ASSERT_TRUE(prepare_tables(*database_)) << "again at every start";
        signers_ = std::make_unique<Signers>(*database_, clock_);
        key_ = note::SigningKey::generate("camera.example/1")->verifier().text();
    }
    Status enrol(std::string_view vkey, KeyPurpose purpose, std::string_view subject) {
        MG_TRY(auto transaction, store::Transaction::begin(*database_));
        MG_CHECK(signers_->enrol(transaction, vkey, purpose, subject));
        return transaction.commit();
    }
    Status revoke(std::string_view vkey) {
        MG_TRY(auto transaction, store::Transaction::begin(*database_));
        MG_CHECK(signers_->revoke(transaction, vkey));
        return transaction.commit();
    }
    Result<note::EnrolledKey> rotate(std::string_view old_vkey, std::string_view new_vkey) {
        MG_TRY(auto transaction, store::Transaction::begin(*database_));
        MG_TRY(auto old, signers_->rotate(transaction, old_vkey, new_vkey));
        MG_CHECK(transaction.commit());
        return old;
    }
    std::unique_ptr<Signers> signers_;
    std::string key_;
};

TEST_F(SignersTest, AnEnrolledKeyIsListedWithItsPurpose) {
    ASSERT_TRUE(enrol(key_, KeyPurpose::device, "camera-1"));
    const auto keys = signers_->list();
    ASSERT_TRUE(keys);
    ASSERT_EQ(keys->size(), 1u);
    EXPECT_EQ((*keys)[0].key.text(), key_);
    EXPECT_EQ((*keys)[0].purpose, KeyPurpose::device);
    EXPECT_EQ((*keys)[0].subject, "camera-1");
    EXPECT_FALSE((*keys)[0].revoked);
}

TEST_F(SignersTest, AKeyHasOnePurposeForEver) {
    ASSERT_TRUE(enrol(key_, KeyPurpose::device, "camera-1"));
    EXPECT_FAILS(enrol(key_, KeyPurpose::device, "camera-1"), Errc::conflict, "keyring.signer_enrolled");
    EXPECT_FAILS(enrol(key_, KeyPurpose::household, "home-1"), Errc::conflict, "keyring.signer_enrolled");
    ASSERT_TRUE(revoke(key_));
    EXPECT_FAILS(enrol(key_, KeyPurpose::household, "home-1"), Errc::conflict, "keyring.signer_enrolled");
}

TEST_F(SignersTest, ARevokedKeyStaysListedAsRevoked) {
    ASSERT_TRUE(enrol(key_, KeyPurpose::device, "camera-1"));
    ASSERT_TRUE(revoke(key_));
    EXPECT_FAILS(revoke(key_), Errc::not_found, "keyring.signer");
    EXPECT_TRUE((*signers_->list())[0].revoked);
}

TEST_F(SignersTest, ARotatedKeySignsNothingNewAndWhatItSignedStays) {
    const std::string next = note::SigningKey::generate("camera.example/2")->verifier().text();
    ASSERT_TRUE(enrol(key_, KeyPurpose::household, "home-1"));
    const auto old = rotate(key_, next);
    ASSERT_TRUE(old) << old.error().where();
    EXPECT_EQ(old->subject, "home-1");
    const auto arriving = *signers_->list(), kept = *signers_->list(Signers::Notes::kept);
    ASSERT_EQ(arriving.size(), 2u);
    EXPECT_TRUE(arriving[0].revoked);
    EXPECT_FALSE(kept[0].revoked);
    EXPECT_EQ(arriving[1].key.text(), next);
    EXPECT_EQ(arriving[1].purpose, KeyPurpose::household);
    EXPECT_EQ(arriving[1].subject, "home-1");
    EXPECT_FALSE(arriving[1].revoked || kept[1].revoked);

    EXPECT_FAILS(rotate(key_, next), Errc::not_found, "keyring.signer") << "once";
    EXPECT_FAILS(rotate(next, key_), Errc::conflict, "keyring.signer_enrolled") << "an old key never comes back";
    EXPECT_FALSE(signers_->list()->at(1).revoked) << "the failed rotation left the key as it was";
    ASSERT_TRUE(revoke(key_)) << "a rotated key can still be revoked";
    EXPECT_TRUE(signers_->list(Signers::Notes::kept)->at(0).revoked);
}

TEST_F(SignersTest, BadKeysAndSubjectsAreRefused) {
    EXPECT_FAILS(enrol("no key", KeyPurpose::device, "camera-1"), Errc::damaged, "note.vkey");
    EXPECT_FAILS(enrol(key_, KeyPurpose::device, ""), Errc::usage, "keyring.subject");
    EXPECT_FAILS(enrol(key_, KeyPurpose::device, "front door"), Errc::usage, "keyring.subject");
    EXPECT_FAILS(enrol(key_, KeyPurpose::device, std::string(65, 'a')), Errc::usage, "keyring.subject");
    EXPECT_FAILS(revoke(key_), Errc::not_found, "keyring.signer");
    EXPECT_FAILS(revoke("no key"), Errc::damaged, "note.vkey");
}

TEST_F(SignersTest, ARowThatDoesNotParseIsDamage) {
    ASSERT_TRUE(enrol(key_, KeyPurpose::device, "camera-1"));
    ASSERT_TRUE(database_->run("UPDATE keyring_signers SET purpose = 'everything'"));
    EXPECT_FAILS(signers_->list(), Errc::damaged, "keyring.signer_row");
}

}  // namespace
}  // namespace milchglas::keyring
