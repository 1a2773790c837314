// Passphrases that change, people who go and come back.
#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

class Accounts : public MadeVaultTest {
  protected:
    template <class Act>
    auto in_transaction(const Act& act) -> decltype(act(std::declval<store::Transaction&>())) {
        MG_TRY(auto transaction, store::Transaction::begin(*database_));
        auto result = act(transaction);
        if (result) MG_CHECK(transaction.commit());
        return result;
    }
    Status change(const UserId& user, std::string_view before, std::string_view after) {
        return in_transaction(
            [&](auto& t) { return keyring_->change_passphrase(t, user, passphrase(before), passphrase(after)); });
    }
    Result<UserId> disable(std::string_view name) {
        return in_transaction([&](auto& t) { return keyring_->disable_user(t, name); });
    }
    Result<UserId> enable(const UnlockedKeys& admin, const UnlockedKeys* voucher, std::string_view name) {
        return in_transaction(
            [&](auto& t) { return keyring_->enable_user(t, admin, voucher, name, passphrase("brand new one")); });
    }
};

TEST_F(Accounts, AChangedPassphraseOpensTheSameKeysAndTheOldOneNothing) {
    ASSERT_TRUE(change(reviewer_.uid, "battery staple", "another staple"));
    EXPECT_FAILS(keyring_->unlock("Rea", passphrase("battery staple")), Errc::locked, "keyring.wrong_passphrase");
    EXPECT_TRUE(unlock("Rea", "another staple").clip_private == reviewer_.clip_private);
}

TEST_F(Accounts, APassphraseIsChangedByWhoKnowsItOnly) {
    EXPECT_FAILS(change(reviewer_.uid, "battery stable", "another staple"), Errc::locked, "keyring.wrong_passphrase");
    EXPECT_FAILS(change(reviewer_.uid, "battery staple", "short"), Errc::usage, "keyring.passphrase");
    EXPECT_FAILS(change({"nobody"}, "battery staple", "another staple"), Errc::not_found, "keyring.no_user");
    EXPECT_TRUE(unlock("Rea", "battery staple").clip_private == reviewer_.clip_private);
}

TEST_F(Accounts, WhoIsDisabledHasNoKeysLeftInTheVault) {
    ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Rob", Role::reviewer)));
    ASSERT_TRUE(disable("Rob"));
    EXPECT_FAILS(keyring_->unlock("Rob", passphrase("correct horse")), Errc::locked, "keyring.wrong_passphrase");
    auto slot = database_->query("SELECT length(slot_keys) FROM keyring_users WHERE disabled_ms IS NOT NULL");
    ASSERT_TRUE(slot && *slot->step());
    EXPECT_EQ(slot->integer(0), 0);
    EXPECT_TRUE(keyring_->list_users(admin_)->at(2).disabled);
    EXPECT_FAILS(disable("Rob"), Errc::conflict, "keyring.disabled_already");
    EXPECT_FAILS(disable("Nobody"), Errc::not_found, "keyring.no_user");
}

TEST_F(Accounts, TheLastWhoHoldsAKeyStays) {
    EXPECT_FAILS(disable("Ada"), Errc::conflict, "keyring.last_holder");
    EXPECT_FAILS(disable("Rea"), Errc::conflict, "keyring.last_holder");
    ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Aud", Role::auditor)));
    EXPECT_FAILS(disable("Aud"), Errc::conflict, "keyring.last_holder");
    ASSERT_TRUE(add(*keyring_, admin_, nullptr, person("Eve", Role::admin)));
    ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Lea", Role::lead)));
    EXPECT_TRUE(disable("Ada"));
    EXPECT_TRUE(disable("Rea")) << "a lead holds the same keys";
    EXPECT_FAILS(disable("Eve"), Errc::conflict, "keyring.last_holder") << "a disabled admin is none";
    EXPECT_FAILS(disable("Lea"), Errc::conflict, "keyring.last_holder");
}

TEST_F(Accounts, ComingBackIsAnEnrolment) {
    ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Rob", Role::reviewer, "correct horse", "south")));
    const UserId uid = unlock("Rob", "correct horse").uid;
    EXPECT_FAILS(enable(admin_, &reviewer_, "Rob"), Errc::conflict, "keyring.not_disabled");
    ASSERT_TRUE(disable("Rob"));
    EXPECT_FAILS(enable(admin_, nullptr, "Rob"), Errc::denied, "keyring.voucher");
    EXPECT_FAILS(enable(admin_, &admin_, "Rob"), Errc::denied, "keyring.voucher");
    EXPECT_FAILS(enable(reviewer_, &reviewer_, "Rob"), Errc::denied, "keyring.not_admin");
    EXPECT_FAILS(enable(admin_, &reviewer_, "Bob"), Errc::not_found, "keyring.no_user");
    ASSERT_TRUE(enable(admin_, &reviewer_, "Rob"));
    const UnlockedKeys back = unlock("Rob", "brand new one");
    EXPECT_EQ(back.uid, uid);
    EXPECT_EQ(back.group, "south");
    EXPECT_TRUE(back.clip_private == reviewer_.clip_private);
    EXPECT_FAILS(keyring_->unlock("Rob", passphrase("correct horse")), Errc::locked, "keyring.wrong_passphrase");
}

TEST_F(Accounts, WithSeveralAdminsEachLetsPeopleIn) {
    ASSERT_TRUE(add(*keyring_, admin_, nullptr, person("Eve", Role::admin)));
    const UnlockedKeys second = unlock("Eve", "correct horse");
    ASSERT_TRUE(add(*keyring_, second, &reviewer_, person("Lea", Role::lead)));
    EXPECT_EQ(keyring_->list_users(admin_)->back().name, "Lea") << "the first admin reads her name";
    const UnlockedKeys lead = unlock("Lea", "correct horse");
    ASSERT_TRUE(add(*keyring_, admin_, &lead, person("Rob", Role::reviewer))) << "who was vouched for vouches";
    EXPECT_FAILS(add(*keyring_, second, &admin_, person("Bob", Role::reviewer)), Errc::denied, "keyring.voucher")
        << "two admins together hold no clip key";
}

TEST_F(Accounts, ARightPassphraseForgetsTheTriesBefore) {
    for (int i = 0; i < 5; ++i) EXPECT_EQ(keyring_->count_try("Rea").value(), 0);
    EXPECT_GT(keyring_->count_try("Rea").value(), 0);
    EXPECT_GT(keyring_->count_try(reviewer_.uid).value(), 0) << "the same person by their pseudonym";
    static_cast<void>(unlock("Rea", "battery staple"));
    EXPECT_EQ(keyring_->count_try("Rea").value(), 0);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(keyring_->count_try("Nobody").value(), 0);
    EXPECT_GT(keyring_->count_try("Nobody").value(), 0) << "a name nobody has waits as long";
    EXPECT_FAILS(keyring_->count_try(UserId{"nobody"}), Errc::not_found, "keyring.no_user");
}

}  // namespace
}  // namespace milchglas::keyring
