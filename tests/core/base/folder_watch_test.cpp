#include "core/base/folder_watch.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace milchglas {
namespace {
namespace fs = std::filesystem;

class FolderWatchTest : public testing::Test {
  protected:
    FolderWatchTest() {
        std::string pattern = (fs::temp_directory_path() / "watch-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) std::abort();
        folder = pattern;
        fs::create_directories(folder / "watched");
    }
    ~FolderWatchTest() override { fs::remove_all(folder); }
    [[nodiscard]] FolderWatch watch() const { return *FolderWatch::of(folder / "watched"); }
    fs::path folder;
};

TEST_F(FolderWatchTest, AFileCountsWhenItIsClosedOrMovedIn) {
    const FolderWatch watched = watch();
    std::ofstream open(folder / "watched" / "a");
    open << "half" << std::flush;
    EXPECT_TRUE(watched.take().names.empty());
    open.close();
    std::ofstream(folder / "b") << "whole";
    fs::rename(folder / "b", folder / "watched" / "c");
    EXPECT_EQ(watched.take().names, (std::vector<std::string>{"a", "c"}));
    EXPECT_TRUE(watched.take().names.empty());
}

TEST_F(FolderWatchTest, WhatIsOnlyReadOrTakenAwayDoesNotCount) {
    std::ofstream(folder / "watched" / "a") << "whole";
    const FolderWatch watched = watch();
    std::ifstream(folder / "watched" / "a").get();
    fs::remove(folder / "watched" / "a");
    const auto arrivals = watched.take();
    EXPECT_TRUE(arrivals.names.empty());
    EXPECT_FALSE(arrivals.missed);
}

TEST_F(FolderWatchTest, AFolderThatIsNotThereIsAnError) {
    const auto none = FolderWatch::of(folder / "none");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error(), Error(Errc::io, "base.folder_watch"));
}

}  // namespace
}  // namespace milchglas
