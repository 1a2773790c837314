#include "ui/shell/chip.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
constexpr int padding = look::chip_padding + 1;  ///< and border
}

Chip::Chip(const QString& name, Room room, QWidget* parent) : look::Button(parent), room_(room) {
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    look::set_look(this, "chip");
}

void Chip::say(const QString& text, const QString& why) {
    why_ = why;
    setText(text);
    setAccessibleName(text);
    setToolTip(why);
    setAccessibleDescription(why);
    setVisible(true);
}

QSize Chip::minimumSizeHint() const {
    constexpr int shortest = 72;
    const QSize whole = sizeHint();
    return room_ == Room::keeps ? whole : QSize(qMin(shortest, whole.width()), whole.height());
}

void Chip::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - 2 * padding);
    painter.drawControl(QStyle::CE_PushButton, option);
}

}  // namespace milchglas::shell
