// "Can't tell here" and what may follow it, in the real window before a guard that vouches for the screen.
#include <QTimer>

#include "tests/ui/review_fixture.h"
#include "ui/player/canvas.h"
#include "ui/review/cant_tell_key.h"

namespace milchglas::test {
namespace {

class CloserTest : public ReviewTest {
  protected:
    /// Opens a clip, says "can't tell", and waits for what is answered.
    void cant_tell(desk::CantTell::Reply reply) {
        guard.cant_tell = std::move(reply);
        open_clip();
        key(Qt::Key_0);
        ASSERT_TRUE(says("closer_words", "Noted."));
    }
    player::Canvas& canvas() { return *window->findChild<player::Canvas*>("canvas"); }
    bool revealed() {
        return QTest::qWaitFor([&] { return canvas().has_over() && canvas_grey() == FakeGuard::revealed_grey; });
    }
    bool frosted() { return !canvas().has_over() && canvas_grey() == FakeGuard::grey_of(0); }
    bool closed(int times = 1) {
        return QTest::qWaitFor([&] { return guard.seen().closed == times; });
    }
    void see_soft() {
        cant_tell(FakeGuard::allowed(Level::soft, 8));
        key(Qt::Key_5);
        ASSERT_TRUE(revealed());
    }
    void hold_lens() {
        cant_tell(FakeGuard::allowed(Level::lens, 20'000));
        QTest::keyPress(window.get(), Qt::Key_6);
        ASSERT_TRUE(revealed());
    }
    void let_go() { QTest::keyRelease(window.get(), Qt::Key_6); }
    /// The moment to change one's mind in passes at once.
    void hurry() { window->findChild<QTimer*>("cant_tell_second")->setInterval(0); }
    bool sent_on() {
        return QTest::qWaitFor([&] { return guard.seen().finished == std::vector{Ending::cant_tell}; });
    }
};

TEST_F(CloserTest, OneKeyKeepsTheAnswerCountsItAndSaysWhatIsAllowed) {
    cant_tell(FakeGuard::allowed(Level::soft, 8));
    EXPECT_TRUE(answered("visibility", {"cant-tell"}));
    EXPECT_EQ(guard.seen().cant_tells, 1);
    EXPECT_EQ(text("closer_words"), "Noted. You may look closer: 8 softer stills of this clip are left.");
    EXPECT_NE(seen("closer.soft"), nullptr);
    EXPECT_EQ(seen("closer_lens"), nullptr) << "one level at a time";
    EXPECT_EQ(seen("closer.clear"), nullptr);
    EXPECT_TRUE(guard.seen().revealed.empty()) << "nothing is seen by asking";
    key(Qt::Key_0);
    EXPECT_TRUE(answered("visibility", {}));
    EXPECT_EQ(seen("closer.soft"), nullptr) << "taken back";
    EXPECT_EQ(guard.seen().cant_tells, 1);
}

TEST_F(CloserTest, UndoTakesItBackAsWell) {
    cant_tell(FakeGuard::allowed(Level::soft, 8));
    ASSERT_TRUE(answered("visibility", {"cant-tell"}));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(answered("visibility", {}));
    EXPECT_EQ(seen("closer.soft"), nullptr);
}

TEST_F(CloserTest, WithoutRoomTheClipGoesOnByItself) {
    cant_tell(FakeGuard::refused_at("desk.reveal_posture"));
    EXPECT_TRUE(says("closer_words", "other programs could photograph it"));
    EXPECT_TRUE(says("closer_words", "goes to somebody else in"));
    ASSERT_TRUE(answered("visibility", {"cant-tell"}));
    hurry();
    EXPECT_TRUE(sent_on());
    EXPECT_TRUE(at_frame("1 of 3")) << "the next clip";
    EXPECT_EQ(seen("closer_words"), nullptr);
}

TEST_F(CloserTest, TheSameKeyKeepsItHere) {
    cant_tell(FakeGuard::refused_at("desk.reveal_consent"));
    key(Qt::Key_0);
    EXPECT_EQ(text("closer_words"), "The clip stays with you.");
    EXPECT_TRUE(answered("visibility", {}));
    EXPECT_FALSE(window->findChild<QTimer*>("cant_tell_second")->isActive());
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().finished == std::vector{Ending::finished}; }));
}

TEST_F(CloserTest, EnterGivesItOnAtOnce) {
    cant_tell(FakeGuard::refused_at("desk.reveal_consent"));
    key(Qt::Key_Return);
    EXPECT_TRUE(sent_on());
}

TEST_F(CloserTest, WhoGoesOnWorkingIsNotHurried) {
    cant_tell(FakeGuard::refused_at("desk.reveal_consent"));
    ASSERT_TRUE(answered("visibility", {"cant-tell"}));
    auto* second = window->findChild<QTimer*>("cant_tell_second");
    second->setInterval(3'600'000);
    const QString full = QString::number(review::CantTellKey::moment_s);
    key(Qt::Key_1);
    ASSERT_TRUE(answered("content", {"person"}));
    EXPECT_TRUE(text("closer_words").contains("in " + full));
    click("level");  // something lies over it
    ASSERT_TRUE(comes("overlay"));
    second->setInterval(0);
    for (int i = 0; i < 3 * review::CantTellKey::moment_s; ++i) QCoreApplication::processEvents();
    EXPECT_TRUE(guard.seen().finished.empty()) << "nobody sees the seconds go";
}

TEST_F(CloserTest, EveryCapIsSaidInWords) {
    struct Cap {
        const char *where, *words;
    };
    for (const Cap cap :
         {Cap{"desk.reveal_consent", "the household didn't agree"}, Cap{"desk.reveal_rules", "not in private rooms"},
          Cap{"desk.reveal_role", "your role doesn't include it"}, Cap{"desk.reveal_posture", "could photograph it"},
          Cap{"desk.reveal_detector", "nothing on this machine looks for faces"},
          Cap{"desk.reveal_budget", "your budget for today is spent"},
          Cap{"desk.reveal_reviewer", "you asked to see less"}, Cap{"disclosure.soft_stills", "were seen"},
          Cap{"disclosure.lens_seconds", "are used up"}, Cap{"consent.C06", "has ended"},
          Cap{"", "no closer look than the one you had"}}) {
        window.reset();
        cant_tell(FakeGuard::refused_at(cap.where));
        EXPECT_TRUE(text("closer_words").contains(cap.words)) << cap.where << text("closer_words").toStdString();
        EXPECT_TRUE(text("closer_words").contains("somebody else")) << cap.where;
    }
}

TEST_F(CloserTest, ARefusedQuestionIsSaidAndMayBeAskedAgain) {
    guard.cant_tell_refused = fail(Errc::no_space, "store.full");
    guard.cant_tell = FakeGuard::allowed(Level::soft, 1);
    open_clip();
    key(Qt::Key_0);
    ASSERT_TRUE(says("closer_words", "The disk is full."));
    ASSERT_TRUE(answered("visibility", {"cant-tell"}));
    key(Qt::Key_0);
    EXPECT_TRUE(says("closer_words", "1 softer still of this clip is left"));
    EXPECT_TRUE(answered("visibility", {"cant-tell"})) << "asked again, not taken back";
}

TEST_F(CloserTest, ASchemaWithoutTheQuestionHasTheKeyAllTheSame) {
    std::erase_if(guard.schema.questions, [](const ClipQuestion& q) { return q.id == "visibility"; });
    cant_tell(FakeGuard::allowed(Level::soft, 8));
    EXPECT_EQ(guard.seen().cant_tells, 1);
    EXPECT_TRUE(guard.seen().saved.empty());
    key(Qt::Key_0);
    EXPECT_EQ(seen("closer.soft"), nullptr);
}

TEST_F(CloserTest, ASoftStillLiesOverTheFrostWithItsTimeAndItsLevelInWords) {
    see_soft();
    const auto asked = guard.seen().revealed;
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].level, Level::soft);
    EXPECT_EQ(asked[0].ordinal, 0);
    EXPECT_EQ(asked[0].reason, RevealReason::who_or_what);
    EXPECT_TRUE(says("closer_time", "seconds left"));
    EXPECT_TRUE(says("level", "soft"));
    EXPECT_FALSE(text("level").contains("capped"));
    key(Qt::Key_5);
    EXPECT_TRUE(frosted());
    EXPECT_TRUE(closed());
    EXPECT_EQ(seen("closer_time"), nullptr);
    EXPECT_TRUE(says("level", "frosted"));
}

