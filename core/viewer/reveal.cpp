#include "core/viewer/reveal.h"

#include <cstdlib>
#include <new>
#include <optional>

#include "core/base/secret.h"
#include "core/frost/reveal.h"
#include "core/viewer/frame_finder.h"
#include "core/viewer/key_file.h"
#include "core/viewer/lockdown.h"
#include "core/viewer/mapping.h"
#include "core/viewer/opencv_threads.h"
#include "core/viewer/payload_source.h"
#include "core/viewer/reveal_lease.h"

namespace milchglas::viewer {

namespace {

// One frame is wanted, and soon; a second thread would only hold frames back.
constexpr std::int32_t decode_threads = 1;
constexpr std::int64_t longest_lease_ms = 60'000;

bool makes_sense(const RevealOrder& order) {
    const auto is_time = [](std::int64_t ms) { return ms > 0 && ms <= longest_lease_ms; };
    return order.track_bytes <= track_capacity && is_time(order.lease_ms) && is_time(order.at_most_ms);
}

/// Everything that needs a descriptor or a page of shared memory; made before lock-down.
struct Materials {
    std::uint64_t ciphertext_end = 0;
    Secret payload_key, noise_key;
    Mapping track;
    Mark mark;
};

Result<Materials> gather(const RevealOrder& order) {
    if (!makes_sense(order)) return fail(Errc::usage, "viewer.order");
    MG_TRY(const std::uint64_t end, size_of(order.ciphertext.get(), "viewer.map"));
    MG_TRY(Secret payload_key, read_key_file(order.payload_key));
    MG_TRY(Secret noise_key, read_key_file(order.noise_key));
    MG_TRY(Mapping track, Mapping::of(order.track.get(), order.track_bytes, Mapping::Access::read));
    MG_TRY(Mark mark, Mark::create(order.mark, {order.geometry.width, order.geometry.height}));
    return Materials{end, std::move(payload_key), std::move(noise_key), std::move(track), std::move(mark)};
}

/// The part that a hostile clip may steer.
class Reveal {
  public:
    Reveal(const RevealOrder& order, FrameFinder& finder, const frost::Revealer& revealer, const Mark& mark,
           RevealLease& lease)
        : finder_(finder), revealer_(revealer), mark_(mark), lease_(lease), unmarked_(order.geometry.slot_bytes()) {}

    Result<RevealDone> show(const RevealFrameOrder& order) {
        MG_TRY(const media::Frame frame, finder_.find(order.ordinal));
        const media::LumaView& luma = frame.luma;
        // Drawn in private memory: the window never sees a frame that isn't marked yet.
        MG_TRY(frost::RevealedFrame drawn,
               revealer_.draw({luma.data, luma.stride, luma.width, luma.height}, order.ordinal, order.box, unmarked_));
        MarkedReveal marked = mark_.apply(std::move(drawn));
        const RevealDone done{marked.ordinal(), order.slot, marked.box(), marked.revealed_area()};
        MG_CHECK(lease_.publish(std::move(marked), order.slot));
        return done;
    }

  private:
    FrameFinder& finder_;
    const frost::Revealer& revealer_;
    const Mark& mark_;
    RevealLease& lease_;
    Bytes unmarked_;
};

Status answer_all(const RevealOrder& order, Materials materials, RevealLease& lease, channel::Channel& channel) {
    MG_TRY(const frost::Track track, frost::Track::open(materials.track.view()));
    MG_TRY(age::PayloadReader payload,
           age::PayloadReader::open(order.ciphertext.get(), order.payload_offset, materials.ciphertext_end,
                                    std::move(materials.payload_key)));
    MG_TRY(PayloadSource source, PayloadSource::create(std::move(payload), order.media_offset, order.media_size));
    media::Limits limits;
    limits.max_frames = frost::max_track_frames;
    limits.threads = decode_threads;
    MG_TRY(FrameFinder finder, FrameFinder::open(source, limits, track.frame_table()));
    const frost::Revealer::Clip clip{
        track, 90 * static_cast<std::int32_t>(finder.info().rotation), {order.geometry.width, order.geometry.height}};
    MG_TRY(const frost::Revealer revealer, frost::Revealer::create(order.level, clip, materials.noise_key.view()));
    Reveal reveal(order, finder, revealer, materials.mark, lease);
    while (true) {
        MG_TRY(const RevealDone done, reveal.show(lease.next_order()));
        MG_CHECK(channel.send(DecoderReport(done)));
    }
}

/// An exception must not get past whoever holds the lease: it would be taken down under its threads, and the canvas
/// would stay.
Status answer_orders(const RevealOrder& order, Materials materials, RevealLease& lease, channel::Channel& channel) {
    try {
        return answer_all(order, std::move(materials), lease, channel);
    } catch (const std::bad_alloc&) {
        return fail(Errc::damaged, "decoder.memory");
    }
}

Status report_failure(channel::Channel& channel, const Error& error) {
    (void)channel.send(DecoderReport(DecoderFailed{error.code(), error.where()}));
    return error;
}

}  // namespace

Status run_reveal(RevealOrder order, channel::Channel& channel) {
    settle_opencv_threads();
    auto materials = gather(order);
    auto canvas = materials ? Canvas::map(order.canvas, order.geometry) : Result<Canvas>(materials.error());
    if (!canvas) return report_failure(channel, canvas.error());
    for (UniqueFd* used : {&order.payload_key, &order.noise_key, &order.track, &order.canvas}) used->reset();
    auto layers = lock_down(Mode::pass);
    if (!layers) return report_failure(channel, layers.error());
    channel.plain_from_now();
    MG_CHECK(channel.send(DecoderReport(LockedDown{*std::move(layers)})));
    RevealLease lease(*std::move(canvas), order);
    if (auto started = lease.start(channel); !started) return report_failure(channel, started.error());
    // Whatever ends this ends the process with it, before anything here is taken down: other threads use it.
    if (auto ended = answer_orders(order, *std::move(materials), lease, channel); !ended)
        (void)report_failure(channel, ended.error());
    lease.end(EXIT_FAILURE);
}

}  // namespace milchglas::viewer
