// The answering side: what it serves, what it refuses and what ends the connection.
#include <gtest/gtest.h>

#include <csignal>
#include <thread>

#include "core/base/process.h"
#include "core/channel/call.h"

namespace milchglas::channel {
namespace {

struct Halve {
    static constexpr std::string_view name = "halve";
    struct Request {
        std::int64_t value = 0;
    };
    struct Reply {
        std::int64_t value = 0;
    };
};
struct Forget {
    static constexpr std::string_view name = "forget";
    struct Request {};
    struct Reply {};
};
struct Tick {
    static constexpr std::string_view name = "tick";
    std::int32_t count = 0;
};

/// What the handlers know of their connection.
struct Context {
    int calls = 0;
    std::shared_ptr<Peer> peer;
    std::vector<Answer<Halve>> later;
};

class Served : public testing::Test {
  protected:
    Served() {
        dispatcher.on<Hello>([](Context& c, Hello::Request request, Answer<Hello> answer) {
            c.peer->greeted = true;
            answer(Hello::Reply{request.version, false});
        });
        dispatcher.on<Halve>([](Context& c, Halve::Request request, Answer<Halve> answer) {
            ++c.calls;
            if (request.value == 0) return c.later.push_back(std::move(answer));
            if (request.value % 2 != 0) return answer(fail(Errc::usage, "test.odd"));
            c.peer->tell(Tick{c.calls});
            answer(Halve::Reply{request.value / 2});
        });
        dispatcher.on<Forget>([](Context&, Forget::Request, Answer<Forget>) {});
        context.peer = std::make_shared<Peer>(Channel(std::move(pair.theirs)));
    }
    static void SetUpTestSuite() { std::signal(SIGPIPE, SIG_IGN); }

    Status serve_one() { return dispatcher.dispatch(context, context.peer, context.peer->receive().value()); }
    /// Sends by hand what Client would never send, and has it dispatched.
    template <class Body>
    Error served(Header header, const Body& body) {
        EXPECT_TRUE(raw.send_raw(encode_with(header, body)));
        const Status status = serve_one();
        return status ? Error(Errc::bug, "test.served") : status.error();
    }
    template <class UseCase>
    Result<typename UseCase::Reply> ask(const typename UseCase::Request& request) {
        std::thread server([this] { EXPECT_TRUE(serve_one()); });
        auto reply = client.call<UseCase>(request);
        server.join();
        return reply;
    }
    Error answered() {
        Incoming answer = Incoming::read(raw.receive_raw().value()).value();
        if (answer.header.kind != Kind::refusal) return {Errc::bug, "test.replied"};
        const Refusal refusal = answer.body<Refusal>().value();
        return Error::received(refusal.code, refusal.where);
    }

    SocketPair pair = socket_pair().value();
    Channel raw{pair.ours.duplicate().value()};  ///< the client's own socket once more
    Client client{Channel(std::move(pair.ours))};
    Dispatcher<Context> dispatcher;
    Context context;
    const Error ended{Errc::damaged, "channel.request"};
};

TEST_F(Served, RequestReplyRefusalAndEvent) {
    ASSERT_TRUE(ask<Hello>({"1.0"}));
    int ticks = 0;
    client.on<Tick>([&](Tick tick) { ticks += tick.count; });
    EXPECT_EQ(ask<Halve>({8}).value().value, 4);
    EXPECT_EQ(ask<Halve>({7}).error(), Error(Errc::usage, "test.odd"));
    EXPECT_EQ(ticks, 1);
    EXPECT_EQ(context.calls, 2);
}

TEST_F(Served, NothingBeforeAGreeting) {
    EXPECT_EQ(served({Kind::request, 1, "halve"}, Halve::Request{8}), ended);
    EXPECT_EQ(context.calls, 0);
}

TEST_F(Served, OnlyKnownRequests) {
    context.peer->greeted = true;
    EXPECT_EQ(served({Kind::request, 1, "treble"}, Halve::Request{8}), ended);
    EXPECT_EQ(served({Kind::reply, 1, "halve"}, Halve::Request{8}), ended);
    EXPECT_EQ(served({Kind::event, 0, "halve"}, Halve::Request{8}), ended);
    ASSERT_TRUE(raw.send_raw({{0, 1}, {}}));
    EXPECT_EQ(serve_one().error(), Error(Errc::damaged, "channel.header"));
    EXPECT_EQ(context.calls, 0);
}

TEST_F(Served, AnUnreadableRequestIsRefusedAndEndsTheConnection) {
    context.peer->greeted = true;
    EXPECT_EQ(served({Kind::request, 1, "halve"}, std::string("eight")), Error(Errc::damaged, "channel.decode"));
    EXPECT_EQ(answered(), Error(Errc::damaged, "channel.decode"));
    EXPECT_EQ(context.calls, 0);
}

TEST_F(Served, ADroppedAnswerIsStillAnAnswer) {
    context.peer->greeted = true;
    EXPECT_EQ(ask<Forget>({}).error(), Error(Errc::bug, "channel.unanswered"));
}

TEST_F(Served, AnAnswerMayComeLaterAndOnlyOnce) {
    context.peer->greeted = true;
    (void)served({Kind::request, 7, "halve"}, Halve::Request{0});
    ASSERT_EQ(context.later.size(), 1u);
    context.later[0](Halve::Reply{1});
    context.later[0](fail(Errc::bug, "test.twice"));
    context.later.clear();
    Incoming answer = Incoming::read(raw.receive_raw().value()).value();
    EXPECT_EQ(answer.header.kind, Kind::reply);
    EXPECT_EQ(answer.header.call, 7u);
    EXPECT_EQ(answer.body<Halve::Reply>().value().value, 1);
    context.peer.reset();
    EXPECT_EQ(raw.receive_raw().error(), Error(Errc::peer_gone, "channel.closed")) << "nothing was sent after it";
}

TEST_F(Served, AnAnswerOutlivesItsConnection) {
    context.peer->greeted = true;
    (void)served({Kind::request, 1, "halve"}, Halve::Request{0});
    context.peer.reset();
    context.later[0](Halve::Reply{1});
}

TEST_F(Served, APeerThatIsGoneOrDoesNotReadIsMarkedDead) {
    Peer& peer = *context.peer;
    for (int i = 0; i < 100'000 && peer.alive(); ++i) peer.tell(Tick{i});
    EXPECT_FALSE(peer.alive()) << "full";
    SocketPair other = socket_pair().value();
    Peer second{Channel(std::move(other.ours))};
    other.theirs.reset();
    second.tell(Tick{});
    EXPECT_FALSE(second.alive()) << "gone";
}

}  // namespace
}  // namespace milchglas::channel
