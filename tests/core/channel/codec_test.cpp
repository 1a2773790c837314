#include "core/channel/codec.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/base/file.h"

namespace milchglas::channel {
enum class Colour { red, green, blue };
}
namespace milchglas {
template <>
struct Names<channel::Colour> {
    static constexpr std::array<std::string_view, 3> names{"red", "green", "blue"};
};
}  // namespace milchglas

namespace milchglas::channel {
namespace {

struct Point {
    std::int32_t x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};
struct Named {
    std::string name;
    std::vector<Point> points;
    friend bool operator==(const Named&, const Named&) = default;
};
struct Everything {
    bool yes = false;
    Colour colour = Colour::red;
    std::uint64_t big = 0;
    Bytes bytes;
    std::optional<Named> maybe, never;
    std::variant<Point, Named, std::string> which;
    std::vector<std::vector<std::string>> lists;
    Errc code = Errc::bug;
    friend bool operator==(const Everything&, const Everything&) = default;
};
struct Holder {
    UniqueFd first, none, last;
};

Everything everything() {
    return {true,
            Colour::blue,
            UINT64_MAX,
            {1, 2, 3},
            Named{"n", {{-1, 0.5}, {2, -0.0}}},
            std::nullopt,
            Named{"v", {}},
            {{"a", ""}, {}, {std::string("\0b", 2)}},
            Errc::usage};
}

template <class T>
bool refused(const Bytes& body, std::vector<UniqueFd> descriptors = {}) {
    const auto decoded = decode<T>(body, std::move(descriptors));
    return !decoded && decoded.error() == Error(Errc::damaged, "channel.decode");
}

ino_t inode(const UniqueFd& fd) {
    struct stat info {};
    return ::fstat(fd.get(), &info) == 0 ? info.st_ino : 0;
}
UniqueFd memory() {
    return memory_file(1, "test.memory").value();
}

TEST(Codec, NestedStructsReadBack) {
    const Encoded encoded = encode(everything());
    EXPECT_TRUE(encoded.descriptors.empty());
    const auto decoded = decode<Everything>(encoded.body);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(*decoded, everything());
    EXPECT_EQ(decode<Everything>(encode(Everything{}).body).value(), Everything{});
}

TEST(Codec, TheWireIsPlain) {
    struct Small {
        std::uint16_t number;
        std::string text;
        std::optional<bool> flag;
    };
    EXPECT_EQ(encode(Small{0x0102, "ab", true}).body, (Bytes{2, 1, 2, 0, 0, 0, 'a', 'b', 1, 1}));
}

TEST(Codec, EveryCutAndEveryExtraByteIsRefused) {
    Bytes body = encode(everything()).body;
    for (std::size_t n = 0; n < body.size(); ++n)
        EXPECT_TRUE(refused<Everything>(Bytes(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(n)))) << n;
    body.push_back(0);
    EXPECT_TRUE(refused<Everything>(body));
}

TEST(Codec, NoByteDecodesToAnotherSpelling) {
    // Whatever a changed byte makes of a message, it is refused or a message that encodes to exactly these bytes.
    const Bytes whole = encode(everything()).body;
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const int value : {0, 1, 2, 3, 14, 0x7f, 0xff}) {
            Bytes body = whole;
            body[at] = static_cast<std::uint8_t>(value);
            const auto decoded = decode<Everything>(body);
            EXPECT_TRUE(!decoded || encode(*decoded).body == body) << at;
        }
}

TEST(Codec, CountsThatCannotBeAreRefusedBeforeAnythingIsAllocated) {
    const Bytes huge{0xff, 0xff, 0xff, 0xff};
    EXPECT_TRUE(refused<std::string>(huge));
    EXPECT_TRUE(refused<Bytes>(huge));
    std::vector<Everything> items;
    Decoder decoder(huge, {});
    decoder.get(items);
    EXPECT_FALSE(decoder.ok());
    EXPECT_EQ(items.capacity(), 0u);
    const Bytes one_too_many{3, 0, 0, 0, 'a', 'b'};
    EXPECT_TRUE(refused<std::string>(one_too_many));
}

TEST(Codec, TagsMustBeKnown) {
    EXPECT_TRUE(refused<bool>({2}));
    EXPECT_TRUE(refused<Colour>({3}));
    EXPECT_FALSE(refused<Colour>({2}));
    EXPECT_TRUE(refused<std::optional<bool>>({2, 1}));
    EXPECT_TRUE((refused<std::variant<bool, Colour>>({2, 0})));
    EXPECT_FALSE((refused<std::variant<bool, Colour>>({1, 2})));
    EXPECT_TRUE(refused<Errc>({0})) << "no error code is zero";
    EXPECT_FALSE(refused<Errc>({static_cast<std::uint8_t>(Errc::bug)}));
    EXPECT_TRUE(refused<Errc>({static_cast<std::uint8_t>(Errc::bug) + 1}));
}

TEST(Codec, DescriptorsKeepTheirPlaces) {
    Holder sent;
    sent.first = memory();
    sent.last = memory();
    const Encoded encoded = encode(sent);
    ASSERT_EQ(encoded.descriptors.size(), 2u);
    std::vector<UniqueFd> carried;
    for (const int fd : encoded.descriptors) carried.emplace_back(::dup(fd));
    const auto got = decode<Holder>(encoded.body, std::move(carried));
    ASSERT_TRUE(got);
    EXPECT_EQ(inode(got->first), inode(sent.first));
    EXPECT_FALSE(got->none);
    EXPECT_EQ(inode(got->last), inode(sent.last));
}

TEST(Codec, MissingAndExtraDescriptorsAreRefused) {
    Holder sent;
    sent.first = memory();
    const Bytes body = encode(sent).body;
    EXPECT_TRUE(refused<Holder>(body));
    std::vector<UniqueFd> two;
    two.push_back(memory());
    two.push_back(memory());
    EXPECT_TRUE(refused<Holder>(body, std::move(two)));
    std::vector<UniqueFd> one;
    one.push_back(memory());
    EXPECT_FALSE(refused<Holder>(body, std::move(one)));
    EXPECT_TRUE(refused<UniqueFd>({2}));
}

}  // namespace
}  // namespace milchglas::channel
