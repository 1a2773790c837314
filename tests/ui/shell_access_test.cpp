// What assistive technology is told, on every screen; and that everything fits the smallest window.
#include <QAccessible>
#include <QTableView>
#include <QTreeWidget>

#include "tests/ui/window_fixture.h"

namespace milchglas::test {
namespace {

struct AccessTest : WindowTest {
    static bool role_fits(const QWidget* widget, QAccessible::Role role) {
        if (qobject_cast<const QAbstractButton*>(widget) != nullptr)
            return role == QAccessible::PushButton || role == QAccessible::CheckBox ||
                   role == QAccessible::RadioButton || role == QAccessible::ButtonMenu;
        if (qobject_cast<const QLineEdit*>(widget) != nullptr) return role == QAccessible::EditableText;
        if (qobject_cast<const QTreeWidget*>(widget) != nullptr) return role == QAccessible::Tree;
        if (qobject_cast<const QTableView*>(widget) != nullptr) return role == QAccessible::Table;
        return role != QAccessible::NoRole;
    }

    /// Everything that can have the focus has a name and says what it is.
    void expect_named(const char* screen) {
        int controls = 0;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
                continue;
            ++controls;
            const std::string who = std::string(screen) + ": " + widget->metaObject()->className() + " " +
                                    widget->objectName().toStdString();
            auto* told = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(told, nullptr) << who;
            EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << who;
            EXPECT_TRUE(role_fits(widget, told->role())) << who << " " << static_cast<int>(told->role());
            EXPECT_FALSE(widget->objectName().isEmpty()) << who;
        }
        EXPECT_GT(controls, 2) << screen;
    }

    void expect_all_inside(const char* screen) {
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || qobject_cast<QAbstractButton*>(widget) == nullptr) continue;
            const QRect place(widget->mapTo(window.get(), QPoint()), widget->size());
            EXPECT_TRUE(window->rect().contains(place)) << screen << ": " << widget->objectName().toStdString();
            EXPECT_GE(widget->height(), 32) << screen << ": " << widget->objectName().toStdString();
        }
    }
    void expect_good(const char* screen) {
        expect_named(screen);
        expect_all_inside(screen);
    }
    /// 1920x1080 at a scale of 2.
    void start_small() {
        start();
        window->resize(960, 540);
        ASSERT_EQ(window->size(), QSize(960, 540));
    }
};

TEST_F(AccessTest, ReviewersScreens) {
    guard.clips = {FakeClip{}, FakeClip{}};
    guard.rules.break_after_ms = 1;
    start_small();
    ASSERT_TRUE(says("log", "128"));
    expect_good("unlock");
    unlock();
    ASSERT_TRUE(comes("quiet_line"));
    expect_good("calm");
    click("desk_settings");
    expect_good("settings");
    key(Qt::Key_Question);
    expect_good("sheet");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(seen("budget"))->role(), QAccessible::ProgressBar);
}

TEST_F(AccessTest, AdminsScreens) {
    guard.role = Role::admin;
    guard.clip_list.clips.resize(40);
    start_small();
    unlock();
    for (const char* desk : {"desk_clips", "desk_people", "desk_devices"}) {
        ASSERT_TRUE(comes(desk));
        click(desk);
        expect_good(desk);
    }
}

TEST_F(AccessTest, AuditorsScreen) {
    guard.role = Role::auditor;
    start_small();
    unlock();
    ASSERT_TRUE(comes("list"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return guard.seen().log_pages.size() == 1; }));
    seen<QTableView>("list")->selectRow(0);
    expect_good("log");
}

TEST_F(AccessTest, RailAndStatusLineAreReachedWithTab) {
    start();
    unlock();
    ASSERT_TRUE(says("calm_sentence", "No clip waits."));
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        reached << window->focusWidget()->objectName();
    }
    for (const char* name :
         {"calm_next", "desk_review", "shell.keys", "shell.pause", "posture", "level", "waiting", "log"})
        EXPECT_TRUE(reached.contains(name)) << name << " not in " << reached.join(' ').toStdString();
    seen("desk_review")->setFocus();
    QTest::keyClick(seen("desk_review"), Qt::Key_Down);
    EXPECT_NE(seen("settings_desk"), nullptr);
}

