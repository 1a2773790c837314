#include "ui/shell/chip.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
constexpr int padding = look::chip_padding + 1;  ///< and border
}

Chip::Chip(const QString& name, QWidget* parent) : look::Button(parent) {
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    look::set_look(this, "chip");
}

void Chip::say(const QString& text, const QString& brief, const QString& why) {
    whole_ = text;
    brief_ = brief;
    why_ = why;
    setText(text);
    setAccessibleName(text);
    setToolTip(why);
    setAccessibleDescription(why);
    setVisible(true);
}

void Chip::be_brief(bool brief) {
    setText(brief ? brief_ : whole_);
}

QSize Chip::minimumSizeHint() const {
    const QSize now = sizeHint();
    const QFontMetrics metrics = fontMetrics();
    return {now.width() - metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(brief_), now.height()};
}

void Chip::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - 2 * padding);
    painter.drawControl(QStyle::CE_PushButton, option);
}

}  // namespace milchglas::shell
