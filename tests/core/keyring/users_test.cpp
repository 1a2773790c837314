#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

using Users = MadeVaultTest;

TEST_F(Users, EachRoleHoldsItsKeysAndNoOthers) {
    EXPECT_EQ(admin_.role, Role::admin);
    EXPECT_EQ(admin_.people_key.size(), 32u);
    EXPECT_TRUE(admin_.clip_private.empty() && admin_.label_key.empty() && admin_.audit_private.empty());

    EXPECT_EQ(reviewer_.role, Role::reviewer);
    EXPECT_EQ(reviewer_.group, "north");
    EXPECT_EQ(reviewer_.clip_private.size(), 32u);
    EXPECT_EQ(reviewer_.label_key.size(), 32u);
    EXPECT_TRUE(reviewer_.people_key.empty() && reviewer_.audit_private.empty());

    ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Aud", Role::auditor)));
    const UnlockedKeys auditor = unlock("Aud", "correct horse");
    EXPECT_EQ(auditor.audit_private.size(), 32u);
    EXPECT_TRUE(auditor.clip_private.empty() && auditor.label_key.empty() && auditor.people_key.empty());
}

TEST_F(Users, AWrongNameAndAWrongPassphraseLookTheSame) {
    EXPECT_FAILS(keyring_->unlock("Ada", passphrase("wrong horse")), Errc::locked, "keyring.wrong_passphrase");
    EXPECT_FAILS(keyring_->unlock("Ida", passphrase("correct horse")), Errc::locked, "keyring.wrong_passphrase");
    EXPECT_FAILS(keyring_->unlock("", passphrase("")), Errc::locked, "keyring.wrong_passphrase");
    EXPECT_FAILS(keyring_->unlock("ada", passphrase("correct horse")), Errc::locked, "keyring.wrong_passphrase");
}

TEST_F(Users, AReviewerNeedsAVoucherWhoHoldsTheClipKey) {
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("Rob", Role::reviewer)), Errc::denied, "keyring.voucher");
    EXPECT_FAILS(add(*keyring_, admin_, &admin_, person("Rob", Role::lead)), Errc::denied, "keyring.voucher");
    ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Rob", Role::lead)));
    const UnlockedKeys lead = unlock("Rob", "correct horse");
    EXPECT_TRUE(lead.clip_private == reviewer_.clip_private);
    EXPECT_TRUE(lead.label_key == reviewer_.label_key);
}

TEST_F(Users, OnlyAnAdminAddsPeople) {
    EXPECT_FAILS(add(*keyring_, reviewer_, &reviewer_, person("Rob", Role::reviewer)), Errc::denied,
                 "keyring.not_admin");
    UnlockedKeys pretender;
    pretender.role = Role::admin;
    EXPECT_FAILS(add(*keyring_, pretender, &reviewer_, person("Rob", Role::reviewer)), Errc::denied,
                 "keyring.not_admin");
}

TEST_F(Users, TheAuditKeyIsHandedOverOnce) {
    ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Aud", Role::auditor)));
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("Bud", Role::auditor)), Errc::denied, "keyring.voucher");
    EXPECT_FAILS(add(*keyring_, admin_, &reviewer_, person("Bud", Role::auditor)), Errc::denied, "keyring.voucher");
    const UnlockedKeys auditor = unlock("Aud", "correct horse");
    ASSERT_TRUE(add(*keyring_, admin_, &auditor, person("Bud", Role::auditor)));
    EXPECT_TRUE(unlock("Bud", "correct horse").audit_private == auditor.audit_private);
}

TEST_F(Users, TheFirstAuditorTakesAnAdminAndWhoHoldsTheClipKey) {
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("Aud", Role::auditor)), Errc::denied, "keyring.voucher");
    EXPECT_FAILS(add(*keyring_, admin_, &admin_, person("Aud", Role::auditor)), Errc::denied, "keyring.voucher");
    // Another vault's reviewer is no second person of this one.
    UnlockedKeys stranger;
    stranger.clip_private = Secret::random(32);
    EXPECT_FAILS(add(*keyring_, admin_, &stranger, person("Aud", Role::auditor)), Errc::damaged, "keyring.handover");
    ASSERT_TRUE(add(*keyring_, admin_, nullptr, person("Eve", Role::admin)));
    EXPECT_TRUE(add(*keyring_, unlock("Eve", "correct horse"), &reviewer_, person("Aud", Role::auditor)));
}

TEST_F(Users, ARolledBackHandoverCanBeRepeated) {
    {
        auto transaction = store::Transaction::begin(*database_);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(keyring_->add_user(*transaction, admin_, &reviewer_, person("Aud", Role::auditor)));
    }
    EXPECT_FAILS(keyring_->unlock("Aud", passphrase("correct horse")), Errc::locked, "keyring.wrong_passphrase");
    EXPECT_TRUE(add(*keyring_, admin_, &reviewer_, person("Aud", Role::auditor)));
}

