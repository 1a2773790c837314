#include "core/desk/survey_media.h"

#include <poll.h>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::desk {
namespace {
constexpr int patience_ms = 30'000;

Result<DecoderReport> next_report(channel::Channel& channel) {
    pollfd told{channel.fd(), POLLIN, 0};
    if (::poll(&told, 1, patience_ms) <= 0) return fail(Errc::busy, "desk.survey_stalled");
    return channel.receive<DecoderReport>();
}
}  // namespace

Result<MediaSurvey> survey_media(const std::filesystem::path& media) {
    SurveyOrder order;
    MG_TRY(order.media, open_regular_file(media, "desk.media"));
    MG_TRY(const auto program, sibling_program("milchglas-decoder"));
    MG_TRY(SocketPair sockets, socket_pair());
    MG_TRY(const Child decoder, spawn(program, {}, sockets.theirs));
    sockets.theirs.reset();
    channel::Channel channel(std::move(sockets.ours));
    MG_CHECK(channel.send(DecoderOrder(std::move(order))));
    for (;;) {
        MG_TRY(const DecoderReport report, next_report(channel));
        if (const auto* done = std::get_if<SurveyDone>(&report))
            return MediaSurvey{done->frames, done->before, done->between, done->after};
        if (const auto* failed = std::get_if<DecoderFailed>(&report))
            return Error::received(failed->code, failed->where.substr(0, 64));
    }
}

}  // namespace milchglas::desk
