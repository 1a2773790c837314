#pragma once
#include <QBoxLayout>
#include <QLabel>

namespace milchglas::look {

/// Plain text that wraps, in one of the style classes of theme.h. `name`: for tests and assistive technology.
QLabel* make_label(const QString& text, const char* style_class, const char* name = "");
QLabel* add_label(QBoxLayout* to, const QString& text, const char* style_class, const char* name = "");

}  // namespace milchglas::look
