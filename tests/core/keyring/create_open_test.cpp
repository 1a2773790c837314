#include <sys/stat.h>

#include <fstream>

#include "core/base/file.h"
#include "tests/core/base/file_size_limit.h"
#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

class CreateOpen : public VaultTest {
  protected:
    [[nodiscard]] Bytes key_file() const { return *read_file(folder_ / "keys.mg", 1 << 20, "test.read"); }
    void put_key_file(const Bytes& bytes) const {
        const std::string_view text = as_text(bytes);
        std::ofstream(folder_ / "keys.mg", std::ios::binary) << text;
    }
};

TEST_F(CreateOpen, TheGuardsKeysComeBackWithoutAPassphrase) {
    auto made = create();
    ASSERT_TRUE(made) << made.error().where();
    const auto opened = open();
    ASSERT_TRUE(opened) << opened.error().where();
    EXPECT_TRUE(opened->store_key() == made->store_key());
    EXPECT_EQ(opened->intake_recipient(), made->intake_recipient());
    EXPECT_EQ(opened->log_key().verifier(), made->log_key().verifier());
    EXPECT_EQ(opened->exporter_key().verifier(), made->exporter_key().verifier());
    EXPECT_NE(opened->log_key().verifier().text(), opened->exporter_key().verifier().text());
    EXPECT_EQ(opened->audit_public(), made->audit_public());
    EXPECT_EQ(opened->intake_epoch(), 1u);
    EXPECT_EQ(opened->intake_identities().size(), 1u);
}

TEST_F(CreateOpen, NoKeyLiesInTheKeyFileInClear) {
    const auto made = create();
    ASSERT_TRUE(made);
    const Bytes file = key_file();
    for (const Secret* key : {&made->store_key(), &made->intake_identities()[0].scalar()})
        EXPECT_EQ(as_text(file).find(as_text(key->view())), std::string_view::npos);
}

TEST_F(CreateOpen, TwoFilesAreMadeForTheOwnerOnly) {
    ASSERT_TRUE(create());
    for (const char* name : {"keys.mg", "host.key"}) {
        struct stat info {};
        ASSERT_EQ(::stat((folder_ / name).c_str(), &info), 0) << name;
        EXPECT_EQ(info.st_mode & 0777, 0600u) << name;
    }
}

TEST_F(CreateOpen, AVaultIsMadeOnce) {
    ASSERT_TRUE(create());
    EXPECT_FAILS(create(), Errc::conflict, "keyring.exists");
    // Also where somebody moved the key file away: its people are still there.
    std::filesystem::rename(folder_ / "keys.mg", folder_ / "elsewhere");
    EXPECT_FAILS(create(), Errc::conflict, "keyring.exists");
    EXPECT_FALSE(std::filesystem::exists(folder_ / "keys.mg"));
}

TEST_F(CreateOpen, AFullDiskLeavesNoKeyFileAndNobody) {
    // A limit on file size stands for a full disk; host.key (32 bytes) fits, the key file doesn't.
    const auto made = [this] {
        const test::FileSizeLimit full(64);
        return create();
    }();
    EXPECT_FAILS(made, Errc::no_space, "keyring.key_file");
    EXPECT_FALSE(std::filesystem::exists(folder_ / "keys.mg"));
    EXPECT_FALSE(std::filesystem::exists(folder_ / "keys.mg.new"));
    EXPECT_TRUE(create()) << "a second try must work";
}

TEST_F(CreateOpen, MissingFilesAreToldApart) {
    EXPECT_FAILS(open(), Errc::not_found, "keyring.no_key_file");
    ASSERT_TRUE(create());
    std::filesystem::remove(folder_ / "host.key");
    EXPECT_FAILS(open(), Errc::not_found, "keyring.no_host_key");
}

TEST_F(CreateOpen, AHostKeyOthersCanReadIsRefused) {
    ASSERT_TRUE(create());
    ASSERT_EQ(::chmod((folder_ / "host.key").c_str(), 0640), 0);
    EXPECT_FAILS(open(), Errc::denied, "keyring.host_key_mode");
}

TEST_F(CreateOpen, AHostKeyOfAnotherSizeIsDamaged) {
    ASSERT_TRUE(create());
    ASSERT_TRUE(write_file_durably(folder_ / "host.key", Bytes(31), "test.write"));
    EXPECT_FAILS(open(), Errc::damaged, "keyring.host_key");
}

TEST_F(CreateOpen, AnotherMachinesHostKeyOpensNothing) {
    ASSERT_TRUE(create());
    ASSERT_TRUE(write_file_durably(folder_ / "host.key", Bytes(32, 7), "test.write"));
    EXPECT_FAILS(open(), Errc::damaged, "keyring.key_file");
}

TEST_F(CreateOpen, EveryCutAndEveryChangedByteIsDamage) {
    ASSERT_TRUE(create());
    const Bytes good = key_file();
    for (std::size_t i = 0; i < good.size(); ++i) {
        put_key_file({good.begin(), good.begin() + static_cast<std::ptrdiff_t>(i)});
        EXPECT_FAILS(open(), Errc::damaged, "keyring.key_file") << i;
        if (i == 6) continue;  // the version, below
        Bytes bad = good;
        bad[i] ^= 0x40;
        put_key_file(bad);
        EXPECT_FAILS(open(), Errc::damaged, "keyring.key_file") << i;
    }
    put_key_file(good);
    EXPECT_TRUE(open());
}

TEST_F(CreateOpen, ANewerKeyFileIsNotCalledDamaged) {
    ASSERT_TRUE(create());
    Bytes file = key_file();
    file[6] = 3;
    put_key_file(file);
    EXPECT_FAILS(open(), Errc::usage, "keyring.newer");
}

TEST_F(CreateOpen, ACredentialOfTheServiceManagerTakesThePlaceOfHostKey) {
    const auto credentials = folder_ / "credentials";
    std::filesystem::create_directory(credentials);
    std::ofstream(credentials / "milchglas-host-key") << std::string(40, 'k');
    ::setenv("CREDENTIALS_DIRECTORY", credentials.c_str(), 1);
    ASSERT_TRUE(create());
    EXPECT_FALSE(std::filesystem::exists(folder_ / "host.key"));
    EXPECT_TRUE(open());

    std::ofstream(credentials / "milchglas-host-key") << std::string(40, 'x');
    EXPECT_FAILS(open(), Errc::damaged, "keyring.key_file");
    std::ofstream(credentials / "milchglas-host-key") << "short";
    EXPECT_FAILS(open(), Errc::damaged, "keyring.host_key");
    ::unsetenv("CREDENTIALS_DIRECTORY");
    EXPECT_FAILS(open(), Errc::not_found, "keyring.no_host_key");
}

}  // namespace
}  // namespace milchglas::keyring
