// The reveal process: one level of single frames for as long as the lease is renewed, and a blank canvas after it.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "tests/core/viewer/pass_of_clip.h"

namespace milchglas::viewer::test {
namespace {
constexpr CanvasBox box{40, 40, 60, 40};

class RevealTest : public PassOfClip {
  protected:
    void SetUp() override {
        PassOfClip::SetUp();
        if (IsSkipped()) return;
        make("-f lavfi -i testsrc2=size=320x240:rate=25 -frames:v 60 -c:v libx264 -g 20 -pix_fmt yuv420p {}/clip.mp4");
        clip_ = bytes_of("clip.mp4");
        const auto track = pass(clip_);
        ASSERT_TRUE(track) << track.error().where();
    }
    RevealOrder reveal_order(Level level, std::int64_t lease_ms = 20'000) {
        PassOrder like = order_for(clip_);
        RevealOrder order;
        order.ciphertext = std::move(like.ciphertext);
        order.payload_offset = like.payload_offset;
        order.payload_key = std::move(like.payload_key);
        order.media_offset = like.media_offset;
        order.media_size = like.media_size;
        order.noise_key = std::move(like.noise_key);
        order.track = sealed_file(track_bytes_);
        order.track_bytes = track_bytes_.size();
        order.geometry = {320, 240, 2};
        canvas_ = empty_file(order.geometry.bytes());
        auto copy = canvas_.duplicate();
        order.canvas = copy ? std::move(*copy) : UniqueFd();
        order.mark = "reviewer-17 05:06";
        order.level = level;
        order.lease_ms = lease_ms;
        order.at_most_ms = 20'000;
        return order;
    }
    std::string failure_of(RevealOrder order, const RevealFrameOrder& frame = {}) {
        auto decoder = DecoderProcess::start();
        EXPECT_TRUE(decoder && decoder->order(std::move(order)));
        EXPECT_TRUE(decoder->order(frame));
        const std::string failure = decoder->failure();
        EXPECT_TRUE(decoder->child().wait(end_in_ms));
        return failure;
    }
    [[nodiscard]] bool is_blank() {
        const Bytes pixels = contents(canvas_, 2 * 320 * 240);
        return std::ranges::all_of(pixels, [](std::uint8_t pixel) { return pixel == 0; });
    }
    Bytes clip_;
    UniqueFd canvas_;
};

TEST_F(RevealTest, AWholePictureIsTheFrameAskedForAndTheSlotNamed) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(reveal_order(Level::clear)));
    const auto locked = decoder->expect<LockedDown>();
    ASSERT_TRUE(locked) << locked.error().where();
    EXPECT_TRUE(locked->layers.ends_with("seccomp"));
    Bytes seen;
    for (const std::int64_t ordinal : {50, 3, 50}) {
        ASSERT_TRUE(decoder->order(RevealFrameOrder{ordinal, 1, {}}));
        const auto done = decoder->expect<RevealDone>();
        ASSERT_TRUE(done) << done.error().where();
        EXPECT_EQ(done->ordinal, ordinal);
        EXPECT_EQ(done->slot, 1);
        EXPECT_EQ(done->revealed_area, 1);
        const Bytes all = contents(canvas_, 2 * 320 * 240);
        EXPECT_EQ(Bytes(all.begin(), all.begin() + 320 * 240), Bytes(320 * 240)) << "the other slot";
        const Bytes now(all.begin() + 320 * 240, all.end());
        EXPECT_NE(now, seen);
        seen = now;
    }
}

