// A lens: small, short, and only while it is renewed.
#include "tests/core/desk/ladder_fixture.h"

namespace milchglas::test {
namespace {

TEST_F(LadderTest, ALensShowsItsRegionAndNothingElse) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::lens, 77)), "shown");
    const desk::RevealShown& shown = guard.reveals.back();
    EXPECT_EQ(shown.box, small_box);
    const Bytes pixels = canvas();
    const auto slot = static_cast<std::size_t>(shown.slot) * last_geometry().slot_bytes();
    std::size_t inside = 0, outside = 0;
    for (std::size_t i = 0; i < last_geometry().slot_bytes(); ++i) {
        const auto x = static_cast<std::int32_t>(i) % last_geometry().width;
        const auto y = static_cast<std::int32_t>(i) / last_geometry().width;
        const bool in_box = x >= small_box.x && x < small_box.x + small_box.width && y >= small_box.y &&
                            y < small_box.y + small_box.height;
        (in_box ? inside : outside) += pixels[slot + i] != 0 ? 1U : 0U;
    }
    EXPECT_EQ(outside, 0u);
    EXPECT_GT(inside, static_cast<std::size_t>(small_box.width * small_box.height) / 2);
}

TEST_F(LadderTest, ALensIsSmall) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    desk::AskReveal::Request request = wish(view, Level::lens);
    for (const CanvasBox box : {CanvasBox{0, 0, 161, 90}, CanvasBox{-1, 0, 9, 9}, CanvasBox{639, 0, 2, 2},
                                CanvasBox{0, 0, 0, 5}, CanvasBox{2'147'483'647, 0, 2, 2}}) {
        request.box = box;
        EXPECT_EQ(reveal(guard, request), "desk.lens_box") << box.x << " " << box.width;
    }
    request.box = {0, 0, 160, 90};  // a sixteenth of 640 x 360
    EXPECT_EQ(reveal(guard, request), "shown");
    EXPECT_EQ(where(guard.call<desk::RenewReveal>({view, 0, {0, 0, 640, 360}})), "desk.lens_box");
}

TEST_F(LadderTest, ALensLastsAsLongAsTheKeyIsDown) {
    desk::Limits limits = guarded();
    limits.ladder.lens_lease_ms = 250;
    ServedDesk guard(vault(), limits);
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::lens, 10)), "shown");
    guard.clock.move(249);
    ASSERT_TRUE(guard.call<desk::RenewReveal>({view, 11, small_box}));
    while (guard.reveals.back().ordinal != 11 && !guard.reveal_ended) ASSERT_TRUE(guard.client().wait_event());
    EXPECT_FALSE(guard.reveal_ended);
    guard.clock.move(250);
    EXPECT_EQ(ending_of(guard), "desk.reveal_lease");
    EXPECT_TRUE(is_blank());
    EXPECT_TRUE(ServedDesk::decoders("mg-reveal").empty());
    EXPECT_EQ(where(guard.call<desk::RenewReveal>({view, 12, small_box})), "desk.reveal");
}

TEST_F(LadderTest, TheProcessOfALensEndsByItsOwnClockToo) {
    desk::Limits limits = guarded();
    limits.ladder.lens_lease_ms = 1;  // the guard's clock stands still and never finds it over
    ServedDesk guard(vault(), limits);
    const ViewId view = open(guard);
    const auto reply = guard.call<desk::AskReveal>(wish(view, Level::lens));
    ASSERT_TRUE(reply) << where(reply);
    EXPECT_EQ(ending_of(guard), "desk.reveal_died");
    EXPECT_TRUE(ServedDesk::decoders("mg-reveal").empty());
}

TEST_F(LadderTest, ALensHasItsSecondsForEver) {
    desk::Limits limits = guarded();
    limits.ladder.lens_lease_ms = 60'000;
    {
        ServedDesk guard(vault(), limits);
        const ViewId view = open(guard);
        ASSERT_EQ(reveal(guard, wish(view, Level::lens)), "shown");
        guard.clock.move(15'000);
        ASSERT_TRUE(guard.call<desk::CloseReveal>({view}));
        EXPECT_EQ(guard.call<desk::ShowLadder>({view})->rungs[1].left, 5'000);
        ASSERT_EQ(reveal(guard, wish(view, Level::lens)), "shown");
        guard.clock.move(5'000);
        EXPECT_EQ(ending_of(guard), "desk.reveal_time");
        EXPECT_EQ(reveal(guard, wish(view, Level::lens)), "disclosure.lens_seconds");
        ASSERT_TRUE(guard.call<desk::FinishClip>({view, Ending::skipped}));
    }
    ServedDesk guard(vault(), limits);
    guard.clock.move(hour_ms);
    ViewId view = open(guard);
    EXPECT_EQ(reveal(guard, wish(view, Level::lens)), "disclosure.lens_seconds") << "after a restart";
    ASSERT_TRUE(guard.call<desk::FinishClip>({view, Ending::skipped}));
    view = open(guard, "lea");
    EXPECT_EQ(reveal(guard, wish(view, Level::lens)), "shown") << "each person has their own";
}

TEST_F(LadderTest, AKilledDecoderEndsItAndTheFrostStays) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::lens)), "shown");
    for (const pid_t pid : ServedDesk::decoders("mg-reveal")) ::kill(pid, SIGKILL);
    EXPECT_EQ(ending_of(guard), "desk.reveal_died");
    EXPECT_TRUE(is_blank());
    EXPECT_TRUE(guard.call<desk::ShowFrame>({view, 3, Level::frosted}));
}

TEST_F(LadderTest, ConsentThatEndsEndsALens) {
    desk::Limits limits = guarded();
    constexpr std::int64_t day_ms = 86'400'000;
    limits.ladder.lens_lease_ms = limits.ladder.lens_ms = 2 * day_ms;
    ServedDesk guard(vault(), limits);
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, wish(view, Level::lens)), "shown");
    guard.clock.move(day_ms + 1'000);
    EXPECT_EQ(ending_of(guard), "consent.C06");
    EXPECT_TRUE(is_blank());
    EXPECT_EQ(reveal(guard, wish(view, Level::soft)), "consent.C06");
}

}  // namespace
}  // namespace milchglas::test
