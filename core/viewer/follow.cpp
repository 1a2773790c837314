#include "core/viewer/follow.h"

#include <chrono>

#include "core/viewer/follow_clip.h"
#include "core/viewer/guard_watch.h"
#include "core/viewer/key_file.h"
#include "core/viewer/lockdown.h"
#include "core/viewer/opencv_threads.h"
#include "core/viewer/payload_source.h"

namespace milchglas::viewer {
namespace {

/// The part that a hostile clip may steer.
Result<FollowDone> follow(const FollowOrder& order, std::uint64_t end, Secret key, channel::Channel& channel) {
    MG_TRY(age::PayloadReader payload,
           age::PayloadReader::open(order.ciphertext.get(), order.payload_offset, end, std::move(key)));
    MG_TRY(PayloadSource source, PayloadSource::create(std::move(payload), order.media_offset, order.media_size));
    auto told_at = std::chrono::steady_clock::now();
    const auto progress = [&](std::int64_t frames) -> Status {
        const auto now = std::chrono::steady_clock::now();
        if (now - told_at < std::chrono::milliseconds(100)) return {};
        told_at = now;
        return channel.send(DecoderReport(FollowProgress{frames}));
    };
    const auto steps = [&](std::vector<FollowStep> told) {
        return channel.send(DecoderReport(FollowSteps{std::move(told)}));
    };
    return follow_clip(source, order, {progress, steps});
}

Result<FollowDone> run(FollowOrder& order, channel::Channel& channel) {
    settle_opencv_threads();
    MG_TRY(const std::uint64_t end, size_of(order.ciphertext.get(), "viewer.map"));
    MG_TRY(Secret key, read_key_file(order.payload_key));
    order.payload_key.reset();
    MG_TRY(std::string layers, lock_down(Mode::pass));
    channel.plain_from_now();
    MG_CHECK(channel.send(DecoderReport(LockedDown{std::move(layers)})));
    MG_CHECK(end_with_the_guard(channel));
    return follow(order, end, std::move(key), channel);
}

}  // namespace

Status run_follow(FollowOrder order, channel::Channel& channel) {
    const auto done = run(order, channel);
    if (done) return channel.send(DecoderReport(*done));
    // When the guard is gone too, the first error is still the one to return.
    (void)channel.send(DecoderReport(DecoderFailed{done.error().code(), done.error().where()}));
    return done.error();
}

}  // namespace milchglas::viewer
