// A reviewer's work on one clip, by key and mouse, in the real window.
#include <QMouseEvent>

#include "tests/ui/window_fixture.h"
#include "ui/player/canvas.h"
#include "ui/review/timeline.h"

namespace milchglas::test {
namespace {

class ReviewTest : public WindowTest {
  protected:
    /// Ten frames of 60 s: nothing plays on by itself during a test.
    void open_clip() {
        guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000}, FakeClip{.frames = 3}};
        start();
        unlock_and_open();
    }
    /// Waits until the guard has kept labels that fulfil `wish`, and the window knows.
    template <class Wish>
    bool kept(Wish wish) {
        return QTest::qWaitFor([&] { return text("saved") == "Saved" && wish(guard.seen().labels); });
    }
    bool answered(const std::string& question, const std::vector<std::string>& answers) {
        return kept([&](const LabelSet& labels) {
            for (const auto& row : labels.choices)
                if (row.label.question == question) return row.label.answers == answers;
            return answers.empty();
        });
    }
    bool has_segment(std::int64_t first, std::int64_t last) {
        return kept([&](const LabelSet& labels) {
            return labels.segments.size() == 1 && labels.segments[0].label.first == first &&
                   labels.segments[0].label.last == last;
        });
    }
    bool checked(const char* name) {
        return QTest::qWaitFor(
            [&] { return seen<QAbstractButton>(name) != nullptr && seen<QAbstractButton>(name)->isChecked(); });
    }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), k, modifiers); }
};

TEST_F(ReviewTest, OneKeyAnswersAndTheButtonShowsWhatIsKept) {
    open_clip();
    key(Qt::Key_1);
    EXPECT_TRUE(answered("content", {"person"}));
    EXPECT_TRUE(checked("answer.content.person"));
    key(Qt::Key_2);
    EXPECT_TRUE(answered("content", {"person", "pet"}));
    key(Qt::Key_1);
    EXPECT_TRUE(answered("content", {"pet"}));
    key(Qt::Key_4);
    EXPECT_TRUE(answered("content", {"nothing"})) << "nothing and something exclude each other";
    key(Qt::Key_3);
    EXPECT_TRUE(answered("content", {"vehicle"}));
    key(Qt::Key_0);
    EXPECT_TRUE(answered("visibility", {"cant-tell"}));
    key(Qt::Key_0);
    EXPECT_TRUE(answered("visibility", {}));
}

TEST_F(ReviewTest, SpacePressesAButtonThatTabReachedAndPlaysOtherwise) {
    open_clip();
    auto* pet = seen<QAbstractButton>("answer.content.pet");
    pet->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pet, Qt::Key_Space);
    EXPECT_TRUE(answered("content", {"pet"}));
    EXPECT_EQ(seen("player.play")->accessibleName(), "Play");
    QTest::mouseClick(seen("answer.content.person"), Qt::LeftButton);
    ASSERT_TRUE(answered("content", {"pet", "person"}));
    pet->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(pet, Qt::Key_Space);
    EXPECT_EQ(seen("player.play")->accessibleName(), "Pause");
    seen("level")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(seen("level"), Qt::Key_Return);
    EXPECT_TRUE(comes("explanation")) << "and the clip isn't finished";
    EXPECT_TRUE(guard.seen().finished.empty());
}

TEST_F(ReviewTest, QuickKeysNeverOverwriteEachOther) {
    open_clip();
    for (const Qt::Key k : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Y, Qt::Key_U}) key(k);
    EXPECT_TRUE(answered("content", {"person", "pet", "vehicle"}));
    EXPECT_TRUE(answered("alarm", {"uncertain"}));
    EXPECT_EQ(guard.seen().saved.size(), 5U);
}

TEST_F(ReviewTest, TheCauseIsAskedForFalseAlarmsOnly) {
    open_clip();
    EXPECT_EQ(seen("question.false-alarm-cause"), nullptr);
    key(Qt::Key_N);
    EXPECT_TRUE(comes("question.false-alarm-cause"));
    key(Qt::Key_F7);
    EXPECT_TRUE(answered("false-alarm-cause", {"curtain"}));
    EXPECT_TRUE(checked("answer.false-alarm-cause.curtain"));
}

