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
    ASSERT_TRUE(revoke(key_)) << "twice is once";
    EXPECT_TRUE((*signers_->list())[0].revoked);
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