TEST_F(RevealTest, WithoutRenewalItBlanksAndEnds) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(reveal_order(Level::lens, 1'500)));
    ASSERT_TRUE(decoder->order(RevealFrameOrder{10, 0, box}) && decoder->expect<LockedDown>());
    ASSERT_TRUE(decoder->expect<RevealDone>());
    EXPECT_FALSE(is_blank());
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
    EXPECT_TRUE(is_blank());
}

TEST_F(RevealTest, RenewalDoesNotCarryItPastItsTime) {
    RevealOrder order = reveal_order(Level::lens);
    order.at_most_ms = 1'000;
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(std::move(order)) && decoder->expect<LockedDown>());
    const auto began = std::chrono::steady_clock::now();
    std::int64_t frames = 0;
    while (decoder->order(RevealFrameOrder{frames % 60, 0, box}) && decoder->expect<RevealDone>()) ++frames;
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::milliseconds(end_in_ms));
    EXPECT_TRUE(is_blank());
}

TEST_F(RevealTest, EndsBlankWhenTheGuardEnds) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(reveal_order(Level::clear)));
    ASSERT_TRUE(decoder->order(RevealFrameOrder{10, 0, {}}) && decoder->expect<LockedDown>());
    ASSERT_TRUE(decoder->expect<RevealDone>());
    decoder->hang_up();
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
    EXPECT_TRUE(is_blank());
}

#ifndef MILCHGLAS_SANITIZED  // a sanitizer reserves terabytes
TEST_F(RevealTest, WithoutMemoryItSaysSoAndEndsBlank) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(reveal_order(Level::clear)));
    ASSERT_TRUE(decoder->order(RevealFrameOrder{10, 0, {}}) && decoder->expect<LockedDown>());
    ASSERT_TRUE(decoder->expect<RevealDone>());
    EXPECT_FALSE(is_blank());
    const rlimit none{1, 1};
    ASSERT_EQ(::prlimit(decoder->child().pid(), RLIMIT_AS, &none, nullptr), 0);
    std::string failure;
    for (std::int64_t at = 0; at < 60 && failure.empty(); at += 7) {
        ASSERT_TRUE(decoder->order(RevealFrameOrder{at, 0, {}}));
        const auto report = decoder->report();
        ASSERT_TRUE(report) << "it ended without a word";
        if (const auto* failed = std::get_if<DecoderFailed>(&*report))
            failure = as_failure(failed->code, failed->where);
    }
    EXPECT_EQ(failure, as_failure(Errc::damaged, "frost.memory"));
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
    EXPECT_TRUE(is_blank());
}
#endif

TEST_F(RevealTest, AProcessKnowsOneLevelAndNoOtherOrder) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(reveal_order(Level::lens)) && decoder->expect<LockedDown>());
    ASSERT_TRUE(decoder->order(FrameOrder{0, Level::frosted, 0}));
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

TEST_F(RevealTest, WhatMakesNoSenseIsNamedAndEndsBlank) {
    EXPECT_EQ(failure_of(reveal_order(Level::frosted)), as_failure(Errc::denied, "frost.reveal_level"));
    EXPECT_EQ(failure_of(reveal_order(Level::soft)), as_failure(Errc::denied, "frost.no_detector"))
        << "nobody looked for faces in this pass";
    EXPECT_EQ(failure_of(reveal_order(Level::lens), {0, 0, {0, 0, 320, 240}}), as_failure(Errc::usage, "frost.lens"));
    EXPECT_EQ(failure_of(reveal_order(Level::clear), {60, 0, {}}), as_failure(Errc::usage, "viewer.ordinal"));
    EXPECT_EQ(failure_of(reveal_order(Level::clear), {0, 2, {}}), as_failure(Errc::usage, "viewer.slot"));
    RevealOrder order = reveal_order(Level::clear, 0);
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order"));
    order = reveal_order(Level::clear);
    order.at_most_ms = 60'001;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order"));
    order = reveal_order(Level::clear);
    order.mark.clear();
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.mark"));
    order = reveal_order(Level::clear);
    order.payload_key = sealed_file(Bytes(31, 1));
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::damaged, "viewer.key"));
    EXPECT_TRUE(is_blank());
}

}  // namespace
}  // namespace milchglas::viewer::test
