#include "core/channel/channel.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <thread>

#include "core/base/file.h"
#include "core/base/process.h"

namespace milchglas::channel {
namespace {

struct Letter {
    std::string text;
    UniqueFd first, second;
};

UniqueFd memory_of(std::string_view text) {
    return sealed_memory_file(as_bytes(text), "test.memory").value();
}
/// A message without descriptors.
Letter letter_of(std::string text) {
    return {std::move(text), {}, {}};
}

class ChannelTest : public testing::Test {
  protected:
    static void SetUpTestSuite() { std::signal(SIGPIPE, SIG_IGN); }
    /// One packet past Channel: its first byte, the rest, and at most one descriptor.
    void slip_in(std::string_view packet, int descriptor = -1) {
        iovec body{const_cast<char*>(packet.data()), packet.size()};
        alignas(cmsghdr) std::array<std::byte, CMSG_SPACE(sizeof(int))> space{};
        msghdr header{};
        header.msg_iov = &body;
        header.msg_iovlen = 1;
        if (descriptor >= 0) {
            header.msg_control = space.data();
            header.msg_controllen = space.size();
            cmsghdr* c = CMSG_FIRSTHDR(&header);
            c->cmsg_level = SOL_SOCKET;
            c->cmsg_type = SCM_RIGHTS;
            c->cmsg_len = CMSG_LEN(sizeof(int));
            std::memcpy(CMSG_DATA(c), &descriptor, sizeof descriptor);
        }
        ASSERT_EQ(::sendmsg(a.fd(), &header, 0), static_cast<ssize_t>(packet.size()));
    }
    Error receive_error() {
        const auto got = b.receive_raw();
        return got ? Error(Errc::bug, "test.received") : got.error();
    }

