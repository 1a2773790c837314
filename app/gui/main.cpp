// milchglas: the window. Its guard is its child; what it knows, the guard told it.
#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QPixmapCache>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>

#include "core/base/secret.h"
#include "ui/look/theme.h"
#include "ui/shell/translation.h"
#include "ui/shell/window.h"

namespace {
/// Nothing of a clip, a folder or a person stays behind on the disk.
void leave_no_trace() {
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        for (const auto scope : {QSettings::UserScope, QSettings::SystemScope})
            QSettings::setPath(format, scope, QStringLiteral("/dev/null"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setAttribute(Qt::AA_DisableSessionManager);
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
}

struct Asked {
    std::filesystem::path vault;
    milchglas::look::Scheme theme{};
};

/// Ends the program after --help, or where the arguments make no sense.
Asked asked_for(const QApplication& app) {
    QCommandLineParser parser;
    const auto words = [](const char* text) { return QCoreApplication::translate("main", text); };
    const QCommandLineOption vault(
        QStringLiteral("vault"), words(QT_TRANSLATE_NOOP("main", "Folder of the vault.")), QStringLiteral("DIR"),
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/milchglas/vault"));
    const QCommandLineOption theme(
        QStringLiteral("theme"),
        words(QT_TRANSLATE_NOOP("main", "light, dark, contrast, or system: as the desktop. For those who chose none.")),
        QStringLiteral("THEME"), QStringLiteral("system"));
    parser.addHelpOption();
    parser.addOption(vault);
    parser.addOption(theme);
    parser.process(app);
    const std::string named = parser.value(theme).toStdString();
    const auto scheme = milchglas::from_text<milchglas::look::Scheme>(named);
    if (!scheme && named != "system") parser.showHelp(2);
    return {parser.value(vault).toStdString(), scheme.value_or(milchglas::look::desktop_scheme())};
}

/// Most of the screen, yet no wall of glass on a large one.
void place(QWidget& window) {
    constexpr QSize largest(1600, 1000);
    const QSize room = window.screen()->availableSize();
    window.resize((room * 0.92).boundedTo(largest).expandedTo(window.minimumSizeHint()));
}
}  // namespace

int main(int argc, char** argv) {
    if (!milchglas::prepare_process()) return 1;
    leave_no_trace();
    QApplication app(argc, argv);
    QPixmapCache::setCacheLimit(0);
    QCoreApplication::setApplicationName(QStringLiteral("milchglas"));
    QGuiApplication::setDesktopFileName(QStringLiteral("milchglas"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/milchglas.svg")));
    milchglas::shell::install_translation(app, QLocale());
    const Asked asked = asked_for(app);
    milchglas::look::apply_theme(app, asked.theme);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/milchglas.svg")));

    milchglas::bridge::GuardLink link(milchglas::bridge::embedded_guard(asked.vault));
    milchglas::shell::Window window(link, asked.theme);
    place(window);
    window.show();
    return QApplication::exec();
}
