#include "core/keyring/recovery.h"

#include "core/keyring/box.h"
#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

class Recovery : public MadeVaultTest {
  protected:
    Result<RecoveryShares> make(const UnlockedKeys& admin, const UnlockedKeys& reviewer) {
        MG_TRY(auto transaction, store::Transaction::begin(*database_));
        MG_TRY(auto shares, keyring_->make_recovery(transaction, admin, reviewer));
        MG_CHECK(transaction.commit());
        return shares;
    }
    RecoveryShares make() { return make(admin_, reviewer_).value(); }
    Result<RecoveredPeople> use(const Secret& one, const Secret& other, const std::string& admin = "Eva") {
        MG_TRY(auto transaction, store::Transaction::begin(*database_));
        MG_TRY(auto people,
               keyring_->recover(transaction, {one.clone(), other.clone()}, person(admin, Role::admin, "fresh horse"),
                                 person("Rob", Role::reviewer, "fresh staple")));
        MG_CHECK(transaction.commit());
        return people;
    }
};

TEST_F(Recovery, BothSharesLetInANewAdminAndANewReviewer) {
    EXPECT_FALSE(keyring_->has_recovery().value());
    const RecoveryShares shares = make();
    EXPECT_TRUE(keyring_->has_recovery().value());
    const auto people = use(shares.second, shares.first);  // in any order
    ASSERT_TRUE(people) << people.error().where();
    const auto admin = keyring_->unlock("Eva", passphrase("fresh horse"));
    const auto reviewer = keyring_->unlock("Rob", passphrase("fresh staple"));
    ASSERT_TRUE(admin && reviewer);
    EXPECT_EQ(admin->uid, people->admin);
    EXPECT_EQ(reviewer->uid, people->reviewer);
    EXPECT_TRUE(admin->people_key == admin_.people_key && admin->clip_private.empty());
    EXPECT_TRUE(reviewer->clip_private == reviewer_.clip_private && reviewer->label_key == reviewer_.label_key);
    EXPECT_TRUE(reviewer->people_key.empty());
}

TEST_F(Recovery, OneShareAloneOpensNothing) {
    const RecoveryShares shares = make();
    EXPECT_FAILS(use(shares.first, shares.first), Errc::usage, "keyring.shares_differ");
    EXPECT_FAILS(use(shares.second, shares.second), Errc::usage, "keyring.shares_differ");
    // Somebody with one share and the vault takes a guess at the other.
    Share guess = read_share(shares.first).value();
    guess.number = 2;
    for (const Secret& bytes : {Secret(key_bytes), Secret::random(key_bytes), guess.bytes.clone()}) {
        guess.bytes = bytes.clone();
        EXPECT_FAILS(use(shares.first, write_share(guess)), Errc::damaged, "keyring.recovery");
    }
    EXPECT_TRUE(use(shares.first, shares.second)) << "failed tries use nothing up";
}

TEST_F(Recovery, SharesAreUsedOnce) {
    const RecoveryShares shares = make();
    ASSERT_TRUE(use(shares.first, shares.second));
    EXPECT_FAILS(use(shares.first, shares.second, "Eve"), Errc::not_found, "keyring.share_old");
    EXPECT_FALSE(keyring_->has_recovery().value());
}

TEST_F(Recovery, NewSharesEndTheOldOnesAndDoNotMix) {
    const RecoveryShares old = make(), now = make();
    EXPECT_FAILS(use(old.first, old.second), Errc::not_found, "keyring.share_old");
    EXPECT_FAILS(use(old.first, now.second), Errc::usage, "keyring.shares_differ");
    EXPECT_TRUE(use(now.first, now.second));
}

TEST_F(Recovery, ATakenNameUsesNothingUp) {
    const RecoveryShares shares = make();
    EXPECT_FAILS(use(shares.first, shares.second, "Ada"), Errc::conflict, "keyring.name_taken");
    EXPECT_TRUE(use(shares.first, shares.second));
}

TEST_F(Recovery, ItTakesTheKeysOfBothToMakeThem) {
    EXPECT_FAILS(make(reviewer_, reviewer_), Errc::denied, "keyring.not_admin");
    EXPECT_FAILS(make(admin_, admin_), Errc::denied, "keyring.voucher");
    EXPECT_FALSE(keyring_->has_recovery().value());
}

TEST_F(Recovery, AShareIsReadAsPeopleTypeItAndMistakesAreFound) {
    const Secret text = make().first.clone();
    const std::string_view printed = as_text(text.view());
    EXPECT_TRUE(printed.starts_with("MGSHA RE1"));
    std::string typed;
    for (const char c : printed) typed += c == ' ' ? '-' : static_cast<char>(std::tolower(c));
    const auto share = read_share(passphrase(typed + "\n"));
    ASSERT_TRUE(share);
    EXPECT_TRUE(write_share(*share) == text);

    for (std::size_t i = 0; i < printed.size(); ++i) {
        if (printed[i] == ' ') continue;
        std::string wrong(printed);
        wrong[i] = wrong[i] == 'Q' ? 'P' : 'Q';
        EXPECT_FAILS(read_share(passphrase(wrong)), Errc::damaged, "keyring.share") << i;
    }
    EXPECT_FAILS(read_share(passphrase(printed.substr(1))), Errc::damaged, "keyring.share");
    EXPECT_FAILS(read_share(passphrase(std::string(printed) + "Q")), Errc::damaged, "keyring.share");
    EXPECT_FAILS(read_share(Secret()), Errc::damaged, "keyring.share");
}

TEST_F(Recovery, AChangedBoxIsDamage) {
    const RecoveryShares shares = make();
    ASSERT_TRUE(database_->run("UPDATE keyring_recovery SET box = zeroblob(length(box))"));
    EXPECT_FAILS(use(shares.first, shares.second), Errc::damaged, "keyring.recovery");
}

}  // namespace
}  // namespace milchglas::keyring