    SocketPair pair = socket_pair().value();
    Channel a{std::move(pair.ours)}, b{std::move(pair.theirs)};
};

TEST_F(ChannelTest, SmallAndLargeBodiesArriveWhole) {
    for (const std::size_t size : {0u, 1u, 65'531u, 65'532u, 65'533u, 5'000'000u}) {  // 65536 with the length in front
        const std::string text(size, 'x');
        ASSERT_TRUE(a.send(letter_of(text))) << size;
        const auto got = b.receive<Letter>();
        ASSERT_TRUE(got) << size;
        EXPECT_EQ(got->text, text);
    }
    ASSERT_TRUE(a.send_raw({}));
    EXPECT_TRUE(b.receive_raw().value().body.empty());
}

TEST_F(ChannelTest, DescriptorsArriveInOrderAndCloseOnExec) {
    for (const std::size_t size : {10u, 100'000u}) {
        {
            const Letter letter{std::string(size, 'x'), memory_of("one"), memory_of("two")};
            ASSERT_TRUE(a.send(letter));
        }
        const auto got = b.receive<Letter>();
        ASSERT_TRUE(got);
        EXPECT_EQ(as_text(read_all(got->first.get(), 9, "test.read").value()), "one");
        EXPECT_EQ(as_text(read_all(got->second.get(), 9, "test.read").value()), "two");
        EXPECT_EQ(::fcntl(got->first.get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    }
}

TEST_F(ChannelTest, BoundsAreKeptBeforeAnythingIsSent) {
    const Error too_large(Errc::usage, "channel.too_large");
    EXPECT_EQ(a.send_raw({Bytes(max_message + 1), {}}).error(), too_large);
    EXPECT_EQ(a.send_raw({{}, std::vector<int>(max_descriptors, 0)}).error(), too_large);
    EXPECT_TRUE(a.send_raw({Bytes(70'000), std::vector<int>(max_descriptors - 1, 2)}));
    EXPECT_EQ(b.receive_raw().value().descriptors.size(), max_descriptors - 1);
    EXPECT_EQ(a.send_raw({{}, {-1}}).error(), Error(Errc::io, "channel.send")) << "not a descriptor";
}

TEST_F(ChannelTest, PlainCarriesBytesOnly) {
    a.plain_from_now();
    const Error too_large(Errc::usage, "channel.too_large");
    EXPECT_EQ(a.send_raw({Bytes(65'537), {}}).error(), too_large);
    EXPECT_EQ(a.send_raw({{}, {2}}).error(), too_large);
    ASSERT_TRUE(a.send(letter_of("plain to full")));
    EXPECT_EQ(b.receive<Letter>().value().text, "plain to full");
    ASSERT_TRUE(b.send(letter_of("full to plain")));
    EXPECT_EQ(a.receive<Letter>().value().text, "full to plain");
    ASSERT_TRUE(b.send(letter_of(std::string(100'000, 'x'))));
    EXPECT_EQ(a.receive_raw().error(), Error(Errc::damaged, "channel.frame")) << "its body is in a descriptor";
}

TEST_F(ChannelTest, AClosedPeerIsGone) {
    const Error gone(Errc::peer_gone, "channel.closed");
    ASSERT_TRUE(a.send(letter_of("last words")));
    a = Channel(UniqueFd());
    EXPECT_EQ(b.receive<Letter>().value().text, "last words");
    EXPECT_EQ(receive_error(), gone);
    EXPECT_EQ(b.send(letter_of("")).error(), gone);
    b.plain_from_now();
    EXPECT_EQ(receive_error(), gone);
    EXPECT_EQ(b.send(letter_of("")).error(), gone);
}

TEST_F(ChannelTest, TheLastWordsOfAPeerThatLeftSomethingUnreadAreHeard) {
    for (const bool plain : {false, true}) {
        SocketPair sockets = socket_pair().value();
        Channel ours(std::move(sockets.ours));
        {
            Channel theirs(std::move(sockets.theirs));
            ASSERT_TRUE(ours.send(letter_of("never read")));
            ASSERT_TRUE(theirs.send(letter_of("why I end")));
        }
        if (plain) ours.plain_from_now();
        const auto last = ours.receive<Letter>();
        ASSERT_TRUE(last) << last.error().where();
        EXPECT_EQ(last->text, "why I end");
        EXPECT_EQ(ours.receive_raw().error().where(), "channel.closed");
    }
}

TEST_F(ChannelTest, NotASocket) {
    Channel none{UniqueFd()};
    EXPECT_EQ(none.send_raw({}).error(), Error(Errc::io, "channel.send"));
    EXPECT_EQ(none.receive_raw().error(), Error(Errc::io, "channel.receive"));
}

TEST_F(ChannelTest, APeerThatDoesNotReadIsGivenUpAtOnce) {
    a.never_wait();
    Status sent;
    for (int i = 0; i < 10'000 && sent; ++i) sent = a.send(letter_of(std::string(1000, 'x')));
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error(), Error(Errc::busy, "channel.full"));
    EXPECT_EQ(b.receive<Letter>().value().text.size(), 1000u);
}

TEST_F(ChannelTest, WithoutThatTheSenderWaits) {
    constexpr int letters = 1000;
    std::thread reader([this] {
        for (int i = 0; i < letters; ++i) EXPECT_TRUE(b.receive<Letter>());
    });
    for (int i = 0; i < letters; ++i) EXPECT_TRUE(a.send(letter_of(std::string(1000, 'x'))));
    reader.join();
}

TEST_F(ChannelTest, FramesThatNobodyOfOursSends) {
    const Error damaged(Errc::damaged, "channel.frame");
    const UniqueFd body = memory_of("body");
    slip_in("\2");
    EXPECT_EQ(receive_error(), damaged) << "unknown place";
    slip_in("\1");
    EXPECT_EQ(receive_error(), damaged) << "no descriptor";
    slip_in("\1x", body.get());
    EXPECT_EQ(receive_error(), damaged) << "both places";
    slip_in(std::string(65'538, '\0'));
    EXPECT_EQ(receive_error(), damaged) << "longer than a packet may be";
    slip_in("\1", body.get());
    EXPECT_EQ(as_text(b.receive_raw().value().body), "body");
}

TEST_F(ChannelTest, ABodyIsSealedMemoryAndNothingElse) {
    const Error damaged(Errc::damaged, "channel.frame");
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    const UniqueFd out(pipe[0]), in(pipe[1]);
    slip_in("\1", out.get());
    EXPECT_EQ(receive_error(), damaged) << "a pipe would hold up the reader for ever";
    const UniqueFd zero(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    slip_in("\1", zero.get());
    EXPECT_EQ(receive_error(), damaged);
    const UniqueFd changing = memory_file(10, "test.memory").value();
    slip_in("\1", changing.get());
    EXPECT_EQ(receive_error(), damaged) << "could change while it is read";
    const UniqueFd huge = memory_file(max_message + 1, "test.memory").value();
    ASSERT_EQ(::fcntl(huge.get(), F_ADD_SEALS, F_SEAL_WRITE), 0);
    slip_in("\1", huge.get());
    EXPECT_EQ(receive_error(), damaged);
}

TEST_F(ChannelTest, AMessageOfAnotherTypeIsDamaged) {
    ASSERT_TRUE(a.send_raw({{1, 2, 3}, {}}));
    EXPECT_EQ(b.receive<Letter>().error(), Error(Errc::damaged, "channel.decode"));
}

}  // namespace
}  // namespace milchglas::channel