TEST_F(Users, ADamagedHandoverIsTold) {
    ASSERT_TRUE(database_->run("UPDATE keyring_handover SET audit_private = x'00'"));
    EXPECT_FAILS(add(*keyring_, admin_, &reviewer_, person("Aud", Role::auditor)), Errc::damaged, "keyring.handover");
}

TEST_F(Users, ASecondAdminGetsThePeopleKey) {
    ASSERT_TRUE(add(*keyring_, admin_, nullptr, person("Eve", Role::admin)));
    EXPECT_TRUE(unlock("Eve", "correct horse").people_key == admin_.people_key);
}

TEST_F(Users, ANameIsTakenOnce) {
    EXPECT_FAILS(add(*keyring_, admin_, &reviewer_, person("Rea", Role::reviewer)), Errc::conflict,
                 "keyring.name_taken");
}

TEST_F(Users, BadNamesGroupsAndPassphrasesAreRefused) {
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("", Role::admin)), Errc::usage, "keyring.name");
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("a\nb", Role::admin)), Errc::usage, "keyring.name");
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person(std::string(65, 'a'), Role::admin)), Errc::usage,
                 "keyring.name");
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("Eve", Role::admin, "seven77")), Errc::usage,
                 "keyring.passphrase");
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("Eve", Role::admin, std::string(1025, 'p'))), Errc::usage,
                 "keyring.passphrase");
    EXPECT_FAILS(add(*keyring_, admin_, nullptr, person("Eve", Role::admin, "correct horse", "a\tb")), Errc::usage,
                 "keyring.group");
}

TEST_F(Users, NamesAreShownToAnAdminOnlyAndNeverStoredInClear) {
    const auto seen = keyring_->list_users(admin_);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 2u);
    EXPECT_EQ((*seen)[0].name, "Ada");
    EXPECT_EQ((*seen)[0].role, Role::admin);
    EXPECT_EQ((*seen)[0].created_ms, clock_.utc_ms());
    EXPECT_EQ((*seen)[1].name, "Rea");
    EXPECT_EQ((*seen)[1].uid, reviewer_.uid);

    const auto blind = keyring_->list_users(reviewer_);
    ASSERT_TRUE(blind);
    EXPECT_EQ((*blind)[0].name, "");
    EXPECT_EQ((*blind)[1].uid, reviewer_.uid);
}

TEST_F(Users, ASealedNameMovedToAnotherRowIsDamage) {
    ASSERT_TRUE(
        database_->run("UPDATE keyring_users SET sealed_name = (SELECT sealed_name FROM keyring_users WHERE "
                       "number = 1)"));
    EXPECT_FAILS(keyring_->list_users(admin_), Errc::damaged, "store.column_sealed");
}

TEST_F(Users, EditingTheDatabaseMakesNobodyAReviewer) {
    ASSERT_TRUE(database_->run("UPDATE keyring_users SET role = 'reviewer' WHERE role = 'admin'"));
    EXPECT_FAILS(keyring_->unlock("Ada", passphrase("correct horse")), Errc::locked, "keyring.wrong_passphrase");
    ASSERT_TRUE(database_->run("UPDATE keyring_users SET group_name = 'south' WHERE uid = ?1", reviewer_.uid.value));
    EXPECT_FAILS(keyring_->unlock("Rea", passphrase("battery staple")), Errc::locked, "keyring.wrong_passphrase");
}

TEST_F(Users, AStoredCostThatWouldStallTheGuardIsRefused) {
    ASSERT_TRUE(database_->run("UPDATE keyring_users SET slot_memory = ?1", std::int64_t{1} << 40));
    EXPECT_FAILS(keyring_->unlock("Ada", passphrase("correct horse")), Errc::damaged, "keyring.slot");
    ASSERT_TRUE(database_->run("UPDATE keyring_users SET slot_memory = 8192, slot_passes = 65"));
    EXPECT_FAILS(keyring_->unlock("Ada", passphrase("correct horse")), Errc::damaged, "keyring.slot");
    ASSERT_TRUE(database_->run("UPDATE keyring_users SET slot_passes = -1"));
    EXPECT_FAILS(keyring_->unlock("Ada", passphrase("correct horse")), Errc::damaged, "keyring.slot");
}

TEST_F(Users, ADisabledPersonIsToldSoOnlyWithTheRightPassphrase) {
    ASSERT_TRUE(database_->run("UPDATE keyring_users SET disabled_ms = 1 WHERE uid = ?1", reviewer_.uid.value));
    EXPECT_FAILS(keyring_->unlock("Rea", passphrase("battery staple")), Errc::denied, "keyring.user_disabled");
    EXPECT_FAILS(keyring_->unlock("Rea", passphrase("battery stapler")), Errc::locked, "keyring.wrong_passphrase");
    EXPECT_TRUE((*keyring_->list_users(admin_))[1].disabled);
}

TEST_F(Users, TheStandardCostIsDear) {
    EXPECT_GE(PassphraseCost{}.memory, 256u << 20);
    EXPECT_GE(PassphraseCost{}.passes, 3u);
}

}  // namespace
}  // namespace milchglas::keyring
