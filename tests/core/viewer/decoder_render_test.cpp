// The renderer process: frames on order, the same after every kill, and an end when the guard ends.
#include <signal.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "tests/core/viewer/decoder_process.h"
#include "tests/core/viewer/sample_track.h"

namespace milchglas::viewer::test {
namespace {

constexpr CanvasGeometry geometry{sample_display.width, sample_display.height, 2};
constexpr int end_in_ms = 5000;

class Renderer : public ::testing::Test {
  protected:
    RenderOrder order_for(ByteView track) {
        RenderOrder order;
        order.track = sealed_file(track);
        order.track_bytes = track.size();
        canvas_ = empty_file(geometry.bytes());
        auto copy = canvas_.duplicate();
        order.canvas = copy ? std::move(*copy) : UniqueFd();
        order.geometry = geometry;
        order.mark = "reviewer-17 05:06";
        return order;
    }
    std::string failure_of(RenderOrder order) {
        auto decoder = DecoderProcess::start();
        EXPECT_TRUE(decoder && decoder->order(std::move(order)));
        const std::string failure = decoder->failure();
        EXPECT_TRUE(decoder->child().wait(end_in_ms));
        return failure;
    }
    /// Draws all ordinals with a new renderer, which is then killed.
    std::vector<Bytes> draw_all_and_kill(Level level) {
        auto decoder = DecoderProcess::start();
        EXPECT_TRUE(decoder && decoder->order(order_for(sample_track_bytes())) && decoder->expect<LockedDown>());
        std::vector<Bytes> frames;
        for (std::int64_t ordinal = 0; ordinal < 10; ++ordinal) {
            EXPECT_TRUE(decoder->order(FrameOrder{ordinal, level, 0}));
            EXPECT_TRUE(decoder->expect<FrameDone>());
            frames.push_back(contents(canvas_, geometry.slot_bytes()));
        }
        ::kill(decoder->child().pid(), SIGKILL);
        EXPECT_TRUE(decoder->child().wait(end_in_ms));
        return frames;
    }
    UniqueFd canvas_;
};

TEST_F(Renderer, SaysThatItIsLockedDownAndDrawsIntoTheSlot) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder);
    ASSERT_TRUE(decoder->order(order_for(sample_track_bytes())));
    const auto locked = decoder->expect<LockedDown>();
    ASSERT_TRUE(locked) << locked.error().where();
    EXPECT_TRUE(locked->layers.ends_with("seccomp")) << locked->layers;
    const std::filesystem::path tasks = "/proc/" + std::to_string(decoder->child().pid()) + "/task";
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(tasks), {}), 1)
        << "no thread is older than the sandbox";
    ASSERT_TRUE(decoder->order(FrameOrder{7, Level::frosted, 1}));
    const auto done = decoder->expect<FrameDone>();
    ASSERT_TRUE(done) << done.error().where();
    EXPECT_EQ(done->ordinal, 7);
    EXPECT_EQ(done->slot, 1);
    EXPECT_EQ(done->level, Level::frosted);
    EXPECT_GT(done->revealed_area, 0.5);
    EXPECT_LT(done->revealed_area, 1.0);
    const Bytes all = contents(canvas_, geometry.bytes());
    const auto half = static_cast<std::ptrdiff_t>(geometry.slot_bytes());
    EXPECT_EQ(std::set<std::uint8_t>(all.begin(), all.begin() + half).size(), 1u);
    EXPECT_GT(std::set<std::uint8_t>(all.begin() + half, all.end()).size(), 10u);
}

TEST_F(Renderer, OneThatWasKilledIsReplacedByOneThatDrawsTheSame) {
    for (const Level level : {Level::outline, Level::frosted}) {
        const auto first = draw_all_and_kill(level);
        const auto second = draw_all_and_kill(level);
        EXPECT_EQ(first, second);
        EXPECT_NE(first.front(), first.back());
    }
}

