#include "core/base/file.h"
#include "tests/core/keyring/stand_ins.h"
#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

const ClipId clip{"00112233445566778899aabbccddeeff"}, other_clip{"ffeeddccbbaa99887766554433221100"};
const ConsentId consent{"0d9d1b1c-0000-4000-8000-000000000001"}, other_consent{"0d9d1b1c-0000-4000-8000-000000000002"};
constexpr Purpose purpose = Purpose::alarm_training;

class Grants : public MadeVaultTest {
  protected:
    [[nodiscard]] Bytes seal(const ClipId& of, const ConsentId& under, Purpose to) {
        auto wrapped = keyring_->seal_file_key(of, under, to, file_key_);
        EXPECT_TRUE(wrapped);
        return wrapped ? *wrapped : Bytes();
    }
    [[nodiscard]] Result<PayloadKeys> open_keys(const ClipId& of, const ConsentId& under, Purpose to,
                                                const Bytes& wrapped) const {
        return keyring_->open_payload_keys(consent::Gate::permit(of, under, reviewer_.uid, to), audit::Log::ticket(),
                                           reviewer_, wrapped, nonce_);
    }
    const Secret file_key_ = Secret::random(16);
    const Bytes nonce_ = Bytes(16, 9);
};

TEST_F(Grants, AReviewerOpensWhatTheLockedGuardSealed) {
    const Bytes wrapped = seal(clip, consent, purpose);
    const auto keys = open_keys(clip, consent, purpose, wrapped);
    ASSERT_TRUE(keys) << keys.error().where();
    EXPECT_EQ(keys->payload_key.size(), 32u);
    EXPECT_EQ(keys->noise_key.size(), 32u);
    EXPECT_FALSE(keys->payload_key == keys->noise_key);
    EXPECT_EQ(as_text(wrapped).find(as_text(file_key_.view())), std::string_view::npos);
}

TEST_F(Grants, TheNoiseOfOneClipIsTheSameForEver) {
    const auto once = open_keys(clip, consent, purpose, seal(clip, consent, purpose));
    const auto again =
        open_keys(clip, other_consent, Purpose::product_safety, seal(clip, other_consent, Purpose::product_safety));
    ASSERT_TRUE(once && again);
    EXPECT_TRUE(once->noise_key == again->noise_key);
    EXPECT_TRUE(once->payload_key == again->payload_key);
}

TEST_F(Grants, AnotherClipRecordOrPurposeOpensNothing) {
    const Bytes wrapped = seal(clip, consent, purpose);
    static_cast<void>(seal(other_clip, other_consent, purpose));
    static_cast<void>(seal(other_clip, consent, Purpose::product_safety));
    EXPECT_FAILS(open_keys(other_clip, consent, purpose, wrapped), Errc::damaged, "keyring.wrapped");
    EXPECT_FAILS(open_keys(clip, other_consent, purpose, wrapped), Errc::damaged, "keyring.wrapped");
    EXPECT_FAILS(open_keys(clip, consent, Purpose::product_safety, wrapped), Errc::damaged, "keyring.wrapped");
    EXPECT_FAILS(open_keys(clip, consent, Purpose::false_alarm_review, wrapped), Errc::not_found, "keyring.no_grant");
}

TEST_F(Grants, EveryChangedByteAndEveryCutIsDamage) {
    const Bytes good = seal(clip, consent, purpose);
    for (std::size_t i = 0; i < good.size(); ++i) {
        Bytes bad = good;
        bad[i] ^= 1;
        EXPECT_FAILS(open_keys(clip, consent, purpose, bad), Errc::damaged, "keyring.wrapped") << i;
        const Bytes cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FAILS(open_keys(clip, consent, purpose, cut), Errc::damaged, "keyring.wrapped") << i;
    }
}

