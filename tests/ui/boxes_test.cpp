// Boxes over the frost, by mouse and by keys alone, in the real window.
#include <QMouseEvent>

#include "tests/ui/window_fixture.h"
#include "ui/player/canvas.h"

namespace milchglas::test {
namespace {

class BoxesTest : public WindowTest {
  protected:
    void SetUp() override {
        guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000}};
        start();
        unlock_and_open();
        layer = seen("boxes");
    }
    /// Picture pixels of the clip's 640 x 360.
    QPoint at(double x, double y) { return seen<player::Canvas>("canvas")->view().to_widget(QPointF(x, y)).toPoint(); }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(layer, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, layer->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(layer, &move);
        QTest::mouseRelease(layer, Qt::LeftButton, {}, to);
    }
    template <class Wish>
    bool kept(Wish wish) {
        return QTest::qWaitFor([&] { return seen("saved")->accessibleName() == "Saved" && wish(guard.seen().labels); });
    }
    bool one_track(std::size_t keyframes) {
        return kept(
            [&](const LabelSet& l) { return l.tracks.size() == 1 && l.tracks[0].label.keyframes.size() == keyframes; });
    }
    Box box(std::size_t keyframe = 0) { return guard.seen().labels.tracks[0].label.keyframes[keyframe].box; }
    static void expect_near(const Box& a, const Box& b) {
        constexpr double pixel = 2;  // one of the screen's is less
        EXPECT_NEAR(a.x, b.x, pixel);
        EXPECT_NEAR(a.y, b.y, pixel);
        EXPECT_NEAR(a.width, b.width, pixel);
        EXPECT_NEAR(a.height, b.height, pixel);
    }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), k, modifiers); }
    QWidget* layer = nullptr;
};

TEST_F(BoxesTest, DrawnMovedResizedByMouse) {
    drag(at(100, 100), at(200, 180));
    ASSERT_TRUE(one_track(1));
    expect_near(box(), {100, 100, 100, 80});
    drag(at(150, 140), at(250, 150));
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.tracks[0].label.keyframes[0].box.x > 190; }));
    expect_near(box(), {200, 110, 100, 80});
    drag(at(300, 190), at(320, 230));
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.tracks[0].label.keyframes[0].box.height > 110; }));
    expect_near(box(), {200, 110, 120, 120});
    EXPECT_EQ(guard.seen().saved.size(), 3U) << "one step each, however the hand wandered";
}

TEST_F(BoxesTest, AClickDrawsNothingAndLetsGo) {
    drag(at(100, 100), at(200, 180));
    ASSERT_TRUE(one_track(1));
    QTest::mouseClick(layer, Qt::LeftButton, {}, at(500, 300));
    EXPECT_EQ(seen("kind_picker"), nullptr);
    EXPECT_EQ(guard.seen().saved.size(), 1U);
}

TEST_F(BoxesTest, DraggedOutOfThePictureItStaysInside) {
    drag(at(500, 300), QPoint(layer->width() + 50, layer->height() + 50));
    ASSERT_TRUE(one_track(1));
    EXPECT_LE(box().x + box().width, 640);
    EXPECT_LE(box().y + box().height, 360);
}

TEST_F(BoxesTest, WithoutAMouse) {
    key(Qt::Key_B);
    ASSERT_TRUE(one_track(1));
    expect_near(box(), {275, 135, 90, 90});
    for (int i = 0; i < 3; ++i) key(Qt::Key_Right);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.tracks[0].label.keyframes[0].box.x > 276; }));
    EXPECT_GT(box().height, 90.5);
    EXPECT_EQ(guard.seen().saved.size(), 2U) << "keys that follow each other are one step";
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.tracks[0].label.kind == "vehicle"; }));
    key(Qt::Key_Period);
    ASSERT_TRUE(shows(1));
    key(Qt::Key_Left);
    EXPECT_TRUE(one_track(2)) << "moved on another frame: a keyframe there";
}

TEST_F(BoxesTest, ABoxThatKeysStillMoveIsSavedBeforeTheFrameChanges) {
    key(Qt::Key_B);
    ASSERT_TRUE(one_track(1));
    const double before = box().x;
    key(Qt::Key_Left);
    key(Qt::Key_Period);
    ASSERT_TRUE(shows(1));
    ASSERT_TRUE(kept([&](const LabelSet& l) { return l.tracks[0].label.keyframes[0].box.x < before; }));
    EXPECT_TRUE(one_track(1));
}

TEST_F(BoxesTest, LeavesAndIsHidden) {
    key(Qt::Key_B);
    ASSERT_TRUE(one_track(1));
    key(Qt::Key_X);
    EXPECT_TRUE(says("clip_line", "on a later frame"));
    key(Qt::Key_End);
    ASSERT_TRUE(shows(9));
    key(Qt::Key_X);
    ASSERT_TRUE(one_track(2));
    EXPECT_TRUE(guard.seen().labels.tracks[0].label.keyframes[1].outside);
    key(Qt::Key_Home);
    ASSERT_TRUE(shows(0));
    key(Qt::Key_H);
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.tracks[0].label.keyframes[0].occluded; }));
}

TEST_F(BoxesTest, AWholeTrackIsRemovedByTheSecondPressOnly) {
    key(Qt::Key_B);
    ASSERT_TRUE(one_track(1));
    key(Qt::Key_End);
    ASSERT_TRUE(shows(9));
    key(Qt::Key_Right);
    ASSERT_TRUE(one_track(2));
    key(Qt::Key_Delete);
    ASSERT_TRUE(one_track(1)) << "here only its keyframe goes";
    key(Qt::Key_PageUp);
    ASSERT_TRUE(shows(0));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(one_track(2));
    key(Qt::Key_Period);
    ASSERT_TRUE(shows(1));
    key(Qt::Key_Delete);
    EXPECT_TRUE(says("clip_line", "Press again"));
    EXPECT_TRUE(one_track(2));
    key(Qt::Key_Delete);
    EXPECT_TRUE(kept([](const LabelSet& l) { return l.tracks.empty(); }));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(one_track(2));
}

TEST_F(BoxesTest, ZoomedInTheSamePlaceIsMeant) {
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(seen<player::Canvas>("canvas")->view().zoom(), 1.5);
    drag(at(280, 160), at(330, 200));
    ASSERT_TRUE(one_track(1));
    expect_near(box(), {280, 160, 50, 40});
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(seen<player::Canvas>("canvas")->view().zoom(), 1);
}

}  // namespace
}  // namespace milchglas::test
