// What somebody can open who writes a program of their own: every key of a role, of the guard, and of the disk is tried
// on everything that leads to a clip. A reviewer's key shows each time that the trying works.
#include <sys/mman.h>

#include <vector>

#include "core/age/open.h"
#include "core/age/seal.h"
#include "core/base/fd.h"
#include "core/keyring/box.h"
#include "core/keyring/key_file.h"
#include "tests/core/keyring/stand_ins.h"
#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

const ClipId clip{"00112233445566778899aabbccddeeff"};
const ConsentId consent{"0d9d1b1c-0000-4000-8000-000000000001"};
constexpr Purpose purpose = Purpose::alarm_training;

class EveryKey : public MadeVaultTest {
  protected:
    void SetUp() override {
        MadeVaultTest::SetUp();
        ASSERT_TRUE(add(*keyring_, admin_, &reviewer_, person("Aud", Role::auditor)));
        auditor_ = *keyring_->unlock("Aud", passphrase("correct horse"));
        take_in();
    }
    /// As an import does: the file key out of what the camera sealed, wrapped for whoever may open it later.
    void take_in() {
        original_ = UniqueFd(::memfd_create("original", MFD_CLOEXEC));
        auto sealer = age::Sealer::create(original_.get(), {&keyring_->intake_recipient(), 1});
        ASSERT_TRUE(sealer && sealer->write(as_bytes("a clip")) && sealer->finish());
        const auto opened = age::open_with_identities(original_.get(), keyring_->intake_identities());
        ASSERT_TRUE(opened);
        auto wrapped = keyring_->seal_file_key(clip, consent, purpose, opened->file_key);
        ASSERT_TRUE(wrapped);
        wrapped_ = *std::move(wrapped);
    }

    static void collect(std::vector<Secret>& into, const UnlockedKeys& keys) {
        for (const Secret* key : {&keys.clip_private, &keys.label_key, &keys.people_key, &keys.audit_private})
            if (!key->empty()) into.push_back(key->clone());
    }
    /// All the guard holds, read from the disk with its host key.
    [[nodiscard]] std::vector<Secret> guards_keys() const {
        const auto file = read_key_file(folder_);
        EXPECT_TRUE(file);
        std::vector<Secret> keys;
        keys.push_back(file->host.key.clone());
        keys.push_back(file->keys.store_key.clone());
        keys.push_back(file->keys.name_pepper.clone());
        keys.push_back(Secret::copy_of(file->keys.clip_public));
        keys.push_back(Secret::copy_of(file->keys.audit_public));
        for (const age::Identity& identity : file->keys.intake) keys.push_back(identity.scalar().clone());
        for (const note::SigningKey* key : {&file->keys.log_key, &file->keys.exporter_key})
            keys.push_back(Secret::copy_of(key->text().view().last(key_bytes)));
        for (const auto& [of, grant] : file->keys.grants) {
            keys.push_back(Secret::copy_of(grant.public_key));
            keys.push_back(Secret::copy_of(ByteView(grant.sealed_private).last(key_bytes)));
        }
        return keys;
    }
    /// Through the vault: as if `key` were the private half of the clip key.
    [[nodiscard]] bool opens_in_vault(const Secret& key) const {
        UnlockedKeys forged;
        forged.uid = reviewer_.uid;
        forged.clip_private = key.clone();
        return keyring_
            ->open_payload_keys(consent::Gate::permit(clip, consent, forged.uid, purpose), audit::Log::ticket(), forged,
                                wrapped_, Bytes(16, 9))
            .has_value();
    }
    /// Around the vault: the file as the camera sent it, and both boxes a wrapped key can come in.
    [[nodiscard]] bool opens_original(const Secret& key) const {
        const age::Identity identity(key.clone());
        return age::open_with_identities(original_.get(), {&identity, 1}).has_value();
    }
    [[nodiscard]] bool opens_box(const Secret& key) const {
        const std::size_t sealed_key = key_bytes + seal_overhead;
        return wrapped_.size() > sealed_key && open_sealed(key, ByteView(wrapped_).first(sealed_key), "test.box");
    }
    [[nodiscard]] bool opens_anything(const std::vector<Secret>& keys) const {
        for (const Secret& key : keys)
            if (opens_in_vault(key) || opens_original(key) || opens_box(key)) return true;
        return false;
    }

    UnlockedKeys auditor_;
    UniqueFd original_;
    Bytes wrapped_;
};

TEST_F(EveryKey, AnAdminAndAnAuditorTogetherOpenNoClip) {
    std::vector<Secret> theirs;
    collect(theirs, admin_);
    collect(theirs, auditor_);
    EXPECT_EQ(theirs.size(), 2u);
    EXPECT_FALSE(opens_anything(theirs));
    // Nor does one made out of both, the way the handover is.
    std::vector<Secret> mixed;
    mixed.push_back(derive(theirs[0], as_text(theirs[1].view())));
    mixed.push_back(derive(theirs[1], as_text(theirs[0].view())));
    EXPECT_FALSE(opens_anything(mixed));
    EXPECT_TRUE(opens_in_vault(reviewer_.clip_private)) << "the trying works";
}

TEST_F(EveryKey, TheLockedGuardOpensWhatCamerasSentAndNothingThatIsIn) {
    bool opened_original = false;
    for (const Secret& key : guards_keys()) {
        EXPECT_FALSE(opens_in_vault(key));
        EXPECT_FALSE(opens_box(key));
        opened_original = opened_original || opens_original(key);
    }
    EXPECT_TRUE(opened_original) << "the intake identity is among them";
    ASSERT_TRUE(keyring_->rotate_intake(audit::Log::ticket()));
    ASSERT_TRUE(keyring_->retire_intake(audit::Log::ticket()));
    EXPECT_FALSE(opens_anything(guards_keys())) << "and after its epoch nothing opens the original";
}

TEST_F(EveryKey, AfterAShredNothingTheVaultHoldsOpensTheClipOrItsOriginal) {
    ASSERT_TRUE(opens_in_vault(reviewer_.clip_private));
    ASSERT_TRUE(keyring_->shred(consent));
    ASSERT_TRUE(keyring_->rotate_intake(audit::Log::ticket()));
    ASSERT_TRUE(keyring_->retire_intake(audit::Log::ticket()));
    for (const bool reopen : {false, true}) {
        if (reopen) *keyring_ = *open();
        std::vector<Secret> all = guards_keys();
        for (const UnlockedKeys* keys : {&admin_, &reviewer_, &auditor_}) collect(all, *keys);
        EXPECT_GE(all.size(), 10u);
        EXPECT_FALSE(opens_anything(all));
    }
    // A later clip of the same record gets another grant, which doesn't open this one.
    ASSERT_TRUE(
        keyring_->seal_file_key(ClipId{"ffeeddccbbaa99887766554433221100"}, consent, purpose, Secret::random(16)));
    EXPECT_FALSE(opens_in_vault(reviewer_.clip_private));
}

TEST_F(EveryKey, AnOldKeyFileStillOpensWhatItHeld) {
    // Not a promise, a fact the threat model states: backups of the key file must expire.
    const auto old_file = read_key_file(folder_);
    ASSERT_TRUE(old_file);
    ASSERT_TRUE(keyring_->shred(consent));
    ASSERT_FALSE(opens_in_vault(reviewer_.clip_private));
    ASSERT_TRUE(write_key_file(folder_, old_file->host, old_file->keys, old_file->keys.grants));
    *keyring_ = *open();
    EXPECT_TRUE(opens_in_vault(reviewer_.clip_private));
}

}  // namespace
}  // namespace milchglas::keyring
