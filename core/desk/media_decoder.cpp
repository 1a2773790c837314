#include "core/desk/media_decoder.h"

#include <poll.h>

#include "core/base/process.h"
#include "core/channel/channel.h"
#include "core/desk/told_error.h"

namespace milchglas::desk {
namespace {

Result<DecoderReport> next_report(channel::Channel& channel, int patience_ms) {
    pollfd told{channel.fd(), POLLIN, 0};
    if (::poll(&told, 1, patience_ms) <= 0) return fail(Errc::busy, "desk.media_stalled");
    return channel.receive<DecoderReport>();
}

Result<DecoderReport> answer_to(const DecoderOrder& order, channel::Channel& channel, int patience_ms) {
    MG_CHECK(channel.send(order));
    for (;;) {
        MG_TRY(DecoderReport report, next_report(channel, patience_ms));
        if (const auto* failed = std::get_if<DecoderFailed>(&report)) return told_error(*failed);
        if (!std::holds_alternative<LockedDown>(report)) return report;
    }
}
}  // namespace

Result<DecoderReport> ask_decoder(const DecoderOrder& order, int patience_ms) {
    MG_TRY(const auto program, sibling_program("milchglas-decoder"));
    MG_TRY(SocketPair sockets, socket_pair());
    MG_TRY(const Child decoder, spawn(program, {}, sockets.theirs));
    sockets.theirs.reset();
    channel::Channel channel(std::move(sockets.ours));
    auto answer = answer_to(order, channel, patience_ms);
    if (answer) return answer;
    const Errc code = answer.error().code();
    if (code == Errc::peer_gone || code == Errc::no_space) return fail(Errc::damaged, "desk.media_died");
    return answer;
}

}  // namespace milchglas::desk
