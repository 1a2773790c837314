#include "core/channel/call.h"

namespace milchglas::channel {

Result<Incoming> Incoming::read(Message message) {
    // The header is the first part of the body; the decoder is asked for it alone, so what follows stays for body().
    Incoming incoming;
    Decoder decoder(message.body, {});
    decoder.get(incoming.header);
    if (!decoder.ok()) return fail(Errc::damaged, "channel.header");
    const ByteView rest = decoder.rest();
    incoming.rest_.assign(rest.begin(), rest.end());
    incoming.descriptors_ = std::move(message.descriptors);
    return incoming;
}

Result<Hello::Reply> Client::greet(std::string version) {
    MG_TRY(Hello::Reply reply, call<Hello>({version}));
    if (reply.version != version) return fail(Errc::conflict, "channel.version");
    return reply;
}

Status Client::hand_out(Incoming& event) {
    const auto handler = handlers_.find(event.header.name);
    return handler == handlers_.end() ? Status{} : handler->second(event);
}

Result<Incoming> Client::wait_for(std::uint32_t id) {
    for (;;) {
        MG_TRY(Message message, channel_.receive_raw());
        MG_TRY(Incoming incoming, Incoming::read(std::move(message)));
        if (incoming.header.kind == Kind::event) {
            MG_CHECK(hand_out(incoming));
            continue;
        }
        if (incoming.header.kind != Kind::request && incoming.header.call == id) return incoming;
        return fail(Errc::damaged, "channel.header");
    }
}

Status Client::wait_event() {
    MG_TRY(Message message, channel_.receive_raw());
    MG_TRY(Incoming incoming, Incoming::read(std::move(message)));
    if (incoming.header.kind != Kind::event) return fail(Errc::damaged, "channel.header");
    return hand_out(incoming);
}

}  // namespace milchglas::channel
