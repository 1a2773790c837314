#include <QTimer>

#include "tests/ui/window_fixture.h"
#include "ui/look/passphrase_field.h"

namespace milchglas::test {
namespace {

TEST_F(WindowTest, UnlockNextPlayStepFinish) {
    guard.clips = {FakeClip{.frames = 5}, FakeClip{.frames = 2}};
    start();
    unlock_and_open();
    EXPECT_EQ(frame(), "1 of 5");
    EXPECT_EQ(text("level"), "Level: frosted, capped by consent, this screen");
    EXPECT_EQ(text("posture"), "Screen: open");
    EXPECT_EQ(text("waiting"), "Queue: 1");
    EXPECT_EQ(text("clip_reason"), "Motion alarm");

    key(Qt::Key_Period);
    EXPECT_TRUE(shows(1));
    key(Qt::Key_Comma);
    EXPECT_TRUE(shows(0));
    key(Qt::Key_Comma);  // nothing before the first
    key(Qt::Key_Space);
    EXPECT_TRUE(shows(4));
    EXPECT_TRUE(at_frame("5 of 5"));
    EXPECT_EQ(guard.seen().frames, (std::vector<std::int64_t>{0, 1, 0, 1, 2, 3, 4}));

    key(Qt::Key_Return);
    EXPECT_TRUE(at_frame("1 of 2"));
    EXPECT_EQ(guard.seen().finished, std::vector<Ending>{Ending::finished});
    click("work.finish");
    EXPECT_TRUE(says("calm_sentence", "No clip waits."));
    EXPECT_EQ(text("level"), "Level: nothing shown");
    EXPECT_EQ(guard.seen().finished, (std::vector<Ending>{Ending::finished, Ending::finished}));
}

TEST_F(WindowTest, ButtonsPlayAndPause) {
    guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000}};
    start();
    unlock_and_open();
    click("player.play");
    EXPECT_EQ(seen<QAbstractButton>("player.play")->accessibleName(), "Pause");
    EXPECT_EQ(seen("canvas")->accessibleName(), "Frosted picture, playing");
    click("player.play");
    EXPECT_EQ(seen<QAbstractButton>("player.play")->accessibleName(), "Play");
    EXPECT_EQ(seen("canvas")->accessibleName(), "Frosted picture, paused at frame 1 of 10");
    click("player.forward");
    EXPECT_TRUE(shows(1));
    click("player.back");
    EXPECT_TRUE(shows(0));
}

TEST_F(WindowTest, WrongPassphraseThenRight) {
    start();
    type_login("guess");
    EXPECT_TRUE(says("unlock_problem", "Name or passphrase is wrong."));
    EXPECT_EQ(guard.seen().passphrase, "guess");
    EXPECT_EQ(seen<look::PassphraseField>("passphrase")->characters(), 0);
    EXPECT_FALSE(seen<QPushButton>("unlock")->isEnabled());
    unlock();
    EXPECT_TRUE(comes("calm_next"));
}

TEST_F(WindowTest, PassphraseIsUtf8AndCanBeCorrected) {
    start();
    ASSERT_TRUE(comes("passphrase"));
    EXPECT_TRUE(says("vault_state", "128 entries in the log"));
    seen<QLineEdit>("login")->setText("robin");
    QWidget* field = seen("passphrase");
    for (const char32_t c : U"gä€𝄞")
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString::fromUcs4(&c, 1), {});
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);  // nothing is selected or copied from here
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(comes("unlock_problem"));
    EXPECT_TRUE(says("unlock_problem", "wrong"));
    EXPECT_EQ(guard.seen().passphrase, "gä");
}

TEST_F(WindowTest, EmptyQueue) {
    start();
    unlock();
    EXPECT_TRUE(says("calm_sentence", "No clip waits."));
    guard.clips = {FakeClip{}};
    click("calm_next");
    EXPECT_TRUE(shows(0));
}

TEST_F(WindowTest, PreparingTellsHowFar) {
    guard.clips = {FakeClip{.held = true}};
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    click("calm_next");
    EXPECT_TRUE(says("calm_sentence", "Making the frosted picture."));
    EXPECT_EQ(seen("calm_next"), nullptr);
    guard.release();
    EXPECT_TRUE(shows(0));
}

