#include "ui/shell/translation.h"

#include <QTranslator>

namespace milchglas::shell {

bool install_translation(QCoreApplication& app, const QLocale& locale) {
    bool found = false;
    // English first: it holds the plurals for languages without a catalogue.
    for (const QLocale& wanted : {QLocale(QLocale::English), locale}) {
        auto* translator = new QTranslator(&app);
        found = translator->load(wanted, QStringLiteral("milchglas"), QStringLiteral("_"), QStringLiteral(":/i18n")) &&
                QCoreApplication::installTranslator(translator);
    }
    return found;
}

}  // namespace milchglas::shell