TEST_F(Grants, AForeignPermitALockedRoleAndAShortNonceAreTold) {
    const Bytes wrapped = seal(clip, consent, purpose);
    EXPECT_FAILS(keyring_->open_payload_keys(consent::Gate::permit(clip, consent, {"somebody else"}, purpose),
                                             audit::Log::ticket(), reviewer_, wrapped, nonce_),
                 Errc::denied, "keyring.permit_user");
    const auto admin = keyring_->unlock("Ada", passphrase("correct horse"));
    ASSERT_TRUE(admin);
    EXPECT_FAILS(keyring_->open_payload_keys(consent::Gate::permit(clip, consent, admin->uid, purpose),
                                             audit::Log::ticket(), *admin, wrapped, nonce_),
                 Errc::locked, "keyring.no_clip_key");
    EXPECT_FAILS(keyring_->open_payload_keys(consent::Gate::permit(clip, consent, reviewer_.uid, purpose),
                                             audit::Log::ticket(), reviewer_, wrapped, ByteView(nonce_).first(15)),
                 Errc::usage, "keyring.nonce");
}

TEST_F(Grants, OnlyAFileKeyOfAClipIsSealed) {
    EXPECT_FAILS(keyring_->seal_file_key(clip, consent, purpose, Secret::random(32)), Errc::usage, "keyring.file_key");
    EXPECT_FAILS(keyring_->seal_file_key({}, consent, purpose, file_key_), Errc::usage, "keyring.file_key");
    EXPECT_FAILS(keyring_->seal_file_key(clip, {}, purpose, file_key_), Errc::usage, "keyring.file_key");
    EXPECT_FAILS(keyring_->seal_file_key(clip, {std::string(65, 'a')}, purpose, file_key_), Errc::usage,
                 "keyring.file_key");
}

TEST_F(Grants, TheyOutliveTheProcess) {
    const Bytes wrapped = seal(clip, consent, purpose);
    auto reopened = open();
    ASSERT_TRUE(reopened);
    *keyring_ = *std::move(reopened);
    EXPECT_TRUE(open_keys(clip, consent, purpose, wrapped));
    // A second clip uses the grant that is there, so the file stays as it was.
    const auto before = read_file(folder_ / "keys.mg", 1 << 20, "test.read");
    static_cast<void>(seal(other_clip, consent, purpose));
    EXPECT_EQ(*before, *read_file(folder_ / "keys.mg", 1 << 20, "test.read"));
}

TEST_F(Grants, ShreddingClosesEveryClipOfARecordForEver) {
    const Bytes one = seal(clip, consent, purpose), two = seal(clip, consent, Purpose::product_safety),
                kept = seal(other_clip, other_consent, purpose);
    const auto before = read_file(folder_ / "keys.mg", 1 << 20, "test.read");
    ASSERT_TRUE(keyring_->shred(consent));
    ASSERT_TRUE(keyring_->shred(consent)) << "twice is once";
    const auto after = read_file(folder_ / "keys.mg", 1 << 20, "test.read");
    ASSERT_TRUE(before && after);
    EXPECT_NE(Bytes(before->begin() + 8, before->begin() + 80), Bytes(after->begin() + 8, after->begin() + 80))
        << "a new file key";
    for (const bool reopen : {false, true}) {
        if (reopen) *keyring_ = *open();
        EXPECT_FAILS(open_keys(clip, consent, purpose, one), Errc::not_found, "keyring.no_grant");
        EXPECT_FAILS(open_keys(clip, consent, Purpose::product_safety, two), Errc::not_found, "keyring.no_grant");
        EXPECT_TRUE(open_keys(other_clip, other_consent, purpose, kept));
    }
    // A new grant for the same record is another grant.
    static_cast<void>(seal(clip, consent, purpose));
    EXPECT_FAILS(open_keys(clip, consent, purpose, one), Errc::damaged, "keyring.wrapped");
}