TEST_F(WindowTest, AStillIsSeenMeanwhileAndNothingElseDone) {
    guard.clips = {FakeClip{.held = true, .glimpse = true}};
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    click("calm_next");
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas_grey() == FakeGuard::glimpse_grey; }));
    EXPECT_TRUE(says("clip_line", "Making the frosted picture."));
    for (const char* name : {"work.finish", "questions", "transport", "timeline", "label_tools"})
        EXPECT_FALSE(seen(name)->isEnabled()) << name;
    for (const char* name : {"work.skip", "work.intimate", "work.know"}) EXPECT_TRUE(seen(name)->isEnabled()) << name;
    for (const Qt::Key press : {Qt::Key_Space, Qt::Key_1, Qt::Key_A, Qt::Key_Period, Qt::Key_Return}) key(press);
    guard.release();
    ASSERT_TRUE(shows(0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen("work.finish")->isEnabled(); }));
    EXPECT_TRUE(seen("questions")->isEnabled());
    EXPECT_EQ(text("clip_line"), QString());
    EXPECT_EQ(guard.seen().frames, (std::vector<std::int64_t>{0, 0})) << "the still, then the clip's own";
    EXPECT_TRUE(guard.seen().saved.empty());
    EXPECT_TRUE(guard.seen().finished.empty());
}

TEST_F(WindowTest, AStillCanBeLeftLikeAClip) {
    guard.clips = {FakeClip{.held = true, .glimpse = true}, FakeClip{}};
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    click("calm_next");
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas_grey() == FakeGuard::glimpse_grey; }));
    click("work.skip");
    ASSERT_TRUE(shows(0));
    EXPECT_EQ(guard.seen().finished, std::vector<Ending>{Ending::skipped});
    EXPECT_TRUE(seen("questions")->isEnabled());
}

TEST_F(WindowTest, ASlowPassCanBeSkipped) {
    guard.clips = {FakeClip{.held = true}, FakeClip{.held = true}, FakeClip{}};
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    auto* slow = window->findChild<QTimer*>("slow_pass");
    slow->setInterval(3'600'000);
    click("calm_next");
    ASSERT_TRUE(says("calm_sentence", "Making the frosted picture."));
    EXPECT_EQ(seen("work.skip"), nullptr) << "most passes are over before anybody wonders";
    EXPECT_TRUE(slow->isActive());
    slow->start(0);
    ASSERT_TRUE(comes("work.skip"));
    click("work.skip");
    ASSERT_TRUE(QTest::qWaitFor([&] { return guard.seen().finished.size() == 1 && slow->isActive(); }));
    EXPECT_EQ(seen("work.skip"), nullptr) << "the next one has its own time";
    slow->start(0);
    ASSERT_TRUE(comes("work.skip"));
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(guard.seen().finished, (std::vector<Ending>{Ending::skipped, Ending::skipped}));
}

TEST_F(WindowTest, DeniedAndDamagedLeadToTheNextClip) {
    guard.clips = {FakeClip{.ends = fail(Errc::denied, "consent.check")},
                   FakeClip{.ends = fail(Errc::damaged, "media.damaged")}, FakeClip{}};
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    click("calm_next");
    EXPECT_TRUE(says("calm_sentence", "may not be shown"));
    EXPECT_EQ(text("calm_support"), "consent.check (5)");
    click("calm_next");
    EXPECT_TRUE(says("calm_sentence", "damaged"));
    click("calm_next");
    EXPECT_TRUE(shows(0));
}

TEST_F(WindowTest, CanvasThatCantBeMappedIsGivenBack) {
    guard.clips = {FakeClip{.small_canvas = true}, FakeClip{}};
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    click("calm_next");
    EXPECT_TRUE(says("calm_support", "bridge.canvas (2)"));
    click("calm_next");
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(guard.seen().finished, std::vector<Ending>{Ending::skipped});
}