TEST_F(CloserTest, NotEnoughEitherAsksForTheNextLevel) {
    see_soft();
    guard.cant_tell = FakeGuard::allowed(Level::lens, 20'000);
    key(Qt::Key_0);
    EXPECT_TRUE(frosted()) << "what was seen closes first";
    EXPECT_TRUE(says("closer_words", "the lens has 20 seconds left"));
    EXPECT_TRUE(answered("visibility", {"cant-tell"}));
    EXPECT_EQ(guard.seen().cant_tells, 2);
    EXPECT_NE(seen("closer_lens"), nullptr);
    EXPECT_NE(seen("closer.soft"), nullptr) << "what was allowed stays";
}

TEST_F(CloserTest, ASoftStillClosesWhenItsTimeIsUp) {
    guard.reveal_ms = 1;
    cant_tell(FakeGuard::allowed(Level::soft, 8));
    key(Qt::Key_5);
    EXPECT_TRUE(says("closer_words", "its time is up"));
    EXPECT_TRUE(frosted());
    EXPECT_TRUE(closed());
}

TEST_F(CloserTest, TheGuardMayEndItAndSaysWhy) {
    see_soft();
    guard.tell(desk::RevealEnded{{"view-1"}, Errc::peer_gone, "desk.reveal_died"});
    EXPECT_TRUE(says("closer_words", "broke off"));
    EXPECT_TRUE(frosted());
    EXPECT_EQ(guard.seen().closed, 0) << "it was over";
}

TEST_F(CloserTest, ARefusedLookIsSaidInWords) {
    guard.reveal_refused = Error::received(Errc::denied, "disclosure.soft_apart");
    cant_tell(FakeGuard::allowed(Level::soft, 8));
    key(Qt::Key_5);
    EXPECT_TRUE(says("closer_words", "Choose another moment."));
    EXPECT_FALSE(checked("closer.soft") && canvas().has_over());
}

TEST_F(CloserTest, AnotherFrameClosesIt) {
    see_soft();
    key(Qt::Key_Period);
    EXPECT_TRUE(shows(1));
    EXPECT_TRUE(closed());
}

TEST_F(CloserTest, LoweringToOutlinesClosesIt) {
    see_soft();
    key(Qt::Key_F);
    EXPECT_TRUE(closed());
    EXPECT_TRUE(frosted());
}

TEST_F(CloserTest, EscClosesItAndNothingElse) {
    see_soft();
    key(Qt::Key_Escape);
    EXPECT_TRUE(frosted());
    EXPECT_TRUE(closed());
    EXPECT_NE(seen("closer.soft"), nullptr);
}

TEST_F(CloserTest, TheLensIsSmallAndRenewedWhileTheKeyIsDown) {
    hold_lens();
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().renewals >= 2; }));
    const CanvasBox box = guard.seen().revealed.at(0).box;
    EXPECT_TRUE(fits_lens(box, guard.geometry.width, guard.geometry.height));
    const QImage picture = canvas().grab().toImage();
    const QRectF place = canvas().view().place();
    EXPECT_EQ(qGray(picture.pixel(place.topLeft().toPoint() + QPoint(90, 90))), FakeGuard::grey_of(0))
        << "frost around it";
    EXPECT_TRUE(says("closer_time", "Lens:"));
    let_go();
    EXPECT_TRUE(frosted()) << "in the same event";
    EXPECT_TRUE(closed());
}

