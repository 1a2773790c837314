#include "tests/tools/hostile_clips/trial.h"

#include <poll.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/channel/channel.h"
#include "core/frost/render.h"
#include "core/model/decoder_protocol.h"
#include "tests/core/viewer/sealed_media.h"

namespace milchglas::hostile {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int patience_ms = 30'000;  // the guard's
constexpr int end_in_ms = 5000;

// Every answer that a clip may bring about. One that isn't here has no sentence of its own.
const std::set<std::string, std::less<>> known_failures{
    "media.not_video",    "media.no_video_stream",   "media.no_frames",          "media.damaged",
    "media.too_large",    "media.unsupported_codec", "media.unsupported_pixels", "media.empty",
    "media.size_changed", "media.too_many_frames",   "decoder.memory",           "frost.memory",
    "frost.settings",     "frost.track_capacity",    "viewer.picture",           "viewer.frames",
};

struct Running {
    Child child;
    channel::Channel channel;
    UniqueFd track, glimpse;
};

Result<Running> start_pass(const std::filesystem::path& decoder, const Bytes& clip) {
    MG_TRY(viewer::test::SealedMedia sealed, viewer::test::seal_media(clip));
    PassOrder order;
    order.ciphertext = std::move(sealed.file);
    order.payload_offset = sealed.keys.payload_offset;
    MG_TRY(order.payload_key, sealed_memory_file(sealed.keys.payload_key.view(), "hostile.key"));
    order.media_offset = sealed.media_offset;
    order.media_size = sealed.media_size;
    MG_TRY(order.noise_key, sealed_memory_file(Bytes(32, 0x11), "hostile.key"));
    MG_TRY(UniqueFd track, memory_file(track_capacity, "hostile.track"));
    MG_TRY(order.track, track.duplicate());
    order.track_capacity = track_capacity;
    MG_TRY(UniqueFd glimpse, memory_file(glimpse_capacity, "hostile.track"));
    MG_TRY(order.glimpse, glimpse.duplicate());
    MG_TRY(SocketPair sockets, socket_pair());
    MG_TRY(Child child, spawn(decoder, {}, sockets.theirs));
    channel::Channel channel(std::move(sockets.ours));
    MG_CHECK(channel.send(DecoderOrder(std::move(order))));
    return Running{std::move(child), std::move(channel), std::move(track), std::move(glimpse)};
}

Verdict dead(const Running& running) {
    siginfo_t how{};
    const auto pid = static_cast<id_t>(running.child.pid());
    if (::waitid(P_PID, pid, &how, WEXITED | WNOWAIT | WNOHANG) != 0 || how.si_pid == 0)
        return {Fate::broken, "hung up and lived on", 0};
    if (how.si_code == CLD_EXITED) return {Fate::broken, "ended without an answer", 0};
    return {Fate::crashed, "signal " + std::to_string(how.si_status), 0};
}

/// Whether it ended by itself after its answer.
bool ends(Running& running) {
    return running.child.wait(end_in_ms);
}

/// A track as the guard takes it over, and some of its frames drawn.
Verdict judge_track(const UniqueFd& memory, std::uint64_t size, std::uint64_t capacity, std::int64_t frames) {
    if (size == 0 || size > capacity) return {Fate::broken, "track size", 0};
    Bytes bytes(size);
    if (!read_exactly_at(memory.get(), 0, bytes, "hostile.track")) return {Fate::broken, "track memory", 0};
    const auto track = frost::Track::open(bytes);
    if (!track) return {Fate::broken, track.error().where(), 0};
    if (track->frame_count() != frames || frames < 1) return {Fate::broken, "frame count", 0};
    const CanvasGeometry geometry = frost::canvas_geometry_for(track->display(), 1);
    Bytes slot(geometry.slot_bytes());
    for (const std::int64_t ordinal : {std::int64_t{0}, frames / 2, frames - 1})
        for (const Level level : {Level::outline, Level::frosted})
            if (const auto frame = frost::render(*track, ordinal, level, slot, geometry); !frame)
                return {Fate::broken, frame.error().where(), 0};
    return {Fate::shown, "", 0};
}

Verdict follow(Running& running) {
    while (true) {
        pollfd watch{running.channel.fd(), POLLIN, 0};
        if (::poll(&watch, 1, patience_ms) != 1) return {Fate::stalled, "no word", 0};
        const auto report = running.channel.receive<DecoderReport>();
        if (!report) {
            pollfd end{running.child.pidfd(), POLLIN, 0};
            ::poll(&end, 1, end_in_ms);
            return dead(running);
        }
        if (const auto* failed = std::get_if<DecoderFailed>(&*report)) {
            if (!ends(running)) return {Fate::stalled, "after " + failed->where, 0};
            return {known_failures.contains(failed->where) ? Fate::refused : Fate::broken, failed->where, 0};
        }
        if (const auto* glimpse = std::get_if<PassGlimpse>(&*report)) {
            const Verdict verdict = judge_track(running.glimpse, glimpse->track_bytes, glimpse_capacity, 1);
            if (verdict.fate != Fate::shown) return verdict;
        }
        if (const auto* done = std::get_if<PassDone>(&*report)) {
            if (!ends(running)) return {Fate::stalled, "after its track", 0};
            return judge_track(running.track, done->track_bytes, track_capacity, done->frames);
        }
    }
}

}  // namespace

Verdict try_clip(const std::filesystem::path& decoder, const Bytes& clip) {
    const auto start = Clock::now();
    auto running = start_pass(decoder, clip);
    if (!running) return {Fate::broken, running.error().where(), 0};
    Verdict verdict = follow(*running);
    verdict.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return verdict;
}

}  // namespace milchglas::hostile
