// Theme and keys: chosen, kept with the person, given back when they go. And the sheet that shows the keys.
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

#include "tests/ui/window_fixture.h"
#include "ui/look/theme.h"
#include "ui/shell/key_sheet.h"

namespace milchglas::test {
namespace {
using Kept = std::vector<std::pair<std::string, std::string>>;

struct SettingsTest : WindowTest {
    ~SettingsTest() override { look::apply_theme(*qApp, look::Scheme::light); }

    void open_settings() {
        unlock();
        ASSERT_TRUE(comes("desk_settings"));
        click("desk_settings");
        ASSERT_NE(table(), nullptr);
    }
    QTreeWidget* table() { return seen<QTreeWidget>("key_table"); }
    QTreeWidgetItem* row(const QString& words) {
        const auto rows = table()->findItems(words, Qt::MatchExactly | Qt::MatchRecursive, 0);
        return rows.isEmpty() ? nullptr : rows.first();
    }
    void press_for(const QString& words, Qt::Key pressed, Qt::KeyboardModifiers with = {}) {
        ASSERT_NE(row(words), nullptr) << words.toStdString();
        table()->scrollToItem(row(words));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualItemRect(row(words)).center());
        QTest::keyClick(table(), pressed, with);
    }
    bool keeps(const Kept& all) {
        return QTest::qWaitFor([&] { return guard.seen().preferences == all; });
    }
    static QColor ground() { return qApp->palette().color(QPalette::Window); }

    const QString sheet = "Show or hide the keys", lock = "Pause, for keyboards without that key";
};

TEST_F(SettingsTest, ThemeChangesAtOnceAndIsKept) {
    start();
    open_settings();
    click("theme_dark");
    EXPECT_EQ(ground(), look::tokens(look::Scheme::dark).ground);
    click("theme_contrast");
    EXPECT_EQ(ground(), look::tokens(look::Scheme::contrast).ground);
    click("theme_standard");
    EXPECT_EQ(ground(), look::tokens(look::Scheme::light).ground);
    EXPECT_TRUE(keeps({{"theme", "dark"}, {"theme", "contrast"}, {"theme", ""}}));
}

TEST_F(SettingsTest, PreferencesComeWithThePersonAndGoWithThem) {
    guard.preferences = {{"theme", "dark"}, {"key.shell.keys", "F1"}, {"key.no.such", "F2"}, {"theme.odd", "?"}};
    start();
    ASSERT_TRUE(comes("login"));
    EXPECT_EQ(ground(), look::tokens(look::Scheme::light).ground);
    unlock();
    ASSERT_TRUE(comes("rail"));
    EXPECT_EQ(ground(), look::tokens(look::Scheme::dark).ground);
    key(Qt::Key_F1);
    EXPECT_NE(seen("overlay"), nullptr);
    key(Qt::Key_Pause);
    EXPECT_EQ(ground(), look::tokens(look::Scheme::dark).ground) << "the eyes before it are the same still";
    guard.preferences = {};
    unlock();
    ASSERT_TRUE(comes("rail"));
    EXPECT_EQ(ground(), look::tokens(look::Scheme::light).ground);
    key(Qt::Key_F1);
    EXPECT_EQ(seen("overlay"), nullptr);
    key(Qt::Key_Question);
    EXPECT_NE(seen("overlay"), nullptr);
    EXPECT_TRUE(guard.seen().preferences.empty());
}

TEST_F(SettingsTest, AKeyIsTakenAndKept) {
    start();
    open_settings();
    press_for(sheet, Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_EQ(row(sheet)->text(1), "Shift+F1");
    EXPECT_EQ(row(sheet)->text(2), "?");
    EXPECT_TRUE(keeps({{"key.shell.keys", "Shift+F1"}}));
    click("key_standard");
    EXPECT_EQ(row(sheet)->text(1), "?");
    EXPECT_FALSE(seen<QPushButton>("key_standard")->isEnabled());
    EXPECT_TRUE(keeps({{"key.shell.keys", "Shift+F1"}, {"key.shell.keys", ""}}));
}

TEST_F(SettingsTest, AKeyOfAnotherCommandIsRefusedInWords) {
    start();
    open_settings();
    press_for(sheet, Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(text("key_said").contains("Ctrl+L belongs to"));
    EXPECT_TRUE(text("key_said").contains(lock));
    EXPECT_EQ(row(sheet)->text(1), "?");
    EXPECT_NE(table(), nullptr);  // and it didn't lock meanwhile
    EXPECT_TRUE(guard.seen().preferences.empty());
}

TEST_F(SettingsTest, EscapeLeavesAKeyAsItIs) {
    start();
    open_settings();
    press_for(sheet, Qt::Key_Escape);
    EXPECT_EQ(row(sheet)->text(1), "?");
    press_for(sheet, Qt::Key_Tab);  // Tab is a key like any other while one is awaited
    EXPECT_EQ(row(sheet)->text(1), "Tab");
}

TEST_F(SettingsTest, WorksFromTheKeyboardAlone) {
    start();
    open_settings();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->focusWidget() == table(); }));
    table()->setCurrentItem(row(sheet));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(row(sheet)->text(1), "Press a key");
    QTest::keyClick(table(), Qt::Key_F1);
    EXPECT_EQ(row(sheet)->text(1), "F1");
}