TEST_F(WindowTest, FullDiskOnNextAndOnFinish) {
    guard.clips = {FakeClip{}};
    guard.next_refused = fail(Errc::no_space, "store.full");
    guard.finish_refused = fail(Errc::no_space, "store.full");
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    click("calm_next");
    EXPECT_TRUE(says("calm_sentence", "The disk is full."));
    click("calm_next");
    ASSERT_TRUE(shows(0));
    click("work.finish");
    EXPECT_TRUE(says("calm_sentence", "The disk is full.")) << "and nothing of the clip stays on the screen";
    click("calm_next");
    EXPECT_TRUE(says("calm_sentence", "No clip waits."));
}

TEST_F(WindowTest, RendererGoneStopsPlayingAndSaysSo) {
    guard.clips = {FakeClip{.frame_refused = fail(Errc::peer_gone, "desk.renderer")}};
    start();
    unlock_and_open();
    key(Qt::Key_Space);
    EXPECT_TRUE(says("clip_line", "The picture stopped."));
    EXPECT_EQ(seen<QAbstractButton>("player.play")->accessibleName(), "Play");
    EXPECT_EQ(frame(), "1 of 4");
}

TEST_F(WindowTest, GuardGoneAndBack) {
    guard.clips = {FakeClip{}};
    start();
    unlock_and_open();
    guard.die();
    EXPECT_TRUE(says("calm_sentence", "The guard has ended."));
    EXPECT_EQ(text("level"), "Level: nothing shown");
    EXPECT_NE(window->findChild<QWidget*>("canvas")->accessibleName(), "Frosted picture, paused at frame 1 of 4");
    click("calm_next");
    EXPECT_TRUE(comes("login"));
    EXPECT_EQ(guard.seen().connections, 2);
}

TEST_F(WindowTest, NothingPlaysOnUnderTheKeys) {
    guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000}};
    start();
    unlock_and_open();
    key(Qt::Key_Space);
    ASSERT_EQ(seen("player.play")->accessibleName(), "Pause");
    key(Qt::Key_Question);
    ASSERT_TRUE(comes("overlay"));
    EXPECT_EQ(seen("player.play")->accessibleName(), "Play");
}

TEST_F(WindowTest, NoVault) {
    guard.vault_exists = false;
    start();
    EXPECT_TRUE(says("calm_sentence", "There is no vault here yet."));
    guard.vault_exists = true;
    click("calm_next");
    EXPECT_TRUE(comes("login"));
}

TEST_F(WindowTest, OtherBuild) {
    guard.version = "0.0.0";
    start();
    EXPECT_TRUE(says("calm_sentence", "different versions"));
    EXPECT_EQ(text("calm_support"), "channel.version (8)");
}

TEST_F(WindowTest, ClosesWhileAnAnswerIsOut) {
    guard.clips = {FakeClip{}};
    guard.silent = true;
    start();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    click("calm_next");
    window.reset();
    link.reset();  // would wait for ever
}

TEST_F(WindowTest, SpeaksGerman) {
    guard.clips = {FakeClip{}, FakeClip{}};
    shell::install_translation(*QCoreApplication::instance(), QLocale(QLocale::German));
    link = std::make_unique<bridge::GuardLink>(guard.connector());
    window = std::make_unique<shell::Window>(*link);
    window->show();
    unlock();
    EXPECT_TRUE(says("calm_sentence", "2 Clips warten auf dich."));
    EXPECT_EQ(window->windowTitle(), "Milchglas");
}

TEST_F(WindowTest, CanvasGivesNothingAway) {
    guard.clips = {FakeClip{}};
    start();
    unlock_and_open();
    QWidget* canvas = seen("canvas");
    EXPECT_EQ(canvas->contextMenuPolicy(), Qt::PreventContextMenu);
    EXPECT_FALSE(canvas->acceptDrops());
    EXPECT_EQ(window->windowTitle(), "Milchglas");
    for (const QWidget* control : window->findChildren<QWidget*>())
        EXPECT_FALSE(control->focusPolicy() != Qt::NoFocus && control->objectName().isEmpty());
}

}  // namespace
}  // namespace milchglas::test
