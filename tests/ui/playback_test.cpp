#include "ui/player/playback.h"

#include <gtest/gtest.h>

#include <QTest>
#include <vector>

namespace milchglas::player {
namespace {

FrameTable table(std::vector<std::int64_t> pts_ms) {
    FrameTable t;
    for (const std::int64_t pts : pts_ms) t.frames.push_back({pts, 10, false});
    return t;
}

struct PlaybackTest : testing::Test {
    PlaybackTest() {
        QObject::connect(&playback, &Playback::wanted, [this](std::int64_t ordinal) {
            wanted.push_back(ordinal);
            at_ms.push_back(clock.elapsed());
            if (prompt) playback.shown(ordinal);
        });
        clock.start();
    }
    std::vector<std::int64_t> wanted, at_ms;
    QElapsedTimer clock;
    bool prompt = true;  ///< answer each wish at once
    Playback playback;
};

TEST_F(PlaybackTest, WantsTheFirstFrameAtOnce) {
    playback.open(table({0, 40}));
    EXPECT_EQ(wanted, std::vector<std::int64_t>{0});
    EXPECT_EQ(playback.position(), 0);
    EXPECT_FALSE(playback.playing());
}

TEST_F(PlaybackTest, PlaysEachFrameOnceAtItsTime) {
    playback.open(table({1000, 1040, 1200, 1210}));
    playback.play(Direction::forward);
    const std::int64_t from = clock.elapsed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !playback.playing(); }));
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 1, 2, 3}));
    EXPECT_GE(at_ms[1] - from, 39);
    EXPECT_GE(at_ms[2] - from, 199);
    EXPECT_DOUBLE_EQ(playback.seconds(), 0.21);
}

TEST_F(PlaybackTest, PlayAtTheEndStartsAgain) {
    playback.open(table({0, 1}));
    playback.step(1);
    playback.play(Direction::forward);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !playback.playing(); }));
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 1, 0, 1}));
}

TEST_F(PlaybackTest, OneWishAtATimeAndTheLastOneCounts) {
    prompt = false;
    playback.open(table({0, 1, 2, 3, 4}));
    playback.step(1);
    playback.step(1);
    playback.step(1);
    EXPECT_EQ(wanted, std::vector<std::int64_t>{0});
    playback.shown(0);
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 3}));
    playback.shown(3);
    EXPECT_EQ(playback.position(), 3);
    EXPECT_EQ(wanted.size(), 2u);
}

TEST_F(PlaybackTest, StepsStopAtBothEnds) {
    playback.open(table({0, 1, 2}));
    playback.step(-1);
    playback.step(+10);
    playback.step(+1);
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 2}));
}

TEST_F(PlaybackTest, StepPauses) {
    playback.open(table({0, 60'000, 120'000}));
    playback.play(Direction::forward);
    playback.step(1);
    EXPECT_FALSE(playback.playing());
    EXPECT_EQ(playback.position(), 1);
}

TEST_F(PlaybackTest, LateFramesStretchTime) {
    prompt = false;
    playback.open(table({0, 1, 2, 3}));
    playback.shown(0);
    playback.play(Direction::forward);
    for (const std::int64_t ordinal : {1, 2, 3}) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return wanted.back() == ordinal; }));
        playback.shown(ordinal);
    }
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 1, 2, 3}));
    EXPECT_FALSE(playback.playing());
}

TEST_F(PlaybackTest, MissedFrameStops) {
    prompt = false;
    playback.open(table({0, 1, 2}));
    playback.shown(0);
    playback.step(1);
    playback.missed();
    EXPECT_EQ(playback.position(), 0);
    playback.step(1);  // may be asked for again
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 1, 1}));
}

TEST_F(PlaybackTest, PlaysBackwardsToTheFirstFrame) {
    playback.open(table({0, 1, 2, 3}));
    playback.seek(2);
    playback.play(Direction::backward);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !playback.playing(); }));
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 2, 1, 0}));
    playback.play(Direction::backward);  // from the first it starts again at the last
    ASSERT_TRUE(QTest::qWaitFor([&] { return !playback.playing(); }));
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 2, 1, 0, 3, 2, 1, 0}));
}

TEST_F(PlaybackTest, TurningRoundKeepsTheFrame) {
    playback.open(table({0, 60'000, 120'000}));
    playback.seek(1);
    playback.play(Direction::forward);
    playback.play(Direction::backward);
    EXPECT_TRUE(playback.playing());
    EXPECT_EQ(playback.direction(), Direction::backward);
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 1}));
}

TEST_F(PlaybackTest, SpeedShortensTheTimeBetweenFrames) {
    playback.set_speed(4);
    playback.open(table({0, 400}));
    playback.play(Direction::forward);
    const std::int64_t from = clock.elapsed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !playback.playing(); }));
    EXPECT_GE(at_ms.back() - from, 99);
    EXPECT_LT(at_ms.back() - from, 390);
    playback.open(table({0, 1}));
    EXPECT_EQ(playback.speed(), 4) << "speed is kept from clip to clip";
}

TEST_F(PlaybackTest, SeekGoesOnPlayingAndStaysInsideTheClip) {
    playback.open(table({0, 60'000, 60'001, 60'002}));
    playback.play(Direction::forward);
    playback.seek(2);
    EXPECT_TRUE(playback.playing());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !playback.playing(); }));
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 2, 3}));
    playback.seek(99);
    playback.seek(-1);
    EXPECT_EQ(wanted.back(), 0);
}

TEST_F(PlaybackTest, LoopGoesRoundInItsRangeUntilItIsTakenAway) {
    playback.open(table({0, 1, 2, 3, 4}));
    playback.set_loop(FrameRange{1, 2});
    playback.play(Direction::forward);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wanted.size() >= 6; }));
    EXPECT_EQ(std::vector<std::int64_t>(wanted.begin(), wanted.begin() + 6),
              (std::vector<std::int64_t>{0, 1, 2, 1, 2, 1}));
    EXPECT_TRUE(playback.playing());
    playback.set_loop(std::nullopt);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !playback.playing(); }));
    EXPECT_EQ(wanted.back(), 4);
}

TEST_F(PlaybackTest, RefreshWantsTheSameFrameAgain) {
    playback.open(table({0, 1}));
    playback.refresh();
    EXPECT_EQ(wanted, (std::vector<std::int64_t>{0, 0}));
    EXPECT_DOUBLE_EQ(playback.length_seconds(), 0.011);
}

TEST_F(PlaybackTest, EmptyTableIsNothing) {
    playback.open({});
    playback.play(Direction::forward);
    playback.step(1);
    EXPECT_TRUE(wanted.empty());
    EXPECT_EQ(playback.position(), -1);
    EXPECT_FALSE(playback.playing());
}

}  // namespace
}  // namespace milchglas::player
