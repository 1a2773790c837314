#pragma once
#include <QCoreApplication>
#include <QLocale>

namespace milchglas::shell {

/// Installs the catalogue for the first of the person's languages that there is one for; English needs none.
/// True when one was installed.
bool install_translation(QCoreApplication& app, const QLocale& locale);

}  // namespace milchglas::shell
