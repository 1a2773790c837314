#include "core/base/file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace milchglas {
namespace {
namespace fs = std::filesystem;

/// No file may grow beyond `bytes` while this lives: a disk that fills up in the middle of a write.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) : handler_(::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }

  private:
    rlimit before_{};
    sighandler_t handler_;
};

class Files : public testing::Test {
  protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "files-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }

    [[nodiscard]] Status write(std::string_view text, const char* name = "file") const {
        return write_file_durably(folder / name, as_bytes(text), "test.write");
    }
    [[nodiscard]] std::string read(const char* name = "file") const {
        const auto bytes = read_file(folder / name, 1 << 20, "test.read");
        return bytes ? std::string(as_text(*bytes)) : bytes.error().where();
    }
    [[nodiscard]] Errc refused(const fs::path& path) const {
        const auto opened = open_regular_file(path, "test.open");
        return opened ? Errc{} : opened.error().code();
    }
    [[nodiscard]] std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
    }
    fs::path folder;
};

TEST_F(Files, OnlyRegularFilesOpen) {
    ASSERT_TRUE(write("a"));
    const UniqueFd fd = open_regular_file(folder / "file", "test.open").value();
    EXPECT_EQ(::fcntl(fd.get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    EXPECT_EQ(refused(folder / "none"), Errc::not_found);
    EXPECT_EQ(refused(folder / "file" / "below"), Errc::not_found);
    EXPECT_EQ(refused(folder), Errc::usage);
    EXPECT_EQ(refused("/dev/null"), Errc::usage);
    ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    EXPECT_EQ(refused(folder / "fifo"), Errc::usage) << "without waiting for a writer";
    fs::create_symlink("loop", folder / "loop");
    EXPECT_EQ(refused(folder / "loop"), Errc::io);
}

TEST_F(Files, ReadsAreBounded) {
    ASSERT_TRUE(write("abc"));
    EXPECT_EQ(read_file(folder / "file", 3, "test.read").value(), to_bytes("abc"));
    EXPECT_EQ(read_file(folder / "file", 2, "test.read").error(), Error(Errc::damaged, "test.read"));
    EXPECT_EQ(read_file(folder / "none", 2, "test.read").error(), Error(Errc::not_found, "test.read"));
}

TEST_F(Files, DurableWritesReplaceWholly) {
    ASSERT_TRUE(write("a longer text"));
    ASSERT_TRUE(write("b"));
    EXPECT_EQ(read(), "b");
    EXPECT_EQ(entries(), 1u);
    struct stat info {};
    ASSERT_EQ(::stat((folder / "file").c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0600u);
}

TEST_F(Files, AFullDiskLeavesTheOldFileAndNothingElse) {
    ASSERT_TRUE(write("old"));
    const FullDisk full(10'000);
    const auto written = write(std::string(20'000, 'x'));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), Error(Errc::no_space, "test.write"));
    EXPECT_EQ(read(), "old");
    EXPECT_EQ(entries(), 1u);
    EXPECT_FALSE(write(std::string(20'000, 'x'), "other"));
    EXPECT_EQ(entries(), 1u);
}

TEST_F(Files, AFailedRenameLeavesNothing) {
    fs::create_directory(folder / "taken");
    const auto written = write("a", "taken");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), Error(Errc::io, "test.write"));
    EXPECT_EQ(entries(), 1u);
    EXPECT_TRUE(fs::is_directory(folder / "taken"));
    EXPECT_EQ(write("a", "none/file").error(), Error(Errc::io, "test.write")) << "no such folder";
}

TEST_F(Files, WhatLiesAtTheTemporaryNameIsNotUsed) {
    // A crash left it, readable by all; or somebody put a link or a pipe there.
    ASSERT_TRUE(write("stale", "file.new"));
    fs::permissions(folder / "file.new", fs::perms(0644));
    ASSERT_TRUE(write("a"));
    EXPECT_EQ(fs::status(folder / "file").permissions(), fs::perms(0600));
    ASSERT_TRUE(write("untouched", "aim"));
    fs::create_symlink("aim", folder / "file.new");
    ASSERT_TRUE(write("b"));
    EXPECT_EQ(read("aim"), "untouched");
    ASSERT_EQ(::mkfifo((folder / "file.new").c_str(), 0600), 0);
    ASSERT_TRUE(write("c"));
    EXPECT_EQ(read(), "c");
}

TEST_F(Files, SyncFolder) {
    EXPECT_TRUE(sync_folder(folder, "test.sync"));
    ASSERT_TRUE(write("a"));
    EXPECT_EQ(sync_folder(folder / "file", "test.sync").error(), Error(Errc::io, "test.sync"));
}

TEST(MemoryFile, HasOneSizeForEver) {
    const UniqueFd fd = memory_file(100, "test.memory").value();
    EXPECT_EQ(size_of(fd.get(), "test.size").value(), 100u);
    EXPECT_NE(::ftruncate(fd.get(), 50), 0);
    EXPECT_NE(::ftruncate(fd.get(), 200), 0);
    EXPECT_TRUE(write_all(fd.get(), as_bytes("abc"), "test.write"));
    EXPECT_EQ(memory_file(UINT64_MAX, "test.memory").error(), Error(Errc::io, "test.memory"));
}

TEST(MemoryFile, CanBeCutOnceThenSealed) {
    const UniqueFd fd = unsealed_memory_file(100, "test.memory").value();
    ASSERT_TRUE(write_all(fd.get(), as_bytes("abc"), "test.write"));
    void* mapped = ::mmap(nullptr, 100, PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0);
    EXPECT_EQ(seal_memory_file(fd, 2, "test.seal").error(), Error(Errc::io, "test.seal")) << "somebody may still write";
    ::munmap(mapped, 100);
    ASSERT_TRUE(seal_memory_file(fd, 2, "test.seal"));
    EXPECT_EQ(::pwrite(fd.get(), "x", 1, 0), -1);
    EXPECT_NE(::ftruncate(fd.get(), 100), 0);
    EXPECT_EQ(read_all(fd.get(), 100, "test.read").value(), to_bytes("ab"));
}

TEST(MemoryFile, SealedMeansSealed) {
    const UniqueFd fd = sealed_memory_file(as_bytes("abc"), "test.memory").value();
    EXPECT_EQ(::pwrite(fd.get(), "x", 1, 0), -1);
    EXPECT_NE(::ftruncate(fd.get(), 0), 0);
    EXPECT_EQ(::mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0), MAP_FAILED);
    EXPECT_NE(::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK), 0) << "not even a seal can be added";
    EXPECT_EQ(read_all(fd.get(), 3, "test.read").value(), to_bytes("abc"));
    const FullDisk full(1);
    EXPECT_EQ(sealed_memory_file(as_bytes("abc"), "test.memory").error(), Error(Errc::no_space, "test.memory"));
}

}  // namespace
}  // namespace milchglas
