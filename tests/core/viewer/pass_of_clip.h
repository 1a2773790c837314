#pragma once
// A whole pass over a clip of a test's own making, through the real program.
#include "core/frost/track.h"
#include "tests/core/media/made_clip.h"
#include "tests/core/viewer/decoder_process.h"
#include "tests/core/viewer/sealed_media.h"

namespace milchglas::viewer::test {

constexpr int end_in_ms = 5000;
constexpr std::uint64_t capacity = 8u << 20;

class PassOfClip : public media::test::MadeClip {
  protected:
    PassOrder order_for(ByteView media) {
        auto sealed = seal_media(media);
        EXPECT_TRUE(sealed) << (sealed ? "" : sealed.error().where());
        PassOrder order;
        if (!sealed) return order;
        order.ciphertext = std::move(sealed->file);
        order.payload_offset = sealed->keys.payload_offset;
        order.payload_key = sealed_file(sealed->keys.payload_key.view());
        order.media_offset = sealed->media_offset;
        order.media_size = sealed->media_size;
        order.noise_key = sealed_file(Bytes(32, 0x11));
        track_ = empty_file(capacity);
        auto copy = track_.duplicate();
        order.track = copy ? std::move(*copy) : UniqueFd();
        order.track_capacity = capacity;
        glimpse_ = empty_file(glimpse_capacity);
        auto still = glimpse_.duplicate();
        order.glimpse = still ? std::move(*still) : UniqueFd();
        return order;
    }
    /// Runs a whole pass and reads the track it left.
    Result<frost::Track> pass(ByteView media, std::int32_t decode_threads = 2) {
        PassOrder order = order_for(media);
        order.decode_threads = decode_threads;
        return pass(std::move(order));
    }
    Result<frost::Track> pass(PassOrder order) {
        glimpse_bytes_.clear();
        MG_TRY(DecoderProcess decoder, DecoderProcess::start());
        MG_CHECK(decoder.order(std::move(order)));
        MG_TRY(const LockedDown locked, decoder.expect<LockedDown>());
        EXPECT_TRUE(locked.layers.ends_with("seccomp"));
        while (true) {
            MG_TRY(DecoderReport report, decoder.report());
            if (const auto* failed = std::get_if<DecoderFailed>(&report))
                return Error::received(failed->code, failed->where);
            if (const auto* glimpse = std::get_if<PassGlimpse>(&report)) {
                EXPECT_TRUE(glimpse_bytes_.empty()) << "told once";
                glimpse_bytes_ = contents(glimpse_, glimpse->track_bytes);
            }
            if (const auto* done = std::get_if<PassDone>(&report)) {
                EXPECT_TRUE(decoder.child().wait(end_in_ms));
                frames_ = done->frames;
                track_bytes_ = contents(track_, done->track_bytes);
                found_ = done->found;
                detector_failed_ = done->detector_failed;
                return frost::Track::open(track_bytes_);
            }
        }
    }
    std::string failure_of(PassOrder order) {
        auto decoder = DecoderProcess::start();
        EXPECT_TRUE(decoder && decoder->order(std::move(order)));
        const std::string failure = decoder->failure();
        EXPECT_TRUE(decoder->child().wait(end_in_ms));
        return failure;
    }
    UniqueFd track_, glimpse_;
    std::int64_t frames_ = 0;
    Bytes track_bytes_, glimpse_bytes_;
    std::vector<FoundThing> found_;
    std::optional<DetectorFailed> detector_failed_;
};

}  // namespace milchglas::viewer::test