/// Asks the guard something each time the canvas is painted: what is asked first arrives first. So often that nothing
/// else which asks it is taken for that.
class AsksWhenPainted : public QObject {
  public:
    static constexpr int questions = 20;
    AsksWhenPainted(bridge::GuardLink& link, QWidget& canvas) : link_(link) { canvas.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Paint) return false;
        for (int i = 0; i < questions; ++i) link_.ask<desk::VaultStatus>({}, this, [](const auto&) {});
        return false;
    }

  private:
    bridge::GuardLink& link_;
};

TEST_F(CloserTest, WhatIsSeenGoesBeforeTheGuardIsTold) {
    hold_lens();
    const int before = guard.seen().statuses;
    const AsksWhenPainted asks(*link, canvas());
    let_go();
    ASSERT_TRUE(closed());
    EXPECT_GE(guard.seen().statuses_before_closing, before + AsksWhenPainted::questions)
        << "it was painted after the guard was told";
}

TEST_F(CloserTest, AKeyThatComesUpBeforeTheAnswerShowsNothing) {
    cant_tell(FakeGuard::allowed(Level::lens, 20'000));
    QTest::keyClick(window.get(), Qt::Key_6);
    ASSERT_TRUE(closed());
    EXPECT_FALSE(canvas().has_over());
    QTest::keyPress(window.get(), Qt::Key_6);
    EXPECT_TRUE(revealed()) << "and the next one does";
}

struct LensLossTest : CloserTest, testing::WithParamInterface<QEvent::Type> {};

TEST_P(LensLossTest, LosingTheKeyboardIsAsLettingGo) {
    hold_lens();
    QEvent lost(GetParam());
    QObject* whom = GetParam() == QEvent::WindowDeactivate ? static_cast<QObject*>(window.get()) : qApp;
    QCoreApplication::sendEvent(whom, &lost);
    EXPECT_TRUE(frosted()) << "in the same event";
    EXPECT_TRUE(closed());
}
INSTANTIATE_TEST_SUITE_P(Both, LensLossTest, testing::Values(QEvent::WindowDeactivate, QEvent::ApplicationDeactivate));

TEST_F(CloserTest, PauseEndsItBeforeItLocks) {
    hold_lens();
    key(Qt::Key_Pause);
    EXPECT_FALSE(canvas().has_over()) << "in the same event";
    EXPECT_EQ(seen("canvas"), nullptr);
    EXPECT_TRUE(closed());
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().locks == 1; }));
}

}  // namespace
}  // namespace milchglas::test
