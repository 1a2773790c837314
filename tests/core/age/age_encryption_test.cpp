// npm's age-encryption: files it sealed once, and both ways live where node and the pinned package are there
// (`npm ci` in tests/tools/age_encryption).
#include <unistd.h>

#include "core/age/armor.h"
#include "core/age/identity_file.h"
#include "core/age/open.h"
#include "core/age/seal.h"
#include "tests/core/age/other_programs.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
constexpr std::string_view example_identity =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

Bytes fixture(const std::string& name) {
    return read_file(std::filesystem::path(MILCHGLAS_AGE_ENCRYPTION_FILES) / name, 1 << 20, "test.read").value();
}

TEST(AgeEncryptionFiles, OpenToWhatTheyHold) {
    const Identity identity = Identity::parse(example_identity).value();
    for (const std::size_t size : {0U, 1U, 65537U})
        EXPECT_EQ(unseal_all(fixture(std::to_string(size) + ".age"), identity).value(), test_plaintext(size)) << size;
    EXPECT_EQ(unseal_all(fixture("several_recipients.age"), identity).value(), test_plaintext(1000));
    EXPECT_EQ(unseal_all(dearmor(fixture("armored.age")).value(), identity).value(), test_plaintext(1000));
}

TEST(AgeEncryptionFiles, OpenWithAPassphrase) {
    const Secret passphrase = Secret::copy_of(as_bytes("frosted glass"));
    EXPECT_TRUE(open_with_passphrase(file_of(fixture("passphrase.age")).get(), passphrase));
    const UniqueFd fd = file_of(fixture("identity.age"));
    ASSERT_EQ(::lseek(fd.get(), 0, SEEK_SET), 0);
    const auto identities = read_identity_file(fd.get(), &passphrase);
    ASSERT_TRUE(identities);
    EXPECT_EQ(as_text(identities->front().to_text().view()), example_identity);
}

class AgeEncryption : public OtherPrograms {
  protected:
    void SetUp() override {
        OtherPrograms::SetUp();
        const std::filesystem::path tool = MILCHGLAS_AGE_ENCRYPTION_TOOL;
        if (!std::filesystem::exists(tool / "node_modules/age-encryption") || !run("node --version"))
            GTEST_SKIP() << "node or age-encryption isn't installed";
        run_mjs_ = "node '" + (tool / "run.mjs").string() + "' ";
    }
    Identity mine_ = Identity::generate();
    std::string run_mjs_;
};

TEST_F(AgeEncryption, WeOpenWhatItSealed) {
    std::string sizes;
    for (const std::size_t size : interop_sizes) sizes += (sizes.empty() ? "" : ",") + std::to_string(size);
    const std::string other = Identity::generate().recipient().to_text();
    ASSERT_TRUE(run(run_mjs_ + "seal . " + sizes + " " + other + " " + mine_.recipient().to_text()));
    for (const std::size_t size : interop_sizes)
        EXPECT_EQ(unseal_all(get(std::to_string(size) + ".age"), mine_).value(), test_plaintext(size)) << size;
}

TEST_F(AgeEncryption, ItOpensWhatWeSealed) {
    const std::vector<Recipient> recipients{Identity::generate().recipient(), mine_.recipient()};
    for (const std::size_t size : interop_sizes) {
        const UniqueFd fd = file_of({});
        auto sealer = Sealer::create(fd.get(), recipients, 2);
        ASSERT_TRUE(sealer && sealer->write(test_plaintext(size)) && sealer->finish());
        put(std::to_string(size) + ".age", contents(fd));
    }
    ASSERT_TRUE(run(run_mjs_ + "open . " + std::string(as_text(mine_.to_text().view()))));
    for (const std::size_t size : interop_sizes)
        EXPECT_EQ(get(std::to_string(size) + ".plain"), test_plaintext(size)) << size;
}

}  // namespace
}  // namespace milchglas::age
