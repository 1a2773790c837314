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
    playback.set_playing(true);
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
    playback.set_playing(true);
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
    playback.set_playing(true);
    playback.step(1);
    EXPECT_FALSE(playback.playing());
    EXPECT_EQ(playback.position(), 1);
}

TEST_F(PlaybackTest, LateFramesStretchTime) {
    prompt = false;
    playback.open(table({0, 1, 2, 3}));
    playback.shown(0);
    playback.set_playing(true);
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

TEST_F(PlaybackTest, EmptyTableIsNothing) {
    playback.open({});
    playback.set_playing(true);
    playback.step(1);
    EXPECT_TRUE(wanted.empty());
    EXPECT_EQ(playback.position(), -1);
    EXPECT_FALSE(playback.playing());
}

}  // namespace
}  // namespace milchglas::player
