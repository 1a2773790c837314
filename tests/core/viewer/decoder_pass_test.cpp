// The pass process: from sealed bytes to a frost track that the renderer draws from.
#include <signal.h>

#include <algorithm>
#include <set>

#include "tests/core/viewer/pass_of_clip.h"

namespace milchglas::viewer::test {
namespace {

class Pass : public PassOfClip {
  protected:
    /// A square walks over a still pattern.
    Bytes walking_clip(const std::string& encoder, const std::string& name, const std::string& seconds = "2") {
        make(
            "-f lavfi -i testsrc=s=320x180:r=15 -f lavfi -i color=white:s=30x60:r=15 -filter_complex "
            "\"[0]select='eq(n,0)',loop=-1:1,setpts=N/15/TB[g];[g][1]overlay=x='20+4*n':y=60,format=yuv420p\" -t " +
            seconds + ' ' + encoder + " {}/" + name);
        return bytes_of(name);
    }
};

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

TEST_F(Pass, ItsFirstFrameIsThereBeforeItsEnd) {
    const auto track = pass(walking_clip("-c:v libx264", "walk.mp4"));
    ASSERT_TRUE(track) << track.error().where();
    const auto glimpse = frost::Track::open(glimpse_bytes_);
    ASSERT_TRUE(glimpse) << glimpse.error().where();
    EXPECT_EQ(glimpse->frame_count(), 1);
    EXPECT_EQ(glimpse->frame_table().frames[0].pts, track->frame_table().frames[0].pts);
    EXPECT_EQ(glimpse->display(), track->display());
    EXPECT_LE(glimpse->cell_layout().rows(), 6u);
}

TEST_F(Pass, NobodyHasToWantAGlimpse) {
    PassOrder order = order_for(walking_clip("-c:v libx264", "walk.mp4", "1"));
    order.glimpse.reset();
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(std::move(order)) && decoder->expect<LockedDown>());
    auto report = decoder->report();
    while (report && std::holds_alternative<PassProgress>(*report)) report = decoder->report();
    ASSERT_TRUE(report);
    EXPECT_TRUE(std::holds_alternative<PassDone>(*report));
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
    std::uint8_t byte = 0;
    ASSERT_EQ(::pread(order.ciphertext.get(), &byte, 1, at), 1);
    byte ^= 1;
    ASSERT_EQ(::pwrite(order.ciphertext.get(), &byte, 1, at), 1);
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
    for (const std::int32_t threads : {0, -1, max_decode_threads + 1}) {
        order = order_for(clip);
        order.decode_threads = threads;
        EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order")) << threads;
    }
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
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "frost.track_capacity"));
    order = order_for(clip);
    order.cell_rows = 33;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "frost.settings"));
}

}  // namespace
}  // namespace milchglas::viewer::test
