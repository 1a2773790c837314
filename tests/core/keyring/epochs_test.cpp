#include <sys/mman.h>

#include "core/age/open.h"
#include "core/age/seal.h"
#include "core/base/file.h"
#include "tests/core/keyring/stand_ins.h"
#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

class Epochs : public MadeVaultTest {
  protected:
    /// What a camera of the current epoch sends.
    [[nodiscard]] UniqueFd sealed_now() const {
        UniqueFd sealed(::memfd_create("sealed", MFD_CLOEXEC));
        auto sealer = age::Sealer::create(sealed.get(), {&keyring_->intake_recipient(), 1});
        EXPECT_TRUE(sealer && sealer->write(as_bytes("a clip")) && sealer->finish());
        return sealed;
    }
    [[nodiscard]] Result<age::OpenedFile> open_sealed(const UniqueFd& file) const {
        return age::open_with_identities(file.get(), keyring_->intake_identities());
    }
    [[nodiscard]] Bytes file_key_of_key_file() const {
        const Bytes file = *read_file(folder_ / "keys.mg", 1 << 20, "test.read");
        return {file.begin() + 8, file.begin() + 80};
    }
};

TEST_F(Epochs, TheOneBeforeIsTakenInUntilItIsRetired) {
    const UniqueFd first = sealed_now();
    const age::Recipient old = keyring_->intake_recipient();
    ASSERT_TRUE(keyring_->rotate_intake(audit::Log::ticket()));
    EXPECT_EQ(keyring_->intake_epoch(), 2u);
    EXPECT_FALSE(keyring_->intake_recipient() == old);
    const UniqueFd second = sealed_now();
    for (const bool reopen : {false, true}) {
        if (reopen) *keyring_ = *open();
        EXPECT_TRUE(open_sealed(first));
        EXPECT_TRUE(open_sealed(second));
    }
    ASSERT_TRUE(keyring_->retire_intake(audit::Log::ticket()));
    EXPECT_EQ(keyring_->intake_epoch(), 2u);
    for (const bool reopen : {false, true}) {
        if (reopen) *keyring_ = *open();
        EXPECT_FAILS(open_sealed(first), Errc::not_for_you, "age.no_match");
        EXPECT_TRUE(open_sealed(second));
    }
}

TEST_F(Epochs, AThirdOneDestroysTheFirst) {
    const UniqueFd first = sealed_now();
    ASSERT_TRUE(keyring_->rotate_intake(audit::Log::ticket()));
    const UniqueFd second = sealed_now();
    ASSERT_TRUE(keyring_->rotate_intake(audit::Log::ticket()));
    EXPECT_EQ(keyring_->intake_epoch(), 3u);
    EXPECT_EQ(keyring_->intake_identities().size(), 2u);
    EXPECT_FAILS(open_sealed(first), Errc::not_for_you, "age.no_match");
    EXPECT_TRUE(open_sealed(second));
}

TEST_F(Epochs, ThereMustBeOneBeforeToRetire) {
    EXPECT_FAILS(keyring_->retire_intake(audit::Log::ticket()), Errc::conflict, "keyring.no_old_epoch");
}

TEST_F(Epochs, EachChangeWritesTheKeyFileUnderANewFileKey) {
    const Bytes before = file_key_of_key_file();
    ASSERT_TRUE(keyring_->rotate_intake(audit::Log::ticket()));
    const Bytes rotated = file_key_of_key_file();
    ASSERT_TRUE(keyring_->retire_intake(audit::Log::ticket()));
    EXPECT_NE(before, rotated);
    EXPECT_NE(rotated, file_key_of_key_file());
}

TEST_F(Epochs, WhatCannotBeWrittenDidNotHappen) {
    const age::Recipient before = keyring_->intake_recipient();
    const UniqueFd first = sealed_now();
    std::filesystem::create_directory(folder_ / "keys.mg.new");  // in the way of the new file
    EXPECT_FAILS(keyring_->rotate_intake(audit::Log::ticket()), Errc::io, "keyring.key_file");
    EXPECT_EQ(keyring_->intake_epoch(), 1u);
    EXPECT_TRUE(keyring_->intake_recipient() == before);
    std::filesystem::remove(folder_ / "keys.mg.new");
    ASSERT_TRUE(keyring_->rotate_intake(audit::Log::ticket()));
    std::filesystem::create_directory(folder_ / "keys.mg.new");
    EXPECT_FAILS(keyring_->retire_intake(audit::Log::ticket()), Errc::io, "keyring.key_file");
    EXPECT_TRUE(open_sealed(first)) << "not said to be gone while it isn't";
}

}  // namespace
}  // namespace milchglas::keyring
