// The languages the window comes with: found by locale, drawn in letters and not boxes, and nothing is cut off.
#include <QFile>
#include <QScrollArea>
#include <QTableView>
#include <QTextLayout>
#include <QXmlStreamReader>

#include "tests/ui/window_fixture.h"
#include "ui/look/key_button.h"
#include "ui/look/theme.h"

namespace milchglas::test {
namespace {

/// Every translation in that catalogue, the forms of a plural each by itself.
QStringList translations_of(const QString& language) {
    QFile file(QStringLiteral(MILCHGLAS_TRANSLATIONS "/milchglas_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList all;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) continue;
        if (reader.name() == QLatin1String("translation") || reader.name() == QLatin1String("numerusform"))
            all << reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    }
    return all;
}

/// Glyph 0 of every font is the box that stands for a letter it hasn't.
bool is_drawn(const QString& words) {
    QTextLayout layout(words, QApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(), [](const QGlyphRun& run) { return run.glyphIndexes().contains(0); });
}

/// How wide a widget must be to show its words whole; a key cap may give way.
int width_wanted(const QWidget& widget) {
    if (const auto* button = qobject_cast<const look::KeyButton*>(&widget)) {
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + look::space::s;
        return button->fontMetrics().horizontalAdvance(button->text()) + icon + 2 * look::space::s;
    }
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label == nullptr || !label->wordWrap()) return widget.sizeHint().width();
    int widest = 0;
    for (const QString& word : label->text().split(QLatin1Char(' ')))
        widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
    return widest;
}

/// What of its width the widgets around it let through; nothing for one that is scrolled out of sight.
int width_seen(const QWidget& widget) {
    QRect seen = widget.rect();
    for (const QWidget* w = &widget; !w->isWindow() && !seen.isEmpty(); w = w->parentWidget())
        seen = seen.translated(w->pos()).intersected(w->parentWidget()->rect());
    return seen.width();
}

class LanguagesTest : public WindowTest {
  protected:
    void TearDown() override {
        QLocale::setDefault(QLocale::c());
        WindowTest::TearDown();
    }
    /// False where there is no catalogue for it.
    static bool speak(const char* locale) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        return shell::install_translation(*QCoreApplication::instance(), QLocale());
    }
    void open_window() {
        link = std::make_unique<bridge::GuardLink>(guard.connector());
        window = std::make_unique<shell::Window>(*link);
        window->resize(1280, 720);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
    }
    void open_clip() {
        guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000}, FakeClip{}};
        open_window();
        unlock();
        ASSERT_TRUE(comes("calm_next"));
        click("calm_next");
        ASSERT_TRUE(QTest::qWaitFor([&] { return canvas_grey() == FakeGuard::grey_of(0) && !frame().isEmpty(); }));
    }
    /// Every label and button that shows less than its words need, or sticks out of what holds it; one a line.
    std::string cut_off() {
        QCoreApplication::processEvents();
        QStringList cut;
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString words = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
            const int seen = words.isEmpty() || !widget->isVisible() ? 0 : width_seen(*widget);
            const bool low = label != nullptr && label->wordWrap() && label->height() < label->heightForWidth(seen);
            const int wanted = std::max(width_wanted(*widget), widget->width());
            if (seen > 0 && (seen < wanted || low))
                cut << QStringLiteral("%1: %2 (%3 of %4)").arg(widget->objectName(), words).arg(seen).arg(wanted);
        }
        return cut.join(QLatin1Char('\n')).toStdString();
    }
};

struct EachLanguageTest : LanguagesTest, testing::WithParamInterface<const char*> {
    void SetUp() override { ASSERT_TRUE(speak(GetParam())); }
};

TEST_F(LanguagesTest, IsFoundByLocale) {
    struct Spoken {
        const char *locale, *unlock, *finish;
    };
    for (const Spoken& spoken :
         {Spoken{"de_AT", "Entsperren", "Fertig && weiter"}, Spoken{"ro_RO", "Deblochează", "Gata, următorul"},
          Spoken{"hi_IN", "अनलॉक करें", "पूरा, अगली"}}) {
        ASSERT_TRUE(speak(spoken.locale)) << spoken.locale;
        open_window();
        ASSERT_TRUE(comes("unlock"));
        EXPECT_EQ(text("unlock"), spoken.unlock);
        window.reset();
        open_clip();
        EXPECT_EQ(text("work.finish"), spoken.finish);
        window.reset();
    }
}

TEST_F(LanguagesTest, IsEnglishWhereThereIsNoCatalogue) {
    EXPECT_FALSE(speak("fr_FR"));
    open_window();
    ASSERT_TRUE(comes("unlock"));
    EXPECT_EQ(text("unlock"), "Unlock");
}

TEST_F(LanguagesTest, RomanianCountsInThreeForms) {
    ASSERT_TRUE(speak("ro_RO"));
    const auto waiting = [](int n) {
        return QCoreApplication::translate("milchglas::review::ReviewDesk", "%n clip(s) wait for you.", nullptr, n);
    };
    EXPECT_EQ(waiting(0), "0 clipuri te așteaptă.");
    EXPECT_EQ(waiting(1), "1 clip te așteaptă.");
    EXPECT_EQ(waiting(2), "2 clipuri te așteaptă.");
    EXPECT_EQ(waiting(5), "5 clipuri te așteaptă.");
    EXPECT_EQ(waiting(20), "20 de clipuri te așteaptă.");
    EXPECT_EQ(waiting(101), "101 clipuri te așteaptă.");
}

