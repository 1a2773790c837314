// Contrast as it is on the screen: text against the ground it really stands on, in every theme.
#include <QAbstractButton>
#include <QHash>
#include <QTreeWidget>

#include "tests/ui/contrast.h"
#include "tests/ui/window_fixture.h"
#include "ui/look/theme.h"

namespace milchglas::test {
namespace {

struct ThemeTest : WindowTest, testing::WithParamInterface<look::Scheme> {
    ThemeTest() { look::apply_theme(*qApp, GetParam()); }
    ~ThemeTest() override { look::apply_theme(*qApp, look::Scheme::light); }

    void begin() {
        shell::install_translation(*QCoreApplication::instance(), QLocale(QLocale::English));
        link = std::make_unique<bridge::GuardLink>(guard.connector());
        window = std::make_unique<shell::Window>(*link, GetParam());
        window->resize(1200, 680);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
    }

    /// The best contrast that any pixel in `place` has to the colour which most of them have.
    static double contrast_in(const QImage& picture, const QRect& place) {
        QHash<QRgb, int> seen;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x) ++seen[picture.pixel(x, y)];
        QRgb ground = 0;
        for (auto it = seen.cbegin(); it != seen.cend(); ++it)
            if (it.value() > seen.value(ground)) ground = it.key();
        double best = 1;
        for (auto it = seen.cbegin(); it != seen.cend(); ++it)
            best = std::max(best, contrast(QColor(it.key()), QColor(ground)));
        return best;
    }

    void expect_readable(const char* screen) {
        constexpr int border = 4;
        const double wanted = GetParam() == look::Scheme::contrast ? 7.0 : 4.5;
        const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int measured = 0;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<QLabel*>(widget);
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const QString words = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
            if (!widget->isVisible() || words.isEmpty()) continue;
            const QRect place(widget->mapTo(window.get(), QPoint()), widget->size());
            const QRect inside = place.adjusted(border, border, -border, -border) & picture.rect();
            if (inside.isEmpty()) continue;
            ++measured;
            EXPECT_GE(contrast_in(picture, inside), wanted) << screen << ": " << words.toStdString();
        }
        EXPECT_GT(measured, 3) << screen;
    }
};

TEST_P(ThemeTest, UnlockAndStatesAreReadable) {
    guard.clips = {FakeClip{.ends = fail(Errc::denied, "consent.C05")}};
    begin();
    type_login("guess");
    ASSERT_TRUE(says("unlock_problem", "wrong"));
    ASSERT_TRUE(says("log", "128"));
    expect_readable("unlock");
    unlock();
    ASSERT_TRUE(says("calm_sentence", "for you"));
    expect_readable("review");
    click("calm_next");
    ASSERT_TRUE(says("calm_sentence", "withdrawn"));
    expect_readable("withdrawn");
}

TEST_P(ThemeTest, SettingsAndKeysAreReadable) {
    begin();
    unlock();
    ASSERT_TRUE(comes("desk_settings"));
    click("desk_settings");
    expect_readable("settings");
    auto* table = seen<QTreeWidget>("key_table");
    ASSERT_NE(table, nullptr);
    const QRect row = table->visualItemRect(table->topLevelItem(0)->child(0));
    const QRect place(table->viewport()->mapTo(window.get(), row.topLeft()), row.size());
    const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    EXPECT_GE(contrast_in(picture, place), GetParam() == look::Scheme::contrast ? 7.0 : 4.5);
}

TEST_P(ThemeTest, TheGuidelineIsReadable) {
    guard.clips = {FakeClip{.frame_ms = 60'000}};
    begin();
    unlock_and_open();
    key(Qt::Key_G);
    ASSERT_TRUE(comes("guideline"));
    expect_readable("guideline");
}

TEST_P(ThemeTest, ListsAreReadableAlsoWhereARowIsChosen) {
    guard.role = Role::admin;
    guard.clip_list.clips.resize(3);
    begin();
    unlock();
    ASSERT_TRUE(says("list_count", "3 row"));
    expect_readable("clips");
    auto* table = seen<QTableView>("list");
    table->selectRow(1);
    const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (const int row : {0, 1, 2}) {
        const QRect cell = table->visualRect(table->model()->index(row, 1));
        const QRect place(table->viewport()->mapTo(window.get(), cell.topLeft()), cell.size());
        EXPECT_GE(contrast_in(picture, place), GetParam() == look::Scheme::contrast ? 7.0 : 4.5) << row;
    }
}

TEST_P(ThemeTest, FocusIsSeen) {
    begin();
    unlock();
    ASSERT_TRUE(comes("calm_next"));
    QWidget* button = seen("calm_next");
    const QImage with = button->grab().toImage();
    button->clearFocus();
    const QImage without = button->grab().toImage();
    int best = 0;  // the row of pixels near the upper edge that changed most
    for (int y = 0; y < with.height() / 3; ++y) {
        int changed = 0;
        for (int x = 0; x < with.width(); ++x)
            if (contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0) ++changed;
        best = std::max(best, changed);
    }
    EXPECT_GT(best, with.width() / 2);
    EXPECT_EQ(with.size(), without.size());
}

INSTANTIATE_TEST_SUITE_P(Schemes, ThemeTest,
                         testing::Values(look::Scheme::light, look::Scheme::dark, look::Scheme::contrast),
                         [](const auto& tested) { return std::string(to_text(tested.param)); });

}  // namespace
}  // namespace milchglas::test
