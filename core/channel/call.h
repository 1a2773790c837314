#pragma once
// Request and reply over a channel. A use case is a struct with `static constexpr std::string_view name`, a `Request`
// and a `Reply`; an event is a message struct with a `name`. Nothing else is written per message.
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/channel/channel.h"

namespace milchglas::channel {

enum class Kind : std::uint8_t { request, reply, refusal, event };

}  // namespace milchglas::channel

namespace milchglas {
template <>
struct Names<channel::Kind> {
    static constexpr std::array<std::string_view, 4> names{"request", "reply", "refusal", "event"};
};
}  // namespace milchglas

namespace milchglas::channel {

struct Header {
    Kind kind{};
    std::uint32_t call = 0;  ///< chosen by the caller, repeated in the answer; 0 for events
    std::string name;
};

struct Refusal {
    Errc code = Errc::bug;
    std::string where;
};

/// First call on every connection: both programs must come from one build.
struct Hello {
    static constexpr std::string_view name = "hello";
    struct Request {
        std::string version;
    };
    struct Reply {
        std::string version;
        bool vault_exists = false;
    };
};

/// A received message with its header read and its body still to be read.
class Incoming {
  public:
    static Result<Incoming> read(Message message);
    Header header;
    template <class T>
    Result<T> body() {
        return decode<T>(rest_, std::move(descriptors_));
    }

  private:
    Bytes rest_;
    std::vector<UniqueFd> descriptors_;
};

template <class Body>
Encoded encode_with(const Header& header, const Body& body) {
    Encoder encoder;
    encoder.put(header);
    encoder.put(body);
    return encoder.take();
}

/// The asking side. One thread at a time.
class Client {
  public:
    explicit Client(Channel channel) : channel_(std::move(channel)) {}

    /// Says hello. Errors: conflict "channel.version" when the other side is of another build; those of call().
    Result<Hello::Reply> greet(std::string version);

    /// Calls `handler` for every event of type E that arrives while a call or wait_event() is under way.
    template <class E>
    void on(std::function<void(E)> handler) {
        handlers_[std::string(E::name)] = [handler = std::move(handler)](Incoming& incoming) -> Status {
            MG_TRY(E event, incoming.body<E>());
            handler(std::move(event));
            return {};
        };
    }

    /// Asks and waits for the answer. Errors: those the other side answered; peer_gone, damaged from the channel.
    template <class UseCase>
    Result<typename UseCase::Reply> call(const typename UseCase::Request& request) {
        const std::uint32_t id = ++last_call_;
        MG_CHECK(channel_.send_raw(encode_with(Header{Kind::request, id, std::string(UseCase::name)}, request)));
        MG_TRY(Incoming answer, wait_for(id));
        if (answer.header.kind == Kind::reply) return answer.body<typename UseCase::Reply>();
        MG_TRY(Refusal refusal, answer.body<Refusal>());
        return Error::received(refusal.code, std::move(refusal.where));
    }

    /// Waits for one event and hands it to its handler.
    Status wait_event();
    [[nodiscard]] int fd() const { return channel_.fd(); }

  private:
    Result<Incoming> wait_for(std::uint32_t id);
    Status hand_out(Incoming& event);
    Channel channel_;
    std::uint32_t last_call_ = 0;
    std::map<std::string, std::function<Status(Incoming&)>, std::less<>> handlers_;
};

/// The answering side's end of one connection, shared by the answers that are still to come.
class Peer {
  public:
    explicit Peer(Channel channel) : channel_(std::move(channel)) { channel_.never_wait(); }
    /// A peer that is gone or doesn't read is marked dead; nothing is thrown back at the use case.
    void send(const Encoded& message) { alive_ = alive_ && channel_.send_raw(message).has_value(); }
    template <class E>
    void tell(const E& event) {
        send(encode_with(Header{Kind::event, 0, std::string(E::name)}, event));
    }
    Result<Message> receive() { return channel_.receive_raw(); }
    [[nodiscard]] bool alive() const { return alive_; }
    [[nodiscard]] int fd() const { return channel_.fd(); }
    bool greeted = false;

  private:
    Channel channel_;
    bool alive_ = true;
};

/// The one answer to one request; may be given later. Dropping it unanswered answers bug "channel.unanswered".
template <class UseCase>
class Answer {
  public:
    Answer(std::weak_ptr<Peer> peer, std::uint32_t call) : peer_(std::move(peer)), call_(call) {}
    Answer(Answer&& other) noexcept : peer_(std::exchange(other.peer_, {})), call_(other.call_) {}
    Answer& operator=(Answer&&) = delete;
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;
    ~Answer() { (*this)(fail(Errc::bug, "channel.unanswered")); }

    void operator()(const Result<typename UseCase::Reply>& result) {
        const auto peer = std::exchange(peer_, {}).lock();
        if (!peer) return;
        if (result)
            peer->send(encode_with(Header{Kind::reply, call_, std::string(UseCase::name)}, *result));
        else
            peer->send(encode_with(Header{Kind::refusal, call_, std::string(UseCase::name)},
                                   Refusal{result.error().code(), result.error().where()}));
    }

  private:
    std::weak_ptr<Peer> peer_;
    std::uint32_t call_;
};

/// Finds the handler of each request. `Context` is whatever the handlers need of their connection.
template <class Context>
class Dispatcher {
  public:
    template <class UseCase>
    using Handler = std::function<void(Context&, typename UseCase::Request, Answer<UseCase>)>;

    template <class UseCase>
    void on(Handler<UseCase> handler) {
        routes_[std::string(UseCase::name)] = [handler = std::move(handler)](
                                                  Context& context, const std::shared_ptr<Peer>& peer,
                                                  Incoming& incoming) -> Status {
            Answer<UseCase> answer(peer, incoming.header.call);
            auto request = incoming.template body<typename UseCase::Request>();
            if (!request) {
                answer(request.error());
                return request.error();
            }
            handler(context, *std::move(request), std::move(answer));
            return {};
        };
    }

    /// Errors: damaged (the connection must be closed): unreadable message or body, unknown
    /// name, or no greeting before it.
    Status dispatch(Context& context, const std::shared_ptr<Peer>& peer, Message message) const {
        MG_TRY(Incoming incoming, Incoming::read(std::move(message)));
        const auto route = routes_.find(incoming.header.name);
        const bool greets = incoming.header.name == Hello::name;
        if (incoming.header.kind != Kind::request || route == routes_.end() || (!greets && !peer->greeted))
            return fail(Errc::damaged, "channel.request");
        return route->second(context, peer, incoming);
    }

  private:
    using Route = std::function<Status(Context&, const std::shared_ptr<Peer>&, Incoming&)>;
    std::map<std::string, Route, std::less<>> routes_;
};

}  // namespace milchglas::channel
