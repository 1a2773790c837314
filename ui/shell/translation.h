#pragma once
#include <QCoreApplication>
#include <QLocale>

namespace milchglas::shell {

/// Installs the catalogue of the person's language; where there is none, English. True when there was one.
bool install_translation(QCoreApplication& app, const QLocale& locale);

}  // namespace milchglas::shell
