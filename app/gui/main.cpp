// milchglas: the window. Its guard is its child; what it knows, the guard told it.
#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QPixmapCache>
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

std::filesystem::path asked_vault(const QApplication& app) {
    QCommandLineParser parser;
    const QCommandLineOption vault(
        QStringLiteral("vault"), QCoreApplication::translate("main", "Folder of the vault."), QStringLiteral("DIR"),
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/milchglas/vault"));
    parser.addHelpOption();
    parser.addOption(vault);
    parser.process(app);
    return parser.value(vault).toStdString();
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
    const std::filesystem::path vault = asked_vault(app);
    milchglas::look::apply_theme(app, milchglas::look::desktop_scheme());

    milchglas::bridge::GuardLink link(milchglas::bridge::embedded_guard(vault));
    milchglas::shell::Window window(link);
    window.resize(1200, 680);
    window.show();
    return QApplication::exec();
}