TEST_F(SettingsTest, CommandsMayChangePlacesAndAllGoBack) {
    guard.preferences = {{"key.shell.keys", "Ctrl+L"}, {"key.shell.lock", "?"}};
    start();
    open_settings();
    EXPECT_EQ(row(sheet)->text(1), "Ctrl+L");
    EXPECT_EQ(row(lock)->text(1), "?");
    click("keys_standard");
    EXPECT_EQ(row(sheet)->text(1), "?");
    EXPECT_EQ(row(lock)->text(1), "Ctrl+L");
    EXPECT_TRUE(QTest::qWaitFor([this] { return guard.seen().preferences.size() == 2; }));
    for (const auto& [name, value] : guard.seen().preferences) EXPECT_EQ(value, "") << name;
}

TEST_F(SettingsTest, APreferenceThatCantBeKeptIsSaidQuietly) {
    guard.preference_refused = fail(Errc::no_space, "store.full");
    start();
    open_settings();
    click("theme_dark");
    EXPECT_TRUE(says("quiet_words", "The disk is full."));
    click("quiet_dismiss");
    EXPECT_EQ(seen("quiet_line"), nullptr);
}

TEST_F(SettingsTest, SheetShowsTheKeysAndClosesThreeWays) {
    start();
    unlock();
    ASSERT_TRUE(comes("rail"));
    key(Qt::Key_Question);
    EXPECT_EQ(text("overlay_title"), "Keys");
    EXPECT_EQ(text("sheet_shell.pause"), "Pause");
    EXPECT_EQ(text("sheet_shell.keys"), "?");
    key(Qt::Key_Question);
    EXPECT_EQ(seen("overlay"), nullptr);
    click("shell.keys");
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(seen("overlay"), nullptr);
    key(Qt::Key_Question);
    QTest::mouseClick(seen("overlay"), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(seen("overlay"), nullptr);
    EXPECT_EQ(window->focusWidget(), seen("calm_next"));  // back where it was
    for (const QWidget* top : QApplication::topLevelWidgets()) EXPECT_TRUE(top == window.get() || !top->isVisible());
}

TEST_F(SettingsTest, KeysBelowTheSheetRest) {
    guard.clips = {FakeClip{}};
    start();
    unlock_and_open();
    key(Qt::Key_Question);
    const auto finished = guard.seen().finished.size();
    key(Qt::Key_Return);  // on the sheet this closes, and finishes nothing
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(guard.seen().finished.size(), finished);
}

TEST(KeySheet, ManyKeysFitTheSmallestWindow) {
    look::Commands commands;
    for (int i = 0; i < 60; ++i)
        commands.add({QStringLiteral("many.%1").arg(i), QStringLiteral("Group %1").arg(i / 9),
                      QStringLiteral("Something of a usual length"),
                      QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(0x4e00 + i)))});
    QWidget all, below(&all);
    all.resize(960, 540);
    shell::Overlay overlay(&all, &below);
    all.show();
    overlay.open("Keys", shell::make_key_sheet(
                             commands, [](const QString&) { return true; }, 2));
    auto* sheet = all.findChild<QScrollArea*>("key_sheet");
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(all.rect().contains(QRect(sheet->mapTo(&all, QPoint()), sheet->size())));
    EXPECT_LE(sheet->widget()->width(), sheet->viewport()->width());
    EXPECT_GT(sheet->verticalScrollBar()->maximum(), 0);
    QTest::keyClick(all.focusWidget(), Qt::Key_PageDown);
    EXPECT_GT(sheet->verticalScrollBar()->value(), 0);
}

TEST_F(SettingsTest, TheSheetScrollsOnlyWhereTheWindowEnds) {
    guard.clips = {FakeClip{}};
    start();
    window->resize(1280, 1300);
    unlock_and_open();
    key(Qt::Key_Question);
    ASSERT_TRUE(comes("key_sheet"));
    const auto* area = seen<QScrollArea>("key_sheet");
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0);
    EXPECT_LT(area->height(), 1200) << "and is no higher than it has to be";
    key(Qt::Key_Question);
    window->resize(1280, 720);
    key(Qt::Key_Question);
    EXPECT_GT(seen("key_sheet")->height(), 500) << "all of the window before it scrolls";
}

TEST_F(SettingsTest, NextDeskByKey) {
    start();
    unlock();
    ASSERT_TRUE(comes("review_desk"));
    QTest::keyClick(window.get(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_NE(seen("settings_desk"), nullptr);
    QTest::keyClick(window.get(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_NE(seen("review_desk"), nullptr);
}

}  // namespace
}  // namespace milchglas::test
