#include "core/inbox/vaulted.h"

#include <sys/stat.h>

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
    Status vault(const std::string& payload, const ClipId& id = clip) {
        MG_TRY(const UniqueFd copy, begin_vaulting(folder_.path()));
        MG_CHECK(write_all(copy.get(), as_bytes(payload), "test.write"));
        return keep_vaulted(copy.get(), folder_.path(), id);
    }
    TemporaryFolder folder_;
};

TEST_F(Vaulted, ThePayloadLiesThereByteForByte) {
    const std::string payload(3'000'001, 'p');
    ASSERT_TRUE(vault(payload));
    const auto fd = open_vaulted(folder_.path(), clip);
    ASSERT_TRUE(fd);
    EXPECT_EQ(as_text(*read_all(fd->get(), 1 << 23, "test.read")), payload);
    struct stat info {};
    ASSERT_EQ(::fstat(fd->get(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    EXPECT_EQ(files(), 1u);
}

TEST_F(Vaulted, NobodySeesWhatIsNotKeptYet) {
    {
        const UniqueFd copy = *begin_vaulting(folder_.path());
        ASSERT_TRUE(write_all(copy.get(), as_bytes("half"), "test.write"));
        EXPECT_EQ(files(), 0u);
    }
    EXPECT_EQ(files(), 0u);
}

TEST_F(Vaulted, AClipThatIsThereIsNeverReplaced) {
    ASSERT_TRUE(vault("first"));
    EXPECT_FAILS(vault("other"), Errc::busy, "inbox.under_way");
    EXPECT_EQ(as_text(*read_all(open_vaulted(folder_.path(), clip)->get(), 100, "test.read")), "first");
    EXPECT_EQ(files(), 1u);
}

TEST_F(Vaulted, AnIdThatIsNoClipIdNeverBecomesAPath) {
    for (const char* id : {"", "../../../../../../../etc/passwd0", "00112233445566778899AABBCCDDEEFF", "0011"}) {
        EXPECT_FAILS(vault("bytes", {id}), Errc::usage, "inbox.clip_id");
        EXPECT_FAILS(open_vaulted(folder_.path(), {id}), Errc::usage, "inbox.clip_id");
        EXPECT_FAILS(remove_vaulted(folder_.path(), {id}), Errc::usage, "inbox.clip_id");
    }
    EXPECT_EQ(files(), 0u);
}

TEST_F(Vaulted, AFolderThatIsNotThereIsAnError) {
    EXPECT_FAILS(begin_vaulting(folder_.path() / "gone"), Errc::io, "inbox.vault");
    EXPECT_FAILS(keep_vaulted(-1, folder_.path(), clip), Errc::io, "inbox.vault");
}

TEST_F(Vaulted, WhatIsWithheldCantBeOpenedUntilItIsGivenBack) {
    ASSERT_TRUE(vault("bytes"));
    EXPECT_TRUE(withheld(folder_.path())->empty());
    ASSERT_TRUE(withhold_vaulted(folder_.path(), clip));
    EXPECT_FAILS(open_vaulted(folder_.path(), clip), Errc::not_found, "inbox.vaulted");
    EXPECT_EQ(*withheld(folder_.path()), std::vector<ClipId>{clip});
    EXPECT_FAILS(withhold_vaulted(folder_.path(), clip), Errc::not_found, "inbox.vault");
    ASSERT_TRUE(give_back_vaulted(folder_.path(), clip));
    EXPECT_TRUE(open_vaulted(folder_.path(), clip));
    EXPECT_FAILS(give_back_vaulted(folder_.path(), clip), Errc::not_found, "inbox.vault");
    for (const auto act : {withhold_vaulted, give_back_vaulted})
        EXPECT_FAILS(act(folder_.path(), ClipId{"../vault"}), Errc::usage, "inbox.clip_id");
    EXPECT_FAILS(withheld(folder_.path() / "gone"), Errc::io, "inbox.vault");
}

TEST_F(Vaulted, RemovingTwiceIsRemovingOnce) {
    ASSERT_TRUE(vault("bytes"));
    ASSERT_TRUE(remove_vaulted(folder_.path(), clip));
    EXPECT_FAILS(open_vaulted(folder_.path(), clip), Errc::not_found, "inbox.vaulted");
    ASSERT_TRUE(remove_vaulted(folder_.path(), clip));
    EXPECT_FAILS(remove_vaulted(folder_.path() / "gone", clip), Errc::io, "inbox.vault");
}

}  // namespace
}  // namespace milchglas::inbox
