#include "core/inbox/ustar.h"

#include <algorithm>
#include <cstdio>

#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox::ustar {
namespace {

void put(Block& block, std::size_t at, std::string_view text) {
    std::copy(text.begin(), text.end(), block.begin() + static_cast<std::ptrdiff_t>(at));
}
/// The header with a right checksum again, so that a test reaches the check it means.
Block resummed(Block block) {
    put(block, 148, "        ");
    unsigned sum = 0;
    for (const std::uint8_t byte : block) sum += byte;
    char text[8];
    std::snprintf(text, sizeof text, "%06o", sum);
    put(block, 148, std::string_view(text, 7));
    return block;
}
Block header(std::string name = "consent.note", std::uint64_t size = 1000) {
    return *make_header({std::move(name), size});
}
Block with(std::size_t at, std::string_view text) {
    Block block = header();
    put(block, at, text);
    return resummed(block);
}

TEST(Ustar, WhatIsWrittenIsRead) {
    for (const std::uint64_t size :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{4} << 30, (std::uint64_t{1} << 33) - 1}) {
        const auto entry = parse_header(header("media.mp4", size));
        ASSERT_TRUE(entry && *entry);
        EXPECT_EQ((*entry)->name, "media.mp4");
        EXPECT_EQ((*entry)->size, size);
    }
    EXPECT_EQ(resummed(header()), header());
    EXPECT_EQ((*parse_header(header(std::string(100, 'n'))))->name.size(), 100u);
}

TEST(Ustar, AZeroBlockEndsTheArchive) {
    const auto entry = parse_header(Block{});
    ASSERT_TRUE(entry);
    EXPECT_FALSE(entry->has_value());
}

TEST(Ustar, EveryChangedByteOfAHeaderIsNoticed) {
    const Block good = header();
    for (std::size_t i = 0; i < good.size(); ++i) {
        Block bad = good;
        bad[i] ^= 0x80;
        EXPECT_FAILS(parse_header(bad), Errc::damaged, "inbox.tar_header") << i;
    }
}

TEST(Ustar, OtherKindsOfTarAreNamed) {
    EXPECT_FAILS(parse_header(with(257, std::string_view("ustar  \0", 8))), Errc::damaged, "inbox.tar_format");
    EXPECT_FAILS(parse_header(with(257, std::string_view("\0\0\0\0\0\0\0\0", 8))), Errc::damaged, "inbox.tar_format");
}

TEST(Ustar, OnlyPlainFilesPass) {
    for (const char type : {'1', '2', '3', '4', '5', '6', '7', 'x', 'g', 'L', '\0'})
        EXPECT_FAILS(parse_header(with(156, std::string_view(&type, 1))), Errc::damaged, "inbox.tar_entry") << type;
    EXPECT_FAILS(parse_header(with(157, "target")), Errc::damaged, "inbox.tar_entry");
    EXPECT_FAILS(parse_header(with(345, "folder")), Errc::damaged, "inbox.tar_entry");
    EXPECT_FAILS(parse_header(with(0, "../consent.note")), Errc::damaged, "inbox.tar_entry");
    EXPECT_FAILS(parse_header(with(0, "/etc")), Errc::damaged, "inbox.tar_entry");
    EXPECT_FAILS(parse_header(with(40, "hidden after the NUL")), Errc::damaged, "inbox.tar_entry");
}

TEST(Ustar, SizesAreOctalAndNothingElse) {
    for (const std::string_view size :
         {std::string_view("\x80\0\0\0\0\0\0\0\0\0\0\1", 12), std::string_view("-0000000010\0", 12),
          std::string_view("00000000018\0", 12), std::string_view("777777777777", 12),
          std::string_view("000 0000100\0", 12), std::string_view("\0\0\0\0\0\0\0\0\0\0\0\0", 12)})
        EXPECT_FAILS(parse_header(with(124, size)), Errc::damaged, "inbox.tar_header");
    EXPECT_EQ((*parse_header(with(124, "00000000012 ")))->size, 10u);
}

TEST(Ustar, WhatCannotBeReadIsNotWritten) {
    EXPECT_FAILS(make_header({"", 1}), Errc::usage, "inbox.tar_entry");
    EXPECT_FAILS(make_header({"a/b", 1}), Errc::usage, "inbox.tar_entry");
    EXPECT_FAILS(make_header({"..", 1}), Errc::usage, "inbox.tar_entry");
    EXPECT_FAILS(make_header({std::string(101, 'n'), 1}), Errc::usage, "inbox.tar_entry");
    EXPECT_FAILS(make_header({"media.mp4", std::uint64_t{1} << 33}), Errc::usage, "inbox.tar_entry");
}

}  // namespace
}  // namespace milchglas::inbox::ustar
