// Segments, by keys and on the timeline, in the real window.
#include <QMouseEvent>
#include <algorithm>

#include "tests/ui/review_fixture.h"
#include "ui/review/timeline.h"

namespace milchglas::test {
namespace {

using SegmentsTest = ReviewTest;

TEST_F(SegmentsTest, SegmentsByKeys) {
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

TEST_F(SegmentsTest, TwoOfAKindAreJoined) {
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
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(kept([](const LabelSet& l) {
        return l.segments.size() == 2 &&
               std::any_of(l.segments.begin(), l.segments.end(), [](const auto& row) { return row.label.last < 9; });
    })) << "one key, one step";
}

TEST_F(SegmentsTest, AnEdgeThatKeysMoveIsOneStep) {
    open_clip();
    key(Qt::Key_End);
    ASSERT_TRUE(shows(9));
    key(Qt::Key_A);
    ASSERT_TRUE(has_segment(9, 9));
    for (int i = 0; i < 4; ++i) key(Qt::Key_Q);
    ASSERT_TRUE(shows(5)) << "seen before it is kept";
    EXPECT_TRUE(has_segment(5, 9));
    EXPECT_EQ(guard.seen().saved.size(), 2U);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(has_segment(9, 9));
}

TEST_F(SegmentsTest, AnEdgeThatStillMovesIsKeptBeforeWhatFollows) {
    open_clip();
    key(Qt::Key_End);
    ASSERT_TRUE(shows(9));
    key(Qt::Key_A);
    ASSERT_TRUE(has_segment(9, 9));
    key(Qt::Key_Q);
    key(Qt::Key_1);
    ASSERT_TRUE(answered("content", {"person"}));
    EXPECT_EQ(guard.seen().saved.size(), 3U);
    EXPECT_TRUE(has_segment(8, 9));
    key(Qt::Key_Q);
    key(Qt::Key_Return);
    ASSERT_TRUE(at_frame("1 of 3"));
    EXPECT_EQ(guard.seen().saved.size(), 4U);
}

TEST_F(SegmentsTest, ReactionTimeMovesMarksBack) {
    guard.clips = {FakeClip{.frames = 60, .frame_ms = 10}};
    start();
    window->resize(1024, 680);  // of no less use there
    unlock_and_open();
    ASSERT_TRUE(comes("reaction"));
    click("reaction");
    EXPECT_EQ(seen("reaction")->accessibleName(), "Reaction: 200 ms");
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return guard.seen().frames.back() >= 40; }));
    key(Qt::Key_A);
    const std::int64_t pressed = guard.seen().frames.back();
    ASSERT_TRUE(kept([](const LabelSet& l) { return l.segments.size() == 1; }));
    EXPECT_LE(guard.seen().labels.segments[0].label.first, pressed - 19);
}

TEST_F(SegmentsTest, TimelineSeeksDragsEdgesAndTellsWhatItHolds) {
    open_clip();
    auto* timeline = seen<review::Timeline>("timeline");
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(timeline->width() - 12, 30));
    EXPECT_TRUE(shows(9));
    key(Qt::Key_Home);
    ASSERT_TRUE(shows(0));
    key(Qt::Key_A);
    ASSERT_TRUE(has_segment(0, 0));
    EXPECT_EQ(timeline->accessibleDescription(), "1 segment, 0 tracks, 0 events");
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

}  // namespace
}  // namespace milchglas::test
