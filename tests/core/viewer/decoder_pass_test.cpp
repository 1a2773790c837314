// The pass process: from sealed bytes to a frost track that the renderer draws from.
#include <signal.h>

#include <algorithm>
#include <set>

#include "core/frost/track.h"
#include "core/media/video_reader.h"
#include "tests/core/media/made_clip.h"
#include "tests/core/viewer/decoder_process.h"
#include "tests/core/viewer/sealed_media.h"

namespace milchglas::viewer::test {
namespace {

constexpr int end_in_ms = 5000;
constexpr std::uint64_t capacity = 8u << 20;

class Pass : public media::test::MadeClip {
  protected:
    /// A square walks over a still pattern.
    Bytes walking_clip(const std::string& encoder, const std::string& name, const std::string& seconds = "2") {
        make(
            "-f lavfi -i testsrc=s=320x180:r=15 -f lavfi -i color=white:s=30x60:r=15 -filter_complex "
            "\"[0]select='eq(n,0)',loop=-1:1,setpts=N/15/TB[g];[g][1]overlay=x='20+4*n':y=60,format=yuv420p\" -t " +
            seconds + ' ' + encoder + " {}/" + name);
        return bytes_of(name);
    }
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
        return order;
    }
    std::string failure_of(PassOrder order) {
        auto decoder = DecoderProcess::start();
        EXPECT_TRUE(decoder && decoder->order(std::move(order)));
        const std::string failure = decoder->failure();
        EXPECT_TRUE(decoder->child().wait(end_in_ms));
        return failure;
    }
    /// Runs a whole pass and reads the track it left.
    Result<frost::Track> pass(ByteView media) {
        MG_TRY(DecoderProcess decoder, DecoderProcess::start());
        MG_CHECK(decoder.order(order_for(media)));
        MG_TRY(const LockedDown locked, decoder.expect<LockedDown>());
        EXPECT_TRUE(locked.layers.ends_with("seccomp"));
        while (true) {
            MG_TRY(DecoderReport report, decoder.report());
            if (const auto* failed = std::get_if<DecoderFailed>(&report))
                return Error::received(failed->code, failed->where);
            if (const auto* done = std::get_if<PassDone>(&report)) {
                EXPECT_TRUE(decoder.child().wait(end_in_ms));
                frames_ = done->frames;
                track_bytes_ = contents(track_, done->track_bytes);
                return frost::Track::open(track_bytes_);
            }
        }
    }
    UniqueFd track_;
    std::int64_t frames_ = 0;
    Bytes track_bytes_;
};

TEST_F(Pass, EveryCodecIsDecodedInsideTheSandbox) {
    const std::vector<std::pair<std::string, std::string>> kinds{
        {"-c:v libx264", "h264.mp4"},
        {"-c:v libx265 -x265-params log-level=none", "hevc.mp4"},
        {"-c:v libvpx -b:v 300k", "vp8.webm"},
        {"-c:v libvpx-vp9 -cpu-used 8", "vp9.webm"},
        {"-c:v libaom-av1 -cpu-used 8", "av1.mkv"},
        {"-c:v mpeg4 -q:v 3", "mpeg4.avi"},
        {"-c:v mjpeg -q:v 3 -pix_fmt yuvj420p", "mjpeg.avi"},
    };
    for (const auto& [encoder, name] : kinds) {
        const auto track = pass(walking_clip(encoder, name, "1"));
        ASSERT_TRUE(track) << name << ' ' << track.error().where();
        EXPECT_EQ(frames_, 15) << name;
        EXPECT_EQ(track->frame_count(), 15) << name;
        EXPECT_EQ(track->display(), (frost::Size{320, 180})) << name;
    }
}

TEST_F(Pass, ASealedClipBecomesCanvasBytes) {
    const auto track = pass(walking_clip("-c:v libx264 -bf 2", "walk.mp4"));
    ASSERT_TRUE(track) << track.error().where();
    const auto times = probed_times("walk.mp4");
    ASSERT_EQ(track->frame_count(), static_cast<std::int64_t>(times.size()));
    for (std::size_t i = 0; i < times.size(); ++i) EXPECT_EQ(track->frame_table().frames[i].pts, times[i]);

    RenderOrder order;
    order.track = sealed_file(track_bytes_);
    order.track_bytes = track_bytes_.size();
    order.geometry = frost::canvas_geometry_for(track->display(), 1);
    const UniqueFd canvas = empty_file(order.geometry.bytes());
    auto copy = canvas.duplicate();
    ASSERT_TRUE(copy);
    order.canvas = std::move(*copy);
    order.mark = "reviewer-17";
    const std::uint64_t bytes = order.geometry.bytes();
    auto renderer = DecoderProcess::start();
    ASSERT_TRUE(renderer && renderer->order(std::move(order)) && renderer->expect<LockedDown>());
    ASSERT_TRUE(renderer->order(FrameOrder{15, Level::frosted, 0}));
    ASSERT_TRUE(renderer->expect<FrameDone>());
    const Bytes pixels = contents(canvas, bytes);
    EXPECT_GT(std::set<std::uint8_t>(pixels.begin(), pixels.end()).size(), 10u);
}

TEST_F(Pass, TheSameClipGivesTheSameTrack) {
    const Bytes clip = walking_clip("-c:v libx264", "walk.mp4");
    ASSERT_TRUE(pass(clip));
    const Bytes first = track_bytes_;
    ASSERT_TRUE(pass(clip));
    EXPECT_EQ(first, track_bytes_);
}

TEST_F(Pass, EndsWhenTheGuardEnds) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(order_for(walking_clip("-c:v libx264", "long.mp4", "20"))));
    ASSERT_TRUE(decoder->expect<LockedDown>());
    decoder->hang_up();
    EXPECT_TRUE(decoder->child().wait(3000));
}