TEST_F(ReviewTest, UndoAndRedoGoThroughEverything) {
    open_clip();
    EXPECT_FALSE(seen("work.undo")->isEnabled());
    key(Qt::Key_1);
    key(Qt::Key_Y);
    ASSERT_TRUE(answered("alarm", {"justified"}));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(answered("alarm", {}));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(answered("content", {}));
    key(Qt::Key_Z, Qt::ControlModifier);  // nothing left: no error
    EXPECT_TRUE(QTest::qWaitFor([&] { return !seen("work.undo")->isEnabled(); }));
    EXPECT_EQ(seen("clip_line"), nullptr);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(answered("content", {"person"}));
}

TEST_F(ReviewTest, SegmentsByKeys) {
    open_clip();
    key(Qt::Key_Period);
    ASSERT_TRUE(shows(1));
    key(Qt::Key_A);
    EXPECT_TRUE(has_segment(1, 1));
    key(Qt::Key_End);
    ASSERT_TRUE(shows(9));
    key(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_TRUE(has_segment(1, 9));
    key(Qt::Key_Q);
    EXPECT_TRUE(has_segment(0, 9));
    key(Qt::Key_Q, Qt::ShiftModifier);
    EXPECT_TRUE(has_segment(0, 8));
    EXPECT_TRUE(shows(8)) << "an edge that is moved is looked at";
    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.segments[0].label.kind == "pet-present"; }));
    key(Qt::Key_Delete);
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.segments.empty(); }));
}

TEST_F(ReviewTest, TwoOfAKindAreJoined) {
    open_clip();
    key(Qt::Key_A);
    key(Qt::Key_PageDown);
    ASSERT_TRUE(shows(9));
    key(Qt::Key_A);
    ASSERT_TRUE(kept([](const LabelSet& l) { return l.segments.size() == 2; }));
    key(Qt::Key_M);
    EXPECT_TRUE(says("clip_line", "no later segment")) << "the later one has none after it";
    key(Qt::Key_S);
    ASSERT_TRUE(shows(0));
    key(Qt::Key_M);
    EXPECT_TRUE(has_segment(0, 9));
}

TEST_F(ReviewTest, ReactionTimeMovesMarksBack) {
    guard.clips = {FakeClip{.frames = 60, .frame_ms = 10}};
    start();
    unlock_and_open();
    click("reaction");
    EXPECT_EQ(seen<QPushButton>("reaction")->text(), "Reaction: 200 ms");
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return guard.seen().frames.back() >= 40; }));
    key(Qt::Key_A);
    const std::int64_t pressed = guard.seen().frames.back();
    ASSERT_TRUE(kept([](const LabelSet& l) { return l.segments.size() == 1; }));
    EXPECT_LE(guard.seen().labels.segments[0].label.first, pressed - 19);
}

TEST_F(ReviewTest, TimelineSeeksDragsEdgesAndTellsWhatItHolds) {
    open_clip();
    auto* timeline = seen<review::Timeline>("timeline");
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(timeline->width() - 12, 30));
    EXPECT_TRUE(shows(9));
    key(Qt::Key_Home);
    ASSERT_TRUE(shows(0));
    key(Qt::Key_A);
    ASSERT_TRUE(has_segment(0, 0));
    EXPECT_EQ(timeline->accessibleDescription(), "1 segment, 0 tracks");
    const int width = timeline->width() - 8 - 76;  // what is left of names and margin
    const QPoint edge(76 + width / 10, 66), further(76 + width / 2 + 4, 66);
    QTest::mousePress(timeline, Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, further, timeline->mapToGlobal(further), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(timeline, &move);
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, further);
    EXPECT_TRUE(has_segment(0, 5));
    ASSERT_TRUE(shows(5));
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_TRUE(shows(0));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(shows(5));
}

TEST_F(ReviewTest, LoopAndSpeedAndBackwards) {
    guard.clips = {FakeClip{.frames = 4, .frame_ms = 5}, FakeClip{.frames = 3}};
    start();
    unlock_and_open();
    key(Qt::Key_L);
    EXPECT_TRUE(checked("player.loop"));
    key(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().frames.size() >= 10; })) << "round and round";
    key(Qt::Key_L);
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen("player.play")->accessibleName() == "Play"; }));
    key(Qt::Key_R);
    EXPECT_TRUE(shows(0));
    key(Qt::Key_Plus);
    EXPECT_EQ(text("speed"), "2×");
    key(Qt::Key_Return);
    EXPECT_TRUE(at_frame("1 of 3"));
    EXPECT_EQ(text("speed"), "2×") << "kept across clips";
}

