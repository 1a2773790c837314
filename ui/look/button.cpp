#include "ui/look/button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/look/theme.h"

namespace milchglas::look {

bool Button::is_filled() const {
    return isEnabled() && (isChecked() || property("look").toString() == QLatin1String("primary"));
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && reached_by_tab_) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QPushButton::event(event);
}

void Button::focusInEvent(QFocusEvent* event) {
    reached_by_tab_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QPushButton::focusInEvent(event);
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