TEST_F(Pass, WhatIsWrongWithTheMediaIsNamed) {
    EXPECT_EQ(failure_of(order_for({})), as_failure(Errc::usage, "media.empty"));
    EXPECT_EQ(failure_of(order_for(Bytes(5000, 'x'))), as_failure(Errc::usage, "media.not_video"));
    Bytes clip = walking_clip("-c:v libx264", "walk.mp4");
    clip.resize(clip.size() / 2);
    EXPECT_EQ(failure_of(order_for(clip)), as_failure(Errc::damaged, "media.damaged"));
}

TEST_F(Pass, AForgedChunkIsNeverTakenForAShortClip) {
    make("-f lavfi -i testsrc2=s=640x480 -frames:v 30 -c:v libx264 -crf 4 -movflags +faststart {}/big.mp4");
    PassOrder order = order_for(bytes_of("big.mp4"));
    const auto size = size_of(order.ciphertext.get(), "test.size");
    ASSERT_TRUE(size);
    ASSERT_GT(*size, 3u * 65536u);
    const auto at = static_cast<off_t>(order.payload_offset + 16 + 65552 + 100);
    const char flipped = '\x5A';
    ASSERT_EQ(::pwrite(order.ciphertext.get(), &flipped, 1, at), 1);
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::damaged, "age.payload"));
}

TEST_F(Pass, OrdersThatMakeNoSenseAreNamed) {
    const Bytes clip = walking_clip("-c:v libx264", "walk.mp4", "1");
    PassOrder order = order_for(clip);
    order.track_capacity = capacity + 1;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order"));
    order = order_for(clip);
    order.track_capacity = track_capacity + 1;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order"));
    order = order_for(clip);
    order.payload_key = sealed_file(Bytes(31));
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::damaged, "viewer.key"));
    order = order_for(clip);
    order.payload_key = sealed_file(Bytes(32));
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::damaged, "age.payload"));
    order = order_for(clip);
    order.media_size += 1;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::damaged, "viewer.media_range"));
    order = order_for(clip);
    order.track_capacity = 64;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::no_space, "frost.track_capacity"));
    order = order_for(clip);
    order.cell_rows = 33;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "frost.settings"));
}

}  // namespace
}  // namespace milchglas::viewer::test