TEST_F(AccessTest, StatesAreReadOut) {
    start();
    ASSERT_TRUE(comes("login"));
    guard.die();
    ASSERT_TRUE(says("calm_sentence", "The guard has ended."));
    auto* told = QAccessible::queryAccessibleInterface(seen("shell_calm"));
    EXPECT_TRUE(told->text(QAccessible::Name).startsWith("The guard has ended."));
}

TEST_F(AccessTest, AWrongPassphraseIsAnAlertEachTime) {
    start();
    ASSERT_TRUE(says("vault_state", "128"));
    EXPECT_EQ(seen("unlock_problem"), nullptr) << "an alert is heard when it appears, so it has to be gone before";
    const int place = seen("unlock")->mapTo(window.get(), QPoint()).y();
    for (int times = 0; times < 2; ++times) {
        type_login("guess");
        ASSERT_EQ(seen("unlock_problem"), nullptr);
        ASSERT_TRUE(says("unlock_problem", "wrong"));
        auto* told = QAccessible::queryAccessibleInterface(seen("unlock_problem"));
        EXPECT_EQ(told->role(), QAccessible::AlertMessage);
        EXPECT_EQ(told->text(QAccessible::Name), "Name or passphrase is wrong.");
        EXPECT_NEAR(seen("unlock")->mapTo(window.get(), QPoint()).y(), place, 2) << "it doesn't jump from the hand";
    }
}

TEST_F(AccessTest, TooManyTriesAreToldWithTheWait) {
    guard.unlock_wait_s = 32;
    start();
    type_login("guess");
    ASSERT_TRUE(says("unlock_problem", "The next one counts in 32 seconds."));
    guard.unlock_wait_s = 15 * 60;
    type_login("guess");
    ASSERT_TRUE(says("unlock_problem", "The next one counts in 15 minutes."));
    unlock();
    EXPECT_TRUE(comes("calm_next"));
}

TEST_F(AccessTest, MemoryThatIsNotSafeIsSaidAndWhatToDo) {
    guard.memory_locked = false;
    guard.swap_in_clear = true;
    start();
    ASSERT_TRUE(comes("memory"));
    click("memory");
    EXPECT_TRUE(text("explanation").contains("raise the limit of locked memory"));
    EXPECT_TRUE(text("explanation").contains("Encrypt the swap"));
}

TEST_F(AccessTest, ADetectorThatDoesntLookIsSaidAndWhatToDo) {
    guard.detector = DetectorState::changed;
    start();
    ASSERT_TRUE(comes("detector"));
    click("detector");
    EXPECT_TRUE(text("explanation").contains("isn't the one an admin chose"));
    EXPECT_TRUE(text("explanation").contains("An admin can set it again"));
}

TEST_F(AccessTest, ADetectorThatLooksTakesNoRoom) {
    guard.detector = DetectorState::ready;
    start();
    ASSERT_TRUE(comes("log"));  // told together
    EXPECT_EQ(seen("detector"), nullptr);
}

TEST_F(AccessTest, FrostThatIsCoarserForWantOfADetectorIsSaidAndWhy) {
    guard.clips = {{}, {}};
    guard.clips[0].frosting = {FaceDetector::none, CellSizing::no_detector, 8};
    start();
    EXPECT_EQ(seen("frost"), nullptr) << "no clip is open";
    unlock_and_open();
    ASSERT_TRUE(comes("frost"));
    click("frost");
    EXPECT_TRUE(text("explanation").contains("can install a face detector"));
    EXPECT_TRUE(text("explanation").contains("1/8 of the picture's height"));
}

TEST_F(AccessTest, FrostByAWeakDetectorIsSaidToo) {
    guard.clips = {{}, {}};
    guard.clips[0].frosting = {FaceDetector::haar, CellSizing::no_face, 12};
    start();
    unlock_and_open();
    ASSERT_TRUE(comes("frost"));
    click("frost");
    EXPECT_TRUE(text("explanation").contains("misses small and turned faces"));
    EXPECT_TRUE(text("explanation").contains("1/12"));
}

TEST_F(AccessTest, FrostByAGoodDetectorTakesNoRoom) {
    guard.clips = {{}};
    start();
    unlock_and_open();
    EXPECT_EQ(seen("frost"), nullptr);
}

TEST_F(AccessTest, SafeMemoryTakesNoRoom) {
    start();
    ASSERT_TRUE(comes("log"));
    EXPECT_EQ(seen("memory"), nullptr);
}

}  // namespace
}  // namespace milchglas::test
