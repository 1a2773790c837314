#include "core/inbox/vaulted.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox {
namespace {

const ClipId clip{"00112233445566778899aabbccddeeff"};

class Vaulted : public testing::Test {
  protected:
    [[nodiscard]] std::size_t files() const {
        const auto clips = folder_.path() / "clips";
        if (!std::filesystem::exists(clips)) return 0;
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(clips), {}));
    }
    Status vault(const std::string& file, std::uint64_t begin, std::uint64_t end, const ClipId& id = clip) {
        return vault_ciphertext(file_of(file).get(), begin, end, folder_.path(), id);
    }
    TemporaryFolder folder_;
};

TEST_F(Vaulted, ThePayloadLiesThereByteForByteWithoutTheHeader) {
    const std::string payload(3'000'001, 'p');
    ASSERT_TRUE(vault("header" + payload, 6, 6 + payload.size()));
    const auto fd = open_vaulted(folder_.path(), clip);
    ASSERT_TRUE(fd);
    EXPECT_EQ(as_text(*read_all(fd->get(), 1 << 23, "test.read")), payload);
    struct stat info {};
    ASSERT_EQ(::fstat(fd->get(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    EXPECT_EQ(files(), 1u);
}

TEST_F(Vaulted, AClipThatIsThereIsNeverReplaced) {
    ASSERT_TRUE(vault("first", 0, 5));
    EXPECT_FAILS(vault("other", 0, 5), Errc::conflict, "inbox.vaulted_before");
    EXPECT_EQ(as_text(*read_all(open_vaulted(folder_.path(), clip)->get(), 100, "test.read")), "first");
    EXPECT_EQ(files(), 1u);
}

TEST_F(Vaulted, AnIdThatIsNoClipIdNeverBecomesAPath) {
    for (const char* id : {"", "../../../../../../../etc/passwd0", "00112233445566778899AABBCCDDEEFF", "0011"}) {
        EXPECT_FAILS(vault("bytes", 0, 5, {id}), Errc::usage, "inbox.clip_id");
        EXPECT_FAILS(open_vaulted(folder_.path(), {id}), Errc::usage, "inbox.clip_id");
        EXPECT_FAILS(remove_vaulted(folder_.path(), {id}), Errc::usage, "inbox.clip_id");
    }
    EXPECT_EQ(files(), 0u);
}

TEST_F(Vaulted, ASourceThatGotShorterLeavesNothing) {
    EXPECT_FAILS(vault("bytes", 0, 6), Errc::damaged, "inbox.vault_source");
    EXPECT_FAILS(vault("bytes", 5, 5), Errc::damaged, "inbox.vault_source");
    EXPECT_EQ(files(), 0u);
}

TEST_F(Vaulted, AFullDiskLeavesNothing) {
    const UniqueFd source = file_of(std::string(3'000'000, 'p'));
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file size stands for a full disk
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{1'500'000, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status vaulted = vault_ciphertext(source.get(), 0, 3'000'000, folder_.path(), clip);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    EXPECT_FAILS(vaulted, Errc::no_space, "inbox.vault");
    EXPECT_EQ(files(), 0u);
    EXPECT_FAILS(open_vaulted(folder_.path(), clip), Errc::not_found, "inbox.vaulted");
}

TEST_F(Vaulted, AFolderThatIsNotThereIsAnError) {
    EXPECT_FAILS(vault_ciphertext(file_of("bytes").get(), 0, 5, folder_.path() / "gone", clip), Errc::io,
                 "inbox.vault");
}

TEST_F(Vaulted, RemovingTwiceIsRemovingOnce) {
    ASSERT_TRUE(vault("bytes", 0, 5));
    ASSERT_TRUE(remove_vaulted(folder_.path(), clip));
    EXPECT_FAILS(open_vaulted(folder_.path(), clip), Errc::not_found, "inbox.vaulted");
    ASSERT_TRUE(remove_vaulted(folder_.path(), clip));
    EXPECT_FAILS(remove_vaulted(folder_.path() / "gone", clip), Errc::io, "inbox.vault");
}

}  // namespace
}  // namespace milchglas::inbox
