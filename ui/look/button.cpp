#include "ui/look/button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/look/theme.h"

namespace milchglas::look {
namespace {
bool presses(const QKeyEvent& event) {
    const bool bare = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return bare && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}
}  // namespace


bool Button::is_filled() const {
    return isEnabled() && (isChecked() || property("look").toString() == QLatin1String("primary"));
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && reached_by_tab_ && presses(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QPushButton::event(event);
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (reached_by_tab_ && presses(*event) && event->key() != Qt::Key_Space && !event->isAutoRepeat()) return click();
    QPushButton::keyPressEvent(event);
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
