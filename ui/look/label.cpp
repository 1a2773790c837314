#include "ui/look/label.h"

#include "ui/look/theme.h"

namespace milchglas::look {

QLabel* make_label(const QString& text, const char* style_class, const char* name) {
    auto* label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    set_look(label, style_class);
    return label;
}

QLabel* add_label(QBoxLayout* to, const QString& text, const char* style_class, const char* name) {
    QLabel* label = make_label(text, style_class, name);
    to->addWidget(label);
    return label;
}

}  // namespace milchglas::look
