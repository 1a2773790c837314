// Both ways between this room and the age program, where it is installed.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/age/identity_file.h"
#include "core/age/seal.h"
#include "core/base/file.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
constexpr std::size_t sizes[] = {0, 1, 65535, 65536, 65537, 131073};

class AgeInterop : public testing::Test {
  protected:
    void SetUp() override {
        if (std::system("age --version >/dev/null 2>&1 && age-keygen --version >/dev/null 2>&1") != 0)
            GTEST_SKIP() << "age isn't installed";
        std::string pattern = std::filesystem::temp_directory_path() / "age-interop-XXXXXX";
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override {
        if (!folder_.empty()) std::filesystem::remove_all(folder_);
    }
    bool run(const std::string& command) {
        return std::system(("cd '" + folder_.string() + "' && " + command + " 2>stderr.txt").c_str()) == 0;
    }
    void put(const std::string& name, ByteView bytes) {
        std::ofstream(folder_ / name, std::ios::binary) << as_text(bytes);
    }
    Bytes get(const std::string& name) { return read_file(folder_ / name, 1 << 20, "test.read").value_or(Bytes{}); }
    std::filesystem::path folder_;
};

TEST_F(AgeInterop, OpensWhatAgeSealed) {
    ASSERT_TRUE(run("age-keygen -o key.txt"));
    const auto identities = parse_identities(get("key.txt"));
    ASSERT_TRUE(identities);
    const std::string to = identities->front().recipient().to_text();
    const std::string other = Identity::generate().recipient().to_text();
    for (const std::size_t size : sizes) {
        const Bytes plaintext = test_plaintext(size);
        put("plain", plaintext);
        ASSERT_TRUE(run("age -r " + other + " -r " + to + " -o sealed plain")) << size;
        EXPECT_EQ(unseal_all(get("sealed"), identities->front()).value(), plaintext) << size;
        EXPECT_ERROR(unseal_all(get("sealed"), Identity::generate()), Errc::not_for_you, "age.no_match");
        std::filesystem::remove(folder_ / "sealed");
    }
}

TEST_F(AgeInterop, AgeOpensWhatWeSealed) {
    const Identity identity = Identity::generate();
    const Secret text = identity.to_text();
    put("key.txt", text.view());
    EXPECT_TRUE(run("test \"$(age-keygen -y key.txt)\" = " + identity.recipient().to_text()));
    for (const std::size_t size : sizes) {
        const Bytes plaintext = test_plaintext(size);
        put("sealed", seal(plaintext, identity.recipient()));
        ASSERT_TRUE(run("age -d -i key.txt -o plain sealed")) << size;
        EXPECT_EQ(get("plain"), plaintext) << size;
        std::filesystem::remove(folder_ / "plain");
    }
}

}  // namespace
}  // namespace milchglas::age
