// The process that follows a box: through the real sandbox, and nothing but places comes out.
#include <signal.h>

#include <algorithm>

#include "tests/core/viewer/pass_of_clip.h"

namespace milchglas::viewer::test {
namespace {

class Follow : public PassOfClip {
  protected:
    /// A chequered square of 48 x 48 walks 4 pixels a frame to the right over a still pattern, from x = 20 + 4n, y
    /// = 60.
    Bytes walking_clip(const std::string& seconds = "2") {
        make(
            "-f lavfi -i testsrc=s=320x180:r=15 -f lavfi -i testsrc2=s=48x48:r=15 -filter_complex "
            "\"[0]select='eq(n,0)',loop=-1:1,setpts=N/15/TB[g];[1]select='eq(n,0)',loop=-1:1,setpts=N/15/TB[m];"
            "[g][m]overlay=x='20+4*n':y=60,format=yuv420p\" -t " +
            seconds + " -c:v libx264 -crf 12 {}/walk.mp4");
        return bytes_of("walk.mp4");
    }
    FollowOrder follow_order(ByteView media, std::int64_t frames = 30) {
        PassOrder pass = order_for(media);
        FollowOrder order;
        order.ciphertext = std::move(pass.ciphertext);
        order.payload_offset = pass.payload_offset;
        order.payload_key = std::move(pass.payload_key);
        order.media_offset = pass.media_offset;
        order.media_size = pass.media_size;
        order.display_width = order.canvas_width = 320;
        order.display_height = order.canvas_height = 180;
        order.frames = frames;
        order.ordinal = 10;
        order.box = {60, 60, 48, 48};
        order.last = frames - 1;
        return order;
    }
    struct Told {
        std::vector<FollowStep> steps;
        FollowDone done;
    };
    Result<Told> told_of(FollowOrder order) {
        MG_TRY(DecoderProcess decoder, DecoderProcess::start());
        MG_CHECK(decoder.order(std::move(order)));
        MG_TRY(const LockedDown locked, decoder.expect<LockedDown>());
        EXPECT_TRUE(locked.layers.ends_with("seccomp"));
        Told told;
        while (true) {
            MG_TRY(DecoderReport report, decoder.report());
            if (const auto* failed = std::get_if<DecoderFailed>(&report))
                return Error::received(failed->code, failed->where);
            if (const auto* steps = std::get_if<FollowSteps>(&report)) {
                EXPECT_FALSE(steps->steps.empty());
                EXPECT_LE(steps->steps.size(), max_follow_batch);
                told.steps.insert(told.steps.end(), steps->steps.begin(), steps->steps.end());
            } else if (const auto* done = std::get_if<FollowDone>(&report)) {
                told.done = *done;
                EXPECT_TRUE(decoder.child().wait(end_in_ms));
                return told;
            } else {
                EXPECT_TRUE(std::holds_alternative<FollowProgress>(report)) << "nothing else leaves it";
            }
        }
    }
    std::string refusal_of(FollowOrder order) {
        auto decoder = DecoderProcess::start();
        EXPECT_TRUE(decoder && decoder->order(std::move(order)));
        for (;;) {
            const auto got = decoder->report();
            if (!got) return "no report: " + got.error().where();
            if (const auto* failed = std::get_if<DecoderFailed>(&*got)) return as_failure(failed->code, failed->where);
            if (std::holds_alternative<FollowDone>(*got)) return "no failure";
        }
    }
};

TEST_F(Follow, BothWaysOneStepAFrame) {
    const auto told = told_of(follow_order(walking_clip()));
    ASSERT_TRUE(told) << told.error().where();
    EXPECT_EQ(told->done.forward, FollowEnd::reached);
    EXPECT_EQ(told->done.backward, FollowEnd::reached);
    ASSERT_EQ(told->steps.size(), 29U);
    for (std::size_t i = 0; i < 29; ++i) {
        const FollowStep& step = told->steps[i];
        EXPECT_EQ(step.ordinal, i < 19 ? 11 + static_cast<std::int64_t>(i) : 28 - static_cast<std::int64_t>(i));
        EXPECT_NEAR(step.box.x, 20 + 4 * static_cast<double>(step.ordinal), 4) << step.ordinal;
        EXPECT_NEAR(step.box.y, 60, 4) << step.ordinal;
        EXPECT_NEAR(step.box.width, 48, 8) << step.ordinal;
    }
}

TEST_F(Follow, OneWayOnly) {
    FollowOrder order = follow_order(walking_clip());
    order.first = order.ordinal;
    order.last = 20;
    auto told = told_of(std::move(order));
    ASSERT_TRUE(told) << told.error().where();
    ASSERT_EQ(told->steps.size(), 10U);
    EXPECT_EQ(told->steps.back().ordinal, 20);
    order = follow_order(bytes_of("walk.mp4"));
    order.last = order.ordinal;
    told = told_of(std::move(order));
    ASSERT_TRUE(told) << told.error().where();
    ASSERT_EQ(told->steps.size(), 10U);
    EXPECT_EQ(told->steps.back().ordinal, 0);
}

TEST_F(Follow, WhatGoesOutHasLeftAndEveryBoxIsInside) {
    FollowOrder order = follow_order(walking_clip("6"), 90);
    const auto told = told_of(std::move(order));
    ASSERT_TRUE(told) << told.error().where();
    EXPECT_EQ(told->done.forward, FollowEnd::left);
    for (const FollowStep& step : told->steps) {
        EXPECT_GE(step.box.x, 0);
        EXPECT_GT(step.box.width, 0);
        EXPECT_LE(step.box.x + step.box.width, 320);
        EXPECT_LE(step.ordinal, 76) << "on frame 75 its last column is seen";
    }
}

TEST_F(Follow, TheSameOrderGivesTheSameSteps) {
    const auto once = told_of(follow_order(walking_clip()));
    const auto again = told_of(follow_order(bytes_of("walk.mp4")));
    ASSERT_TRUE(once && again);
    EXPECT_EQ(once->steps, again->steps);
}

TEST_F(Follow, ATurnedClipIsFollowedUpright) {
    walking_clip();
    make("-i {}/walk.mp4 -c copy -metadata:s:v:0 rotate=90 {}/turned.mp4");
    FollowOrder order = follow_order(bytes_of("turned.mp4"));
    order.display_width = order.canvas_width = 180;
    order.display_height = order.canvas_height = 320;
    const bool clockwise = probe("stream_side_data=rotation", "turned.mp4").find('-') != std::string::npos;
    order.box = clockwise ? CanvasBox{72, 60, 48, 48} : CanvasBox{60, 212, 48, 48};
    const auto told = told_of(std::move(order));
    ASSERT_TRUE(told) << told.error().where();
    ASSERT_EQ(told->steps.size(), 29U);
    EXPECT_NEAR(told->steps[18].box.y, clockwise ? 136 : 136, 5) << "down or up, no longer to the right";
    EXPECT_NEAR(told->steps[18].box.x, clockwise ? 72 : 60, 5);
}

TEST_F(Follow, EndsWhenTheGuardEnds) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(follow_order(walking_clip("20"), 300)));
    ASSERT_TRUE(decoder->expect<LockedDown>());
    decoder->hang_up();
    EXPECT_TRUE(decoder->child().wait(3000));
}

