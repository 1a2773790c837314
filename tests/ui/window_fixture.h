#pragma once
// The real window before a scripted guard. Everything is found by object name and waited for, never slept for.
#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <memory>

#include "tests/ui/fake_guard.h"
#include "ui/bridge/guard_link.h"
#include "ui/shell/translation.h"
#include "ui/shell/window.h"

namespace milchglas::test {

class WindowTest : public testing::Test {
  protected:
    /// Translators are the application's, tests aren't.
    void TearDown() override { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>()); }

    void start() {
        shell::install_translation(*QCoreApplication::instance(), QLocale(QLocale::English));
        link = std::make_unique<bridge::GuardLink>(guard.connector());
        window = std::make_unique<shell::Window>(*link);
        window->resize(1200, 680);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
    }

    /// The one widget of that name that is visible now; null when there is none.
    template <class W = QWidget>
    W* seen(const char* name) {
        for (W* widget : window->findChildren<W*>(QString::fromLatin1(name)))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    QString text(const char* name) {
        if (auto* label = seen<QLabel>(name)) return label->text();
        auto* button = seen<QAbstractButton>(name);
        return button != nullptr ? button->text() : QString();
    }
    bool comes(const char* name) {
        return QTest::qWaitFor([&] { return seen(name) != nullptr; });
    }
    bool says(const char* name, const QString& words) {
        return QTest::qWaitFor([&] { return text(name).contains(words); });
    }
    void click(const char* name) {
        auto* button = seen<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void key(Qt::Key k) { QTest::keyClick(window.get(), k); }
    void type_login(const QString& passphrase) {
        ASSERT_TRUE(comes("login"));
        seen<QLineEdit>("login")->setText(QStringLiteral("robin"));
        QTest::keyClicks(seen("passphrase"), passphrase);
        QTest::keyClick(seen("passphrase"), Qt::Key_Return);
    }
    void unlock() { type_login(QString::fromStdString(guard.passphrase)); }
    void unlock_and_open() {
        unlock();
        ASSERT_TRUE(says("calm_sentence", QStringLiteral("for you")));
        click("calm_next");
        ASSERT_TRUE(shows(0));
    }
    /// Waits until that frame is on the canvas and the transport says so.
    bool shows(std::int64_t ordinal) {
        const QString place = QStringLiteral("%1 of ").arg(ordinal + 1);
        return QTest::qWaitFor(
            [&] { return canvas_grey() == FakeGuard::grey_of(ordinal) && frame().startsWith(place); });
    }
    /// "3 of 10"; empty without a frame.
    QString frame() {
        const auto* position = seen<QLabel>("position");
        const QString words = position != nullptr ? position->accessibleName() : QString();
        return words.section(QLatin1Char(','), 0, 0).section(QLatin1Char(' '), 1);
    }
    bool at_frame(const QString& place) {
        return QTest::qWaitFor([&] { return frame() == place; });
    }
    int canvas_grey() {
        QWidget* canvas = seen("canvas");
        if (canvas == nullptr) return -1;
        const QImage picture = canvas->grab().toImage();
        return qGray(picture.pixel(picture.rect().center()));
    }

    FakeGuard guard;
    std::unique_ptr<bridge::GuardLink> link;
    std::unique_ptr<shell::Window> window;
};

}  // namespace milchglas::test