TEST_P(EachLanguageTest, EveryLetterIsDrawn) {
    const QStringList all = translations_of(QLocale().name().left(2));
    EXPECT_GT(all.size(), QLocale().language() == QLocale::English ? 5 : 400);
    for (const QString& words : all) EXPECT_TRUE(is_drawn(words)) << words.toStdString();
    EXPECT_FALSE(is_drawn(QString(QChar(0xE000)))) << "a letter that no font has";
}

TEST_P(EachLanguageTest, NothingOfTheWorkIsCutOff) {
    guard.budget = {10'000, 40'000};
    open_clip();
    EXPECT_EQ(cut_off(), "");
    window->resize(960, 540);
    EXPECT_EQ(cut_off(), "") << "at 200 %";
    window->resize(1280, 720);
    key(Qt::Key_A);
    ASSERT_TRUE(comes("kind_picker"));
    EXPECT_EQ(cut_off(), "") << "a segment is selected";
    key(Qt::Key_N);
    ASSERT_TRUE(comes("question.false-alarm-cause"));
    seen<QScrollArea>("questions")->ensureWidgetVisible(seen("question.package"));
    EXPECT_EQ(cut_off(), "") << "the causes of a false alarm";
    guard.cant_tell = FakeGuard::allowed(Level::soft, 8);
    key(Qt::Key_0);
    ASSERT_TRUE(comes("closer.soft"));
    QTest::qWait(0);
    EXPECT_EQ(cut_off(), "") << "a closer look";
    key(Qt::Key_G);
    ASSERT_TRUE(comes("guideline"));
    EXPECT_EQ(cut_off(), "") << "the guideline";
    key(Qt::Key_Question);
    ASSERT_TRUE(comes("overlay"));
    EXPECT_EQ(cut_off(), "") << "the keys";
}

TEST_P(EachLanguageTest, NothingOfTheWayOnIsCutOff) {
    for (const char* where : {"desk.reveal_detector", "desk.reveal_rules"}) {
        guard.cant_tell = FakeGuard::refused_at(where);
        open_clip();
        key(Qt::Key_0);
        ASSERT_TRUE(comes("closer_words"));
        EXPECT_FALSE(text("closer_words").contains("(s)")) << "a plural without a translation";
        EXPECT_EQ(cut_off(), "") << where;
    }
    guard.cant_tell = FakeGuard::allowed(Level::clear, 0);
    open_clip();
    key(Qt::Key_0);
    ASSERT_TRUE(comes("closer.clear"));
    key(Qt::Key_7);
    ASSERT_TRUE(comes("second_person"));
    EXPECT_EQ(cut_off(), "") << "the second person";
    window->resize(960, 540);
    EXPECT_EQ(cut_off(), "") << "the second person at 200 %";
}

TEST_P(EachLanguageTest, EveryButtonWearsItsKeyOnASmallScreen) {
    open_clip();
    QTest::qWait(0);
    for (const auto* button : window->findChildren<look::KeyButton*>()) {
        const QString id = button->objectName();
        const bool is_its_key = id == "player.slower" || id == "player.faster";
        if (!button->isVisible() || is_its_key || button->accessibleDescription().isEmpty()) continue;
        EXPECT_TRUE(button->wears_key()) << id.toStdString();
    }
    EXPECT_TRUE(seen<QLabel>("position")->text().contains(QLocale().decimalPoint()));
}

TEST_P(EachLanguageTest, NothingElseIsCutOff) {
    guard.today = {2, 60'000};
    open_window();
    ASSERT_TRUE(comes("login"));
    type_login("guess");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !text("unlock_problem").isEmpty(); }));
    EXPECT_EQ(cut_off(), "") << "unlocking";
    unlock();
    ASSERT_TRUE(comes("calm_detail"));
    EXPECT_EQ(cut_off(), "") << "no clip";
    EXPECT_FALSE(text("calm_detail").contains("(s)")) << "a plural without a translation";
    click("desk_settings");
    EXPECT_EQ(cut_off(), "") << "settings";
}

TEST_P(EachLanguageTest, NothingOfALogEntryIsCutOff) {
    guard.role = Role::auditor;
    open_window();
    unlock();
    ASSERT_TRUE(comes("list"));
    window->resize(960, 540);
    auto* list = seen<QTableView>("list");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !list->model()->index(0, 2).data().toString().isEmpty(); }));
    list->selectRow(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen("entry_details")->findChildren<QLabel*>().size() > 10; }));
    EXPECT_EQ(cut_off(), "");
}

TEST_P(EachLanguageTest, NoListIsCutOff) {
    for (const Role role : {Role::auditor, Role::admin}) {
        guard.role = role;
        open_window();
        unlock();
        ASSERT_TRUE(comes("rail"));
        for (const char* desk : {"desk_audit", "desk_clips", "desk_people", "desk_devices"}) {
            if (seen(desk) == nullptr) continue;
            click(desk);
            EXPECT_EQ(cut_off(), "") << desk;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, EachLanguageTest, testing::Values("en_GB", "de_DE", "hi_IN", "ro_RO"));

}  // namespace
}  // namespace milchglas::test
