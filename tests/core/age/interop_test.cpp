// Both ways between this room and the age program, where it is installed.
#include <unistd.h>

#include "core/age/armor.h"
#include "core/age/identity_file.h"
#include "core/age/seal.h"
#include "tests/core/age/other_programs.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
class AgeInterop : public OtherPrograms {
  protected:
    void SetUp() override {
        OtherPrograms::SetUp();
        if (!run("age --version && age-keygen -o key.txt")) GTEST_SKIP() << "age isn't installed";
        identities_ = parse_identities(get("key.txt")).value();
    }
    [[nodiscard]] const Identity& mine() const { return identities_.front(); }
    std::vector<Identity> identities_;
    const std::string other_ = Identity::generate().recipient().to_text();
};

Result<std::vector<Identity>> read_identities(ByteView file, const std::string& passphrase) {
    const UniqueFd fd = file_of(file);
    EXPECT_EQ(::lseek(fd.get(), 0, SEEK_SET), 0);
    const Secret secret = Secret::copy_of(as_bytes(passphrase));
    return read_identity_file(fd.get(), &secret);
}

TEST_F(AgeInterop, OpensWhatAgeSealed) {
    const std::string to = mine().recipient().to_text();
    for (const std::size_t size : interop_sizes) {
        const Bytes plaintext = test_plaintext(size);
        put("plain", plaintext);
        ASSERT_TRUE(run("age -r " + other_ + " -r " + to + " -o sealed plain")) << size;
        EXPECT_EQ(unseal_all(get("sealed"), mine()).value(), plaintext) << size;
        EXPECT_ERROR(unseal_all(get("sealed"), Identity::generate()), Errc::not_for_you, "age.no_match");
        ASSERT_TRUE(run("age -a -r " + to + " -o armored plain")) << size;
        EXPECT_EQ(unseal_all(dearmor(get("armored")).value(), mine()).value(), plaintext) << size;
        ASSERT_TRUE(run("rm sealed armored"));
    }
}

TEST_F(AgeInterop, AgeOpensWhatWeSealed) {
    EXPECT_TRUE(run("test \"$(age-keygen -y key.txt)\" = " + mine().recipient().to_text()));
    const std::vector<Recipient> recipients{Recipient::parse(other_).value(), mine().recipient()};
    for (const std::size_t size : interop_sizes) {
        const Bytes plaintext = test_plaintext(size);
        const UniqueFd fd = file_of({});
        auto sealer = Sealer::create(fd.get(), recipients, 2);
        ASSERT_TRUE(sealer && sealer->write(plaintext) && sealer->finish());
        put("sealed", contents(fd));
        ASSERT_TRUE(run("age -d -i key.txt -o plain sealed")) << size;
        EXPECT_EQ(get("plain"), plaintext) << size;
    }
}

// Each side takes a second or two of scrypt, as those who use it do.
TEST_F(AgeInterop, IdentityFilesUnderAPassphrase) {
    if (!run("script --version")) GTEST_SKIP() << "script isn't installed";
    ASSERT_TRUE(run_typing("frosted glass\\nfrosted glass\\n", "age -p -a -o armored.key key.txt"));
    ASSERT_TRUE(run_typing("frosted glass\\nfrosted glass\\n", "age -p -o binary.key key.txt"));
    for (const std::string name : {"armored.key", "binary.key"}) {
        const auto read = read_identities(get(name), "frosted glass");
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(read->front().scalar(), mine().scalar()) << name;
    }
    EXPECT_ERROR(read_identities(get("binary.key"), "clear glass"), Errc::locked, "age.passphrase");

    const UniqueFd fd = file_of({});
    auto sealer = Sealer::create_with_passphrase(fd.get(), Secret::copy_of(as_bytes("frosted glass")), 10);
    ASSERT_TRUE(sealer && sealer->write(mine().to_text().view()) && sealer->finish());
    put("ours.key", contents(fd));
    put("sealed", seal(as_bytes("text"), mine().recipient()));
    ASSERT_TRUE(run_typing("frosted glass\\n", "age -d -i ours.key -o plain sealed"));
    EXPECT_EQ(as_text(get("plain")), "text");
}

}  // namespace
}  // namespace milchglas::age