TEST_F(Follow, OrdersThatMakeNoSenseAreNamed) {
    const Bytes clip = walking_clip();
    const auto refused = [&](auto change) {
        FollowOrder order = follow_order(clip);
        change(order);
        return refusal_of(std::move(order));
    };
    const std::string senseless = as_failure(Errc::usage, "viewer.order");
    EXPECT_EQ(refused([](FollowOrder& o) { o.box.width = 0; }), senseless);
    EXPECT_EQ(refused([](FollowOrder& o) { o.box.x = 300; }), senseless) << "partly outside";
    EXPECT_EQ(refused([](FollowOrder& o) { o.box = {INT32_MAX, 0, INT32_MAX, 5}; }), senseless);
    EXPECT_EQ(refused([](FollowOrder& o) { o.first = 11; }), senseless);
    EXPECT_EQ(refused([](FollowOrder& o) { o.last = o.frames; }), senseless);
    EXPECT_EQ(refused([](FollowOrder& o) { o.frames = 1'000'000; }), senseless);
    EXPECT_EQ(refused([](FollowOrder& o) { o.canvas_width = 961; }), senseless) << "finer than what is shown";
    EXPECT_EQ(refused([](FollowOrder& o) { o.decode_threads = 0; }), senseless);
    EXPECT_EQ(refused([](FollowOrder& o) { o.payload_key = sealed_file(Bytes(31)); }),
              as_failure(Errc::damaged, "viewer.key"));
    EXPECT_EQ(refused([](FollowOrder& o) { o.payload_key = sealed_file(Bytes(32)); }),
              as_failure(Errc::damaged, "age.payload"));
    EXPECT_EQ(refused([](FollowOrder& o) { o.media_size += 1; }), as_failure(Errc::damaged, "viewer.media_range"));
    EXPECT_EQ(refused([](FollowOrder& o) { o.display_width = 640; }), as_failure(Errc::damaged, "viewer.picture"));
    EXPECT_EQ(refused([](FollowOrder& o) {
                  o.frames = 40;
                  o.last = 39;
              }),
              as_failure(Errc::damaged, "viewer.frames"));
    EXPECT_EQ(refusal_of(follow_order(Bytes(5000, 'x'))), as_failure(Errc::usage, "media.not_video"));
}

}  // namespace
}  // namespace milchglas::viewer::test