TEST_F(Renderer, AnImpossibleFrameIsReportedAndTheNextIsDrawn) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(order_for(sample_track_bytes())) && decoder->expect<LockedDown>());
    const std::vector<std::pair<FrameOrder, std::string>> impossible{
        {{0, Level::frosted, 2}, as_failure(Errc::usage, "viewer.slot")},
        {{0, Level::frosted, -1}, as_failure(Errc::usage, "viewer.slot")},
        {{10, Level::frosted, 0}, as_failure(Errc::usage, "frost.ordinal")},
        {{-1, Level::outline, 0}, as_failure(Errc::usage, "frost.ordinal")},
        {{0, Level::sealed, 0}, as_failure(Errc::denied, "frost.sealed")},
    };
    for (const auto& [order, failure] : impossible) {
        ASSERT_TRUE(decoder->order(FrameOrder(order)));
        EXPECT_EQ(decoder->failure(), failure);
    }
    ASSERT_TRUE(decoder->order(FrameOrder{0, Level::frosted, 0}));
    EXPECT_TRUE(decoder->expect<FrameDone>());
}

TEST_F(Renderer, DrawsNothingBeforeItKnowsWhoseMarkLiesOverIt) {
    auto decoder = DecoderProcess::start();
    RenderOrder order = order_for(sample_track_bytes());
    const std::string mark = std::exchange(order.mark, {});
    ASSERT_TRUE(decoder && decoder->order(std::move(order)) && decoder->expect<LockedDown>());
    ASSERT_TRUE(decoder->order(FrameOrder{3, Level::frosted, 0}));
    EXPECT_EQ(decoder->failure(), as_failure(Errc::usage, "viewer.mark"));
    const Bytes untouched = contents(canvas_, geometry.bytes());
    EXPECT_TRUE(std::ranges::all_of(untouched, [](std::uint8_t pixel) { return pixel == 0; }));
    ASSERT_TRUE(decoder->order(MarkOrder{mark}));
    ASSERT_TRUE(decoder->order(FrameOrder{3, Level::frosted, 0}));
    ASSERT_TRUE(decoder->expect<FrameDone>());
    const Bytes late = contents(canvas_, geometry.bytes());

    auto other = DecoderProcess::start();
    ASSERT_TRUE(other && other->order(order_for(sample_track_bytes())) && other->expect<LockedDown>());
    ASSERT_TRUE(other->order(FrameOrder{3, Level::frosted, 0}) && other->expect<FrameDone>());
    EXPECT_EQ(contents(canvas_, geometry.bytes()), late) << "the same mark, told early or late";
}

TEST_F(Renderer, OneViewHasOneMark) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(order_for(sample_track_bytes())) && decoder->expect<LockedDown>());
    ASSERT_TRUE(decoder->order(MarkOrder{"somebody else"}));
    EXPECT_EQ(decoder->failure(), as_failure(Errc::usage, "viewer.order"));
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

TEST_F(Renderer, EndsWhenTheGuardEnds) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(order_for(sample_track_bytes())) && decoder->expect<LockedDown>());
    decoder->hang_up();
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

TEST_F(Renderer, EndsWhenTheGuardEndsBeforeItSaidAnything) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder);
    decoder->hang_up();
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

TEST_F(Renderer, OrdersThatMakeNoSenseAreNamed) {
    const Bytes track = sample_track_bytes();
    RenderOrder order = order_for(track);
    order.track_bytes = track.size() + 1;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order"));
    order = order_for(track);
    order.track_bytes = track_capacity + 1;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order"));
    order = order_for(track);
    order.geometry.slots = 3;
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.order"));
    order = order_for(track);
    order.mark = " ";
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::usage, "viewer.mark"));
    order = order_for(Bytes(500, 'x'));
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::damaged, "frost.track_magic"));

    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(FrameOrder{}));
    EXPECT_EQ(decoder->failure(), as_failure(Errc::usage, "decoder.first_order"));
}

TEST_F(Renderer, ASecondRoleIsRefused) {
    auto decoder = DecoderProcess::start();
    ASSERT_TRUE(decoder && decoder->order(order_for(sample_track_bytes())) && decoder->expect<LockedDown>());
    RenderOrder bare;
    bare.mark = "x";
    ASSERT_TRUE(decoder->order(std::move(bare)));
    EXPECT_EQ(decoder->failure(), as_failure(Errc::usage, "viewer.order"));
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

}  // namespace
}  // namespace milchglas::viewer::test
