// Batches: how far today is, a moment to rest after so many clips, and how many that are.
#include <QAccessible>

#include "tests/ui/window_fixture.h"
#include "ui/look/theme.h"

namespace milchglas::test {
namespace {

class BatchTest : public WindowTest {
  protected:
    void begin(std::int64_t finished, std::size_t clips) {
        guard.today = {finished, 34 * 60'000};
        guard.clips.resize(clips, FakeClip{.frame_ms = 60'000});
        start();
        unlock();
        ASSERT_TRUE(says("calm_sentence", "for you"));
    }
    std::string bar(const char* name) {
        QWidget* widget = seen(name);
        return widget == nullptr ? ""
                                 : QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).toStdString();
    }
    /// The share of its width that is filled with the accent.
    double filled(const char* name) {
        const QImage picture = seen(name)->grab().toImage();
        int accent = 0;
        for (int x = 0; x < picture.width(); ++x)
            accent += picture.pixelColor(x, picture.height() / 2) == qApp->palette().color(QPalette::Highlight) ? 1 : 0;
        return static_cast<double>(accent) / picture.width();
    }
};

TEST_F(BatchTest, TodayIsToldBeforeTheFirstClip) {
    begin(30, 2);
    EXPECT_TRUE(text("calm_detail").startsWith("Finished today: 30. Watched: 34 minute"));
    EXPECT_EQ(bar("batch_today"), "This batch: 5 of 25");
    EXPECT_NEAR(filled("batch_today"), 0.2, 0.02);
}

TEST_F(BatchTest, NothingIsSaidOfADayThatHasNotBegun) {
    guard.clips.resize(1);
    start();
    unlock();
    ASSERT_TRUE(says("calm_sentence", "for you"));
    EXPECT_EQ(seen("calm_detail"), nullptr);
}

TEST_F(BatchTest, TheLastOfABatchIsFollowedByAMomentToRest) {
    begin(23, 4);
    click("calm_next");
    ASSERT_TRUE(shows(0));
    EXPECT_EQ(bar("batch"), "This batch: 23 of 25");
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar("batch") == "This batch: 24 of 25"; }));
    ASSERT_TRUE(shows(0));
    key(Qt::Key_Return);
    EXPECT_TRUE(says("calm_sentence", "That was a batch of 25 clip"));
    EXPECT_EQ(bar("batch_today"), "") << "nothing is begun while somebody rests";
    EXPECT_EQ(guard.seen().nexts, 2) << "no clip is opened that nobody looks at";
    click("calm_next");
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(bar("batch"), "This batch: 0 of 25");
}

TEST_F(BatchTest, ASkippedClipEndsNoBatch) {
    begin(25, 3);
    click("calm_next");
    ASSERT_TRUE(shows(0));
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().nexts == 2; }));
    EXPECT_TRUE(shows(0));
}

TEST_F(BatchTest, ItsSizeIsASettingAndMayBeNone) {
    guard.preferences = {{"review.batch", "10"}};
    begin(9, 3);
    EXPECT_EQ(bar("batch_today"), "This batch: 9 of 10");
    click("desk_settings");
    ASSERT_TRUE(comes("batch_10"));
    EXPECT_TRUE(seen<QAbstractButton>("batch_10")->isChecked());
    click("batch_0");
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return guard.seen().preferences == std::vector<std::pair<std::string, std::string>>{{"review.batch", "0"}};
    }));
    click("desk_review");
    EXPECT_EQ(bar("batch_today"), "");
    click("calm_next");
    ASSERT_TRUE(shows(0));
    EXPECT_EQ(bar("batch"), "");
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().nexts == 2; })) << "no rest in between";
}

TEST_F(BatchTest, IsNothingToTellBesideATrouble) {
    begin(5, 2);
    guard.next_refused = fail(Errc::io, "store.read");
    click("calm_next");
    ASSERT_TRUE(comes("calm_support"));
    EXPECT_EQ(bar("batch_today"), "");
}

TEST_F(BatchTest, ASizeThatMakesNoSenseIsTheStandardOne) {
    guard.preferences = {{"review.batch", "-3"}};
    begin(1, 1);
    EXPECT_EQ(bar("batch_today"), "This batch: 1 of 25");
}

}  // namespace
}  // namespace milchglas::test
