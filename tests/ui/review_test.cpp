// A reviewer's work on one clip, by key and mouse, in the real window.
#include <QMouseEvent>

#include "tests/ui/review_fixture.h"
#include "ui/player/canvas.h"

namespace milchglas::test {
namespace {

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
    for (const Qt::Key k : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Y, Qt::Key_D}) key(k);
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

TEST_F(ReviewTest, WhatTheHouseholdDidntAgreeToIsNotOffered) {
    guard.tasks = {Task::classify, Task::segment};
    open_clip();
    EXPECT_EQ(text("clip_limits"), "No boxes: the household didn't agree to them.");
    EXPECT_NE(seen("segment.add"), nullptr);
    EXPECT_EQ(seen("box.new"), nullptr);
    EXPECT_EQ(seen("box.outside"), nullptr);
    key(Qt::Key_B);
    auto* layer = seen("boxes");
    QTest::mousePress(layer, Qt::LeftButton, {}, QPoint(100, 100));
    QMouseEvent move(QEvent::MouseMove, QPoint(200, 200), layer->mapToGlobal(QPoint(200, 200)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(layer, &move);
    QTest::mouseRelease(layer, Qt::LeftButton, {}, QPoint(200, 200));
    key(Qt::Key_1);
    ASSERT_TRUE(answered("content", {"person"}));
    EXPECT_EQ(guard.seen().saved.size(), 1U);
    guard.tasks = {Task::classify};
    key(Qt::Key_Return);
    ASSERT_TRUE(at_frame("1 of 3"));
    EXPECT_EQ(text("clip_limits"), "The household agreed to answers only.");
    EXPECT_EQ(seen("segment.add"), nullptr);
    key(Qt::Key_G);
    ASSERT_TRUE(comes("guideline"));
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(text("guideline_question"), "Package") << "the last page is an answer's";
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
    EXPECT_TRUE(leads_to_the_next(Qt::Key_P, {}));
    key(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_TRUE(says("calm_sentence", "No clip waits."));
    EXPECT_EQ(guard.seen().finished,
              (std::vector<Ending>{Ending::skipped, Ending::intimate, Ending::recused, Ending::finished}));
}

TEST_F(ReviewTest, EnterFinishesClipAfterClip) {
    guard.clips.resize(4);
    start();
    unlock_and_open();
    for (const int nexts : {2, 3, 4}) {
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return seen("work.finish") != nullptr && seen("work.finish")->isEnabled(); }));
        EXPECT_EQ(window->focusWidget(), seen("player.play")) << "nothing that goes away hands the focus on";
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().nexts == nexts; }));
    }
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
