// The tests of the window need no screen.
#include <gtest/gtest.h>

#include <QApplication>

#include "core/base/secret.h"
#include "ui/look/theme.h"

int main(int argc, char** argv) {
    if (!milchglas::prepare_process()) return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication app(argc, argv);
    milchglas::look::apply_theme(app, milchglas::look::Scheme::light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
