#include "tests/tools/hostile_clips/decoder_run.h"

#include <poll.h>
#include <sys/wait.h>

#include <cstdlib>
#include <set>

namespace milchglas::hostile {

namespace {

// Every answer that a clip may bring about. One that isn't here has no sentence of its own.
const std::set<std::string, std::less<>> known_failures{
    "media.not_video",    "media.no_video_stream",   "media.no_frames",          "media.damaged",
    "media.too_large",    "media.unsupported_codec", "media.unsupported_pixels", "media.empty",
    "media.size_changed", "media.too_many_frames",   "decoder.memory",           "frost.memory",
    "frost.settings",     "frost.track_capacity",    "viewer.picture",           "viewer.frames",
    "viewer.other_clip",
};

}  // namespace

Result<DecoderRun> DecoderRun::start(const std::filesystem::path& decoder, DecoderOrder order) {
    MG_TRY(SocketPair sockets, socket_pair());
    MG_TRY(Child child, spawn(decoder, {}, sockets.theirs));
    channel::Channel channel(std::move(sockets.ours));
    MG_CHECK(channel.send(order));
    return DecoderRun(std::move(child), std::move(channel));
}

std::variant<DecoderReport, Verdict> DecoderRun::next(int patience_ms) {
    while (true) {
        if (!hears(patience_ms)) return Verdict{Fate::stalled, "no word"};
        auto report = channel_->receive<DecoderReport>();
        if (!report) return gone();
        if (const auto* failed = std::get_if<DecoderFailed>(&*report)) return refused(*failed);
        if (!std::holds_alternative<LockedDown>(*report)) return *std::move(report);
    }
}

bool DecoderRun::hears(int patience_ms) {
    constexpr int look_every_ms = 250, clock_factor = 4;
    const std::int64_t before = child_.processor_ms().value_or(0);
    for (int waited = 0; waited < clock_factor * patience_ms; waited += look_every_ms) {
        pollfd watch{channel_->fd(), POLLIN, 0};
        if (::poll(&watch, 1, look_every_ms) == 1) return true;
        if (child_.processor_ms().value_or(0) - before >= patience_ms) return false;
    }
    return false;
}

Verdict DecoderRun::refused(const DecoderFailed& failed) {
    if (!ends()) return {Fate::stalled, "after " + failed.where};
    return {known_failures.contains(failed.where) ? Fate::refused : Fate::broken, failed.where};
}

Verdict DecoderRun::gone() {
    pollfd end{child_.pidfd(), POLLIN, 0};
    ::poll(&end, 1, end_in_ms);
    siginfo_t how{};
    const auto pid = static_cast<id_t>(child_.pid());
    if (::waitid(P_PID, pid, &how, WEXITED | WNOWAIT | WNOHANG) != 0 || how.si_pid == 0)
        return {Fate::broken, "hung up and lived on"};
    if (how.si_code != CLD_EXITED) return {Fate::crashed, "signal " + std::to_string(how.si_status)};
    if (how.si_status == EXIT_SUCCESS) return {Fate::ended, "by itself"};
    return {Fate::broken, "ended without an answer"};
}

}  // namespace milchglas::hostile
