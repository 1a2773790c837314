#include "core/base/swap.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace milchglas {
namespace {
namespace fs = std::filesystem;

class Swap : public testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "swap-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder = pattern;
        for (const char* device : {"sda2", "dm-0", "dm-1", "dm-2", "zram0", "zram1"})
            fs::create_directories(folder / "block" / device);
        put("block/dm-0/dm/uuid", "CRYPT-LUKS2-0123-swap");
        put("block/dm-1/dm/uuid", "LVM-abc");  // on the encrypted one
        fs::create_directories(folder / "block/dm-1/slaves");
        fs::create_directory_symlink(folder / "block/dm-0", folder / "block/dm-1/slaves/dm-0");
        put("block/dm-2/dm/uuid", "LVM-def");  // half on the encrypted one
        fs::create_directories(folder / "block/dm-2/slaves");
        fs::create_directory_symlink(folder / "block/dm-0", folder / "block/dm-2/slaves/dm-0");
        fs::create_directory_symlink(folder / "block/sda2", folder / "block/dm-2/slaves/sda2");
        put("block/zram0/backing_dev", "none");
        put("block/zram1/backing_dev", "/dev/sda2");
    }
    void TearDown() override { fs::remove_all(folder); }
    void put(const std::string& name, const std::string& text) const {
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name) << text << "\n";
    }
    /// Each of `uses` is "path type".
    [[nodiscard]] bool in_clear(const std::vector<std::string>& uses) const {
        std::string text = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority";
        for (const std::string& use : uses) text += "\n" + use + "\t8388604\t\t0\t\t-2";
        put("swaps", text);
        return swap_is_in_clear(folder / "swaps", folder / "block");
    }
    fs::path folder;
};

TEST_F(Swap, NoneIsSafe) {
    EXPECT_FALSE(in_clear({}));
}

TEST_F(Swap, EncryptedAndInMemoryIsSafe) {
    EXPECT_FALSE(in_clear({"/dev/dm-0 partition"}));
    EXPECT_FALSE(in_clear({"/dev/dm-1 partition"})) << "LVM on an encrypted disk";
    EXPECT_FALSE(in_clear({"/dev/zram0 partition", "/dev/dm-0 partition"}));
}

TEST_F(Swap, AnythingElseIsNot) {
    EXPECT_TRUE(in_clear({"/dev/sda2 partition"}));
    EXPECT_TRUE(in_clear({"/swapfile file"})) << "what it lies on isn't told";
    EXPECT_TRUE(in_clear({"/dev/dm-2 partition"})) << "one half of it isn't encrypted";
    EXPECT_TRUE(in_clear({"/dev/zram1 partition"})) << "it writes back to a disk";
    EXPECT_TRUE(in_clear({"/dev/dm-9 partition"})) << "not there";
    EXPECT_TRUE(in_clear({"/dev/zram0 partition", "/dev/sda2 partition"}));
}

TEST_F(Swap, WhatCannotBeReadIsNot) {
    EXPECT_TRUE(swap_is_in_clear(folder / "nowhere", folder / "block"));
}

}  // namespace
}  // namespace milchglas
