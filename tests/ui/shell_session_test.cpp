// How a session ends or rests: pause, idle, another window in front, a break; and what each state says.
#include <QTreeWidget>

#include "tests/ui/window_fixture.h"
#include "ui/look/passphrase_field.h"
#include "ui/look/theme.h"

namespace milchglas::test {
namespace {

struct SessionTest : WindowTest {
    void desktop_says(Qt::ApplicationState state) { Q_EMIT qGuiApp->applicationStateChanged(state); }
    void TearDown() override {
        if (qGuiApp->applicationState() == Qt::ApplicationActive) desktop_says(Qt::ApplicationActive);
        WindowTest::TearDown();
    }
};

TEST_F(SessionTest, PauseBlanksAtOnceLocksAndKeepsTheName) {
    guard.clips = {FakeClip{}};
    start();
    unlock_and_open();
    key(Qt::Key_Pause);
    // In the same event: no answer was waited for.
    EXPECT_NE(seen("unlock_screen"), nullptr);
    EXPECT_EQ(seen("canvas"), nullptr);
    EXPECT_EQ(seen("rail"), nullptr);
    EXPECT_EQ(text("level"), "Level: nothing shown");
    EXPECT_EQ(seen<QLineEdit>("login")->text(), "robin");
    EXPECT_EQ(window->focusWidget(), seen("passphrase"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return guard.seen().locks == 1; }));
    unlock();
    EXPECT_TRUE(comes("rail"));
}

TEST_F(SessionTest, PauseByItsSecondKeyAndByItsButtonOnEveryDesk) {
    guard.role = Role::lead;
    start();
    int locks = 0;
    for (const char* desk : {"desk_review", "desk_clips", "desk_settings"}) {
        unlock();
        ASSERT_TRUE(comes(desk));
        click(desk);
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        EXPECT_TRUE(comes("login")) << desk;
        EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().locks == locks + 1; }));
        ++locks;
    }
    unlock();
    ASSERT_TRUE(comes("shell.pause"));
    click("shell.pause");
    EXPECT_TRUE(comes("login"));
}

TEST_F(SessionTest, NothingToPauseBeforeUnlocking) {
    start();
    ASSERT_TRUE(comes("login"));
    key(Qt::Key_Pause);
    ASSERT_TRUE(says("vault_state", "128"));
    EXPECT_EQ(guard.seen().locks, 0);
    EXPECT_EQ(seen("shell.pause"), nullptr);
}

TEST_F(SessionTest, AnyCharacterMayBeInAPassphrase) {
    guard.passphrase = "?why";
    start();
    unlock();
    EXPECT_TRUE(comes("rail"));
    EXPECT_EQ(seen("overlay"), nullptr);
}

TEST_F(SessionTest, IdleLockSaysWhy) {
    start();
    unlock();
    ASSERT_TRUE(comes("rail"));
    guard.tell(desk::SessionLocked{"desk.idle"});
    EXPECT_TRUE(says("unlock_why", "nobody was here"));
    EXPECT_EQ(seen("rail"), nullptr);
    unlock();
    ASSERT_TRUE(comes("rail"));
    key(Qt::Key_Pause);
    ASSERT_TRUE(comes("login"));
    EXPECT_EQ(seen("unlock_why"), nullptr);  // that was before
}

TEST_F(SessionTest, WhoeverTouchesAKeyIsNotIdle) {
    for (const std::int64_t idle_lock_ms : {std::int64_t{0}, std::int64_t{3'600'000}}) {
        guard.rules.idle_lock_ms = idle_lock_ms;
        start();
        unlock();
        ASSERT_TRUE(says("calm_sentence", "No clip waits."));
        bool answered = false;  // as is everything that was asked before
        link->ask<desk::VaultStatus>({}, window.get(), [&](const auto&) { answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }));
        const int before = guard.seen().statuses;
        key(Qt::Key_F12);  // does nothing
        key(Qt::Key_Question);
        key(Qt::Key_Question);
        click("desk_settings");  // asks by itself, once
        const int most = idle_lock_ms == 0 ? 100 : before + 1, least = idle_lock_ms == 0 ? before + 4 : before + 1;
        EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().statuses >= least; }));
        EXPECT_LE(guard.seen().statuses, most);
        window.reset();
    }
}

TEST_F(SessionTest, BlankWhileAnotherWindowIsInFront) {
    guard.clips = {FakeClip{}};
    start();
    unlock_and_open();
    desktop_says(Qt::ApplicationInactive);
    EXPECT_EQ(text("quiet_words"), "Blank while another window is in front.");
    EXPECT_EQ(seen("quiet_dismiss"), nullptr);
    desktop_says(Qt::ApplicationActive);
    EXPECT_EQ(seen("quiet_line"), nullptr);
    EXPECT_TRUE(shows(0));
}

TEST_F(SessionTest, RulesMayLeaveThePictureWhenTheFocusGoes) {
    guard.clips = {FakeClip{}};
    guard.rules.blank_on_focus_loss = false;
    start();
    unlock_and_open();
    desktop_says(Qt::ApplicationInactive);
    EXPECT_EQ(seen("quiet_line"), nullptr);
    EXPECT_TRUE(shows(0));
}

