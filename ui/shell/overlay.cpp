#include "ui/shell/overlay.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"

namespace milchglas::shell {

Overlay::Overlay(QWidget* window, QWidget* below) : QWidget(window), below_(below) {
    look::speak_as(*this, QAccessible::Dialog);
    setObjectName(QStringLiteral("overlay"));
    window->installEventFilter(this);
    hide();
}

void Overlay::open(const QString& title, QWidget* content, Beside beside) {
    beside_ = beside;
    if (!is_open()) before_ = window()->focusWidget();
    delete panel_;
    panel_ = new QWidget(this);
    look::set_look(panel_, "panel");
    panel_->setAttribute(Qt::WA_StyledBackground);
    auto* heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("overlay_title"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    look::set_look(heading, "title");
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("overlay_close"));
    auto* column = new QVBoxLayout(panel_);
    column->setContentsMargins(look::space::xl, look::space::l, look::space::xl, look::space::l);
    column->setSpacing(look::space::m);
    column->addWidget(heading);
    column->addWidget(content, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &Overlay::close_it);
    setAccessibleName(title);

    below_->setEnabled(false);
    panel_->show();
    show();
    raise();
    lay_out();
    QWidget* first = next_stop(panel_, true);
    (first != nullptr ? first : close)->setFocus();
}

void Overlay::close_it() {
    if (!is_open()) return;
    hide();
    below_->setEnabled(true);
    if (before_ && before_->isVisible()) before_->setFocus();
    if (panel_) panel_->deleteLater();
}

void Overlay::lay_out() {
    setGeometry(parentWidget()->rect());
    if (!panel_) return;
    const QSize room = size() - QSize(2 * look::space::xl, 2 * look::space::xl);
    panel_->setMaximumSize(room);
    QSize wanted = panel_->layout()->totalSizeHint().boundedTo(room);
    if (panel_->layout()->hasHeightForWidth())
        wanted.setHeight(qMin(panel_->layout()->totalHeightForWidth(wanted.width()), room.height()));
    panel_->setGeometry(QRect(QPoint((width() - wanted.width()) / 2, (height() - wanted.height()) / 2), wanted));
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close_it();
    auto* area = findChild<QScrollArea*>();
    if (area != nullptr && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp))
        area->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd
                                                                                  : QScrollBar::SliderPageStepSub);
    event->accept();  // nothing typed here is for the work below
}

void Overlay::mousePressEvent(QMouseEvent*) {
    if (beside_ == Beside::closes) close_it();
}

void Overlay::paintEvent(QPaintEvent*) {
    constexpr int veil = 150;  // of 255: the work below is still felt, no longer read
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, veil));
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && is_open()) lay_out();
    return QWidget::eventFilter(watched, event);
}

QWidget* Overlay::next_stop(QWidget* from, bool forward) const {
    const auto step = [forward](QWidget* at) { return forward ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget* at = step(from); at != from; at = step(at)) {
        const bool stops = (at->focusPolicy() & Qt::TabFocus) != 0 && at->isEnabled() && at->isVisible();
        if (stops && panel_->isAncestorOf(at)) return at;
    }
    return nullptr;
}

/// Round what is in it; the work below rests.
bool Overlay::focusNextPrevChild(bool next) {
    QWidget* here = window()->focusWidget();
    if (here == nullptr || !panel_ || !panel_->isAncestorOf(here)) return true;
    if (QWidget* stop = next_stop(here, next)) stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

}  // namespace milchglas::shell
