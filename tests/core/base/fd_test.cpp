#include "core/base/fd.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "core/base/file.h"

namespace milchglas {
namespace {

UniqueFd memory_of(std::string_view text) {
    return sealed_memory_file(as_bytes(text), "test.memory").value();
}

bool is_open(int fd) {
    return ::fcntl(fd, F_GETFD) >= 0;
}

TEST(UniqueFd, ClosesOnceAndMoves) {
    UniqueFd first = memory_of("a");
    const int number = first.get();
    UniqueFd second = std::move(first);
    EXPECT_FALSE(first);  // NOLINT: moved-from on purpose
    EXPECT_TRUE(is_open(number));
    second = UniqueFd();
    EXPECT_FALSE(is_open(number));
}

TEST(UniqueFd, DuplicatesAreCloseOnExec) {
    const UniqueFd copy = memory_of("abc").duplicate().value();
    EXPECT_EQ(::fcntl(copy.get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    EXPECT_EQ(as_text(read_all(copy.get(), 3, "test.read").value()), "abc");
    EXPECT_EQ(UniqueFd().duplicate().error(), Error(Errc::io, "base.dup"));
}

TEST(OsError, AFullDiskIsNotAnyError) {
    for (const int full : {ENOSPC, EDQUOT, EFBIG}) {
        errno = full;
        EXPECT_EQ(os_error("test.step"), Error(Errc::no_space, "test.step"));
    }
    errno = EACCES;
    EXPECT_EQ(os_error("test.step"), Error(Errc::io, "test.step"));
}

TEST(ReadAt, ShortFilesAreDamaged) {
    const UniqueFd fd = memory_of("abcdef");
    std::array<std::uint8_t, 4> into{};
    EXPECT_EQ(read_some_at(fd.get(), 4, into, "test.read").value(), 2u);
    EXPECT_EQ(read_some_at(fd.get(), 99, into, "test.read").value(), 0u);
    EXPECT_TRUE(read_exactly_at(fd.get(), 2, into, "test.read"));
    EXPECT_EQ(as_text(into), "cdef");
    EXPECT_EQ(read_exactly_at(fd.get(), 3, into, "test.read").error(), Error(Errc::damaged, "test.read"));
    EXPECT_EQ(read_exactly_at(-1, 0, into, "test.read").error(), Error(Errc::io, "test.read"));
    EXPECT_EQ(read_exactly_at(fd.get(), UINT64_MAX, into, "test.read").error(), Error(Errc::io, "test.read"));
}

TEST(ReadAll, IsBounded) {
    const std::string text(70'000, 'x');
    const UniqueFd fd = memory_of(text);
    EXPECT_EQ(read_all(fd.get(), text.size(), "test.read").value().size(), text.size());
    EXPECT_EQ(read_all(fd.get(), text.size(), "test.read").value().size(), text.size()) << "from the start again";
    EXPECT_EQ(read_all(fd.get(), text.size() - 1, "test.read").error(), Error(Errc::damaged, "test.read"));
    EXPECT_EQ(read_all(-1, 1, "test.read").error(), Error(Errc::io, "test.read"));
    EXPECT_EQ(size_of(fd.get(), "test.size").value(), text.size());
    EXPECT_EQ(size_of(-1, "test.size").error(), Error(Errc::io, "test.size"));
}

TEST(ReadAll, ReadsAPipeToItsEnd) {
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    const UniqueFd out(ends[0]);
    UniqueFd in(ends[1]);
    ASSERT_TRUE(write_all(in.get(), as_bytes("abc"), "test.write"));
    in.reset();
    EXPECT_EQ(as_text(read_all(out.get(), 3, "test.read").value()), "abc");
}

TEST(WriteAll, TellsAFullDiskFromAClosedFile) {
    const UniqueFd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    ASSERT_TRUE(full);
    EXPECT_EQ(write_all(full.get(), as_bytes("a"), "test.write").error(), Error(Errc::no_space, "test.write"));
    EXPECT_EQ(write_all(-1, as_bytes("a"), "test.write").error(), Error(Errc::io, "test.write"));
    EXPECT_TRUE(write_all(-1, {}, "test.write")) << "nothing to write";
}

}  // namespace
}  // namespace milchglas