TEST_F(Grants, AGrantThatCannotBeWrittenIsNotUsed) {
    std::filesystem::create_directory(folder_ / "keys.mg.new");  // in the way of the new file
    EXPECT_FAILS(keyring_->seal_file_key(clip, consent, purpose, file_key_), Errc::io, "keyring.key_file");
    std::filesystem::remove(folder_ / "keys.mg.new");
    const Bytes wrapped = seal(clip, consent, purpose);
    EXPECT_TRUE(open_keys(clip, consent, purpose, wrapped));

    std::filesystem::create_directory(folder_ / "keys.mg.new");
    EXPECT_FAILS(keyring_->shred(consent), Errc::io, "keyring.key_file");
    EXPECT_TRUE(open_keys(clip, consent, purpose, wrapped)) << "not said to be gone while it isn't";
}

TEST_F(Grants, AGrantOfAnotherVaultIsDamage) {
    const Bytes wrapped = seal(clip, consent, purpose);
    reviewer_.clip_private = Secret::random(32);
    EXPECT_FAILS(open_keys(clip, consent, purpose, wrapped), Errc::damaged, "keyring.grant");
}

TEST_F(Grants, SettledKeysOpenTheSameClipAndNoOther) {
    const Bytes fresh = seal(clip, consent, purpose);
    const auto before = open_keys(clip, consent, purpose, fresh);
    ASSERT_TRUE(keyring_->settle_grants(reviewer_));
    const auto settled = keyring_->settle_file_key(reviewer_, consent, purpose, fresh);
    ASSERT_TRUE(settled && *settled);
    EXPECT_TRUE(Keyring::is_fresh(fresh));
    EXPECT_FALSE(Keyring::is_fresh(**settled));
    for (const bool reopen : {false, true}) {
        if (reopen) *keyring_ = *open();
        const auto after = open_keys(clip, consent, purpose, **settled);
        ASSERT_TRUE(after) << after.error().where();
        EXPECT_TRUE(before->payload_key == after->payload_key);
        EXPECT_TRUE(open_keys(clip, consent, purpose, fresh)) << "the fresh form too";
        EXPECT_FAILS(open_keys(other_clip, consent, purpose, **settled), Errc::damaged, "keyring.wrapped");
    }
    for (std::size_t i = 0; i < (*settled)->size(); ++i) {
        Bytes bad = **settled;
        bad[i] ^= 1;
        EXPECT_FAILS(open_keys(clip, consent, purpose, bad), Errc::damaged, "keyring.wrapped") << i;
    }
    ASSERT_TRUE(keyring_->shred(consent));
    EXPECT_FAILS(open_keys(clip, consent, purpose, **settled), Errc::not_found, "keyring.no_grant");
    static_cast<void>(seal(clip, consent, purpose));  // another grant of the same record
    EXPECT_FAILS(open_keys(clip, consent, purpose, **settled), Errc::damaged, "keyring.wrapped");
}

TEST_F(Grants, SettlingIsForThoseWhoHoldTheClipKeyAndHappensOnce) {
    const Bytes fresh = seal(clip, consent, purpose);
    const auto file = [&] { return *read_file(folder_ / "keys.mg", 1 << 20, "test.read"); };
    const Bytes before = file();
    const auto admin = keyring_->unlock("Ada", passphrase("correct horse"));
    ASSERT_TRUE(admin);
    ASSERT_TRUE(keyring_->settle_grants(*admin));
    EXPECT_FALSE(keyring_->settle_file_key(*admin, consent, purpose, fresh)->has_value());
    EXPECT_EQ(file(), before);
    ASSERT_TRUE(keyring_->settle_grants(reviewer_));
    const Bytes settled = file();
    EXPECT_NE(settled, before);
    ASSERT_TRUE(keyring_->settle_grants(reviewer_));
    EXPECT_EQ(file(), settled);
    EXPECT_FALSE(keyring_->settle_file_key(reviewer_, other_consent, purpose, fresh)->has_value()) << "no such grant";
    Bytes bad = fresh;
    bad[0] ^= 1;
    EXPECT_FAILS(keyring_->settle_file_key(reviewer_, consent, purpose, bad), Errc::damaged, "keyring.wrapped");
}

}  // namespace
}  // namespace milchglas::keyring