TEST_F(ReviewTest, AChangeThatCantBeKeptIsSaidAndNotShown) {
    open_clip();
    guard.label_refused = fail(Errc::no_space, "store.full");
    key(Qt::Key_1);
    EXPECT_TRUE(says("clip_line", "The disk is full."));
    EXPECT_FALSE(seen<QAbstractButton>("answer.content.person")->isChecked());
    key(Qt::Key_1);
    EXPECT_TRUE(checked("answer.content.person"));
}

TEST_F(ReviewTest, EveryWayToLeaveAClip) {
    guard.clips = {FakeClip{}, FakeClip{}, FakeClip{}, FakeClip{}};
    start();
    unlock_and_open();
    const auto leads_to_the_next = [&](Qt::Key k, Qt::KeyboardModifiers modifiers) {
        const std::size_t frames = guard.seen().frames.size();
        key(k, modifiers);
        return QTest::qWaitFor([&] { return guard.seen().frames.size() > frames; }) && shows(0);
    };
    EXPECT_TRUE(leads_to_the_next(Qt::Key_Return, Qt::ShiftModifier));
    EXPECT_TRUE(leads_to_the_next(Qt::Key_I, {}));
    EXPECT_TRUE(leads_to_the_next(Qt::Key_K, {}));
    key(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_TRUE(says("calm_sentence", "No clip waits."));
    EXPECT_EQ(guard.seen().finished,
              (std::vector<Ending>{Ending::skipped, Ending::intimate, Ending::recused, Ending::finished}));
}

TEST_F(ReviewTest, RestartedRendererIsMentioned) {
    guard.shy_renderer = true;
    open_clip();
    EXPECT_TRUE(says("clip_line", "The picture was restarted. Nothing is lost."));
}

TEST_F(ReviewTest, OutlinesOnlyLowersAndSaysWhoChose) {
    open_clip();
    key(Qt::Key_F);
    EXPECT_TRUE(says("level", "outline"));
    EXPECT_EQ(guard.seen().levels.back(), Level::outline);
    key(Qt::Key_F);
    EXPECT_TRUE(says("level", "frosted"));
}

TEST_F(ReviewTest, ContrastSpreadsTheGreysOfTheSameFrame) {
    open_clip();
    const std::size_t asked = guard.seen().frames.size();
    const int plain = canvas_grey();
    key(Qt::Key_C);
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas_grey() < plain; }));
    key(Qt::Key_C);
    key(Qt::Key_C);
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(guard.seen().frames.size(), asked) << "no frame is released for it";
}

TEST_F(ReviewTest, BlankedIsDeafUntilItIsSeenAgain) {
    open_clip();
    auto* desk = window->findChild<review::ReviewDesk*>("review_desk");
    desk->set_blanked(true);
    EXPECT_NE(canvas_grey(), FakeGuard::grey_of(0));
    EXPECT_EQ(seen("canvas")->accessibleName(), "Frosted picture, blanked");
    const std::size_t asked = guard.seen().frames.size();
    key(Qt::Key_Period);
    key(Qt::Key_1);
    key(Qt::Key_Space);
    EXPECT_EQ(guard.seen().frames.size(), asked);
    EXPECT_TRUE(guard.seen().saved.empty());
    desk->set_blanked(false);
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(guard.seen().frames.size(), asked + 1);
}

TEST_F(ReviewTest, EveryFrameIsPaintedOnceAndNoneIsDropped) {
    guard.clips = {FakeClip{.frames = 30, .frame_ms = 2}};
    start();
    unlock_and_open();
    key(Qt::Key_Space);
    ASSERT_TRUE(at_frame("30 of 30"));
    const auto& counts = seen<player::Canvas>("canvas")->counts();
    EXPECT_EQ(counts.presented, 30);
    EXPECT_EQ(counts.dropped, 0);
}

}  // namespace
}  // namespace milchglas::test
