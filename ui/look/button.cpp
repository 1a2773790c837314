#include "ui/look/button.h"

#include <QPainter>

#include "ui/look/theme.h"

namespace milchglas::look {

bool Button::is_filled() const {
    return isEnabled() && (isChecked() || property("look").toString() == QLatin1String("primary"));
}

void Button::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    if (!hasFocus() || !is_filled() || isDown()) return;
    constexpr qreal inset = 4, width = 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(palette(), Ink::on_accent), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - width, radius - width);
}

}  // namespace milchglas::look