TEST_F(SessionTest, OwnOverlaysDontBlank) {
    guard.clips = {FakeClip{}};
    start();
    unlock_and_open();
    click("level");
    ASSERT_NE(seen("overlay"), nullptr);
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(seen("quiet_line"), nullptr);
}

TEST_F(SessionTest, BreakIsProposedAndMayBePutOff) {
    guard.rules.break_after_ms = 1;
    start();
    unlock();
    EXPECT_TRUE(says("quiet_words", "A short break"));
    EXPECT_EQ(window->focusWidget(), seen("calm_next"));  // the work kept it
    click("quiet_dismiss");
    EXPECT_EQ(seen("quiet_line"), nullptr);
    EXPECT_TRUE(comes("quiet_line"));  // after as much work
    click("quiet_offer");
    EXPECT_TRUE(comes("login"));
    EXPECT_EQ(seen("quiet_line"), nullptr);
}

TEST_F(SessionTest, BlankOnlyCoversAProposedBreak) {
    guard.rules.break_after_ms = 1;
    start();
    unlock();
    ASSERT_TRUE(says("quiet_words", "A short break"));
    desktop_says(Qt::ApplicationInactive);
    EXPECT_EQ(text("quiet_words"), "Blank while another window is in front.");
    desktop_says(Qt::ApplicationActive);
    EXPECT_TRUE(text("quiet_words").contains("A short break"));
}

TEST_F(SessionTest, ClosingAProblemLeavesTheBreakBelowIt) {
    guard.rules.break_after_ms = 1;
    guard.preference_refused = fail(Errc::no_space, "store.full");
    start();
    unlock();
    ASSERT_TRUE(says("quiet_words", "A short break"));
    click("desk_settings");
    click("theme_dark");
    ASSERT_TRUE(says("quiet_words", "The disk is full."));
    click("quiet_dismiss");
    EXPECT_TRUE(text("quiet_words").contains("A short break")) << "it wasn't this that was put off";
    look::apply_theme(*qApp, look::Scheme::light);
}

TEST_F(SessionTest, DiskFullWhileUnlockingIsAStateOfItsOwn) {
    guard.unlock_refused = fail(Errc::no_space, "store.full");
    start();
    unlock();
    EXPECT_TRUE(says("calm_sentence", "The disk is full."));
    EXPECT_EQ(text("calm_support"), "store.full (10)");
    EXPECT_NE(seen("calm_icon"), nullptr);
    EXPECT_EQ(window->focusWidget(), seen("calm_next"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(comes("login"));
}

TEST_F(SessionTest, SecondWindowAndMissingGuardSayWhatToDo) {
    const std::vector<std::pair<Error, QString>> cases{{fail(Errc::busy, "desk.vault_in_use"), "Close it first."},
                                                       {fail(Errc::not_found, "base.program"), "isn't installed"}};
    for (const auto& [error, words] : cases) {
        window.reset();
        link = std::make_unique<bridge::GuardLink>([e = error]() -> Result<bridge::Connection> { return e; });
        window = std::make_unique<shell::Window>(*link);
        window->show();
        EXPECT_TRUE(says("calm_sentence", words));
        EXPECT_EQ(text("calm_next"), "Start again");
        EXPECT_NE(seen("calm_icon"), nullptr);
    }
}

TEST_F(SessionTest, WithdrawnIsSaidAsSuchInBothPlaces) {
    guard.clips = {FakeClip{.ends = fail(Errc::denied, "consent.C05")},
                   FakeClip{.ends = fail(Errc::denied, "desk.withdrawn")}};
    start();
    unlock();
    ASSERT_TRUE(says("calm_sentence", "for you"));
    for (int i = 0; i < 2; ++i) {
        click("calm_next");
        EXPECT_TRUE(says("calm_sentence", "This clip was withdrawn. Nothing more to do: next clip."));
    }
}

TEST_F(SessionTest, ChipsTellTheWholeOfIt) {
    guard.clips = {FakeClip{}};
    start();
    unlock_and_open();
    EXPECT_EQ(text("log"), "Log: 128 entries, not witnessed yet");
    const std::vector<std::pair<const char*, QString>> cases{{"posture", "Other programs can photograph"},
                                                             {"level", "this screen: at most frosted"},
                                                             {"waiting", "wait"},
                                                             {"log", "checkpoint"}};
    for (const auto& [chip, words] : cases) {
        click(chip);
        EXPECT_TRUE(text("explanation").contains(words)) << chip;
        QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
        EXPECT_EQ(seen("overlay"), nullptr) << chip;
    }
}

TEST_F(SessionTest, BudgetIsTold) {
    guard.budget = {4'800, 40'000};
    start();
    ASSERT_TRUE(comes("login"));
    EXPECT_EQ(seen("budget"), nullptr);
    unlock();
    ASSERT_TRUE(comes("budget"));
    EXPECT_EQ(seen("budget")->accessibleName(), "Seen today: 12 % of your budget");
    guard.tell(desk::ExposureSpent{{40'001, 40'000}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return seen("budget")->accessibleName().contains("only outlines"); }));
    key(Qt::Key_Pause);
    EXPECT_EQ(seen("budget"), nullptr);
}

}  // namespace
}  // namespace milchglas::test
