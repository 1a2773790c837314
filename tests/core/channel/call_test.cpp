// The asking side, against answers written by hand.
#include "core/channel/call.h"

#include <gtest/gtest.h>

#include "core/base/process.h"

namespace milchglas::channel {
namespace {

struct Double {
    static constexpr std::string_view name = "double";
    struct Request {
        std::int64_t value = 0;
    };
    struct Reply {
        std::int64_t value = 0;
    };
};
struct Tick {
    static constexpr std::string_view name = "tick";
    std::int32_t count = 0;
};

class Calls : public testing::Test {
  protected:
    template <class Body>
    void answer(Kind kind, std::uint32_t call, const Body& body, std::string name = std::string(Double::name)) {
        ASSERT_TRUE(server.send_raw(encode_with(Header{kind, call, std::move(name)}, body)));
    }
    Error refused() {  // the client's next call is number 1
        const auto reply = client.call<Double>({21});
        return reply ? Error(Errc::bug, "test.answered") : reply.error();
    }
    SocketPair pair = socket_pair().value();
    Channel server{std::move(pair.theirs)};
    Client client{Channel(std::move(pair.ours))};
};

TEST_F(Calls, AReplyComesBack) {
    answer(Kind::reply, 1, Double::Reply{42});
    EXPECT_EQ(client.call<Double>({21}).value().value, 42);
    Incoming request = Incoming::read(server.receive_raw().value()).value();
    EXPECT_EQ(request.header.kind, Kind::request);
    EXPECT_EQ(request.header.name, "double");
    EXPECT_EQ(request.body<Double::Request>().value().value, 21);
}

TEST_F(Calls, ARefusalIsTheOtherSidesError) {
    answer(Kind::refusal, 1, Refusal{Errc::locked, "keyring.passphrase"});
    EXPECT_EQ(refused(), Error(Errc::locked, "keyring.passphrase"));
}

TEST_F(Calls, EventsOnTheWayReachTheirHandlers) {
    std::vector<std::int32_t> ticks;
    client.on<Tick>([&](Tick tick) { ticks.push_back(tick.count); });
    answer(Kind::event, 0, Tick{1}, "tick");
    answer(Kind::event, 0, Tick{9}, "nobody listens");
    answer(Kind::event, 0, Tick{2}, "tick");
    answer(Kind::reply, 1, Double::Reply{42});
    EXPECT_TRUE(client.call<Double>({21}));
    answer(Kind::event, 0, Tick{3}, "tick");
    EXPECT_TRUE(client.wait_event());
    EXPECT_EQ(ticks, (std::vector<std::int32_t>{1, 2, 3}));
}

TEST_F(Calls, AnswersToOtherQuestionsAreDamaged) {
    answer(Kind::reply, 2, Double::Reply{});
    EXPECT_EQ(refused(), Error(Errc::damaged, "channel.header"));
}

TEST_F(Calls, AQuestionIsNoAnswer) {
    answer(Kind::request, 1, Double::Request{});
    EXPECT_EQ(refused(), Error(Errc::damaged, "channel.header"));
    answer(Kind::reply, 2, Double::Reply{});
    EXPECT_EQ(client.wait_event().error(), Error(Errc::damaged, "channel.header")) << "nor is a reply an event";
}

TEST_F(Calls, UnreadableAnswersAndEventsAreDamaged) {
    answer(Kind::reply, 1, std::string("not a number"));
    EXPECT_EQ(refused(), Error(Errc::damaged, "channel.decode"));
    ASSERT_TRUE(server.send_raw({{9, 9}, {}}));
    EXPECT_EQ(refused(), Error(Errc::damaged, "channel.header"));
    client.on<Tick>([](Tick) { FAIL(); });
    answer(Kind::event, 0, std::string("not a tick"), "tick");
    EXPECT_EQ(client.wait_event().error(), Error(Errc::damaged, "channel.decode"));
    answer(Kind::event, 0, std::string("not a tick"), "tick");
    EXPECT_EQ(refused(), Error(Errc::damaged, "channel.decode"));
}

TEST_F(Calls, APeerThatEndedIsGone) {
    server = Channel(UniqueFd());
    EXPECT_EQ(refused(), Error(Errc::peer_gone, "channel.closed"));
    EXPECT_EQ(client.wait_event().error(), Error(Errc::peer_gone, "channel.closed"));
}

TEST_F(Calls, BothSidesMustBeOfOneBuild) {
    answer(Kind::reply, 1, Hello::Reply{"1.0", true});
    EXPECT_TRUE(client.greet("1.0").value().vault_exists);
    answer(Kind::reply, 2, Hello::Reply{"1.1", true});
    EXPECT_EQ(client.greet("1.0").error(), Error(Errc::conflict, "channel.version"));
}

}  // namespace
}  // namespace milchglas::channel
