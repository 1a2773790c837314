#include "ui/shell/translation.h"

#include <QTranslator>

namespace milchglas::shell {

bool install_translation(QCoreApplication& app, const QLocale& locale) {
    auto* translator = new QTranslator(&app);
    return translator->load(locale, QStringLiteral("milchglas"), QStringLiteral("_"), QStringLiteral(":/i18n")) &&
           QCoreApplication::installTranslator(translator);
}

}  // namespace milchglas::shell
