#include "ui/review/guideline_cue.h"

#include <QFocusEvent>

namespace milchglas::review {
namespace {
constexpr int rests_after_ms = 200;  ///< a mouse on its way to somewhere else turns no page
}

GuidelineCue::GuidelineCue(QAbstractButton& button) : QObject(&button) {
    resting_.setSingleShot(true);
    resting_.setInterval(rests_after_ms);
    button.installEventFilter(this);
    connect(&resting_, &QTimer::timeout, this, &GuidelineCue::pointed);
    connect(&button, &QAbstractButton::clicked, this, &GuidelineCue::pointed);
}

bool GuidelineCue::eventFilter(QObject* button, QEvent* event) {
    if (event->type() == QEvent::Enter) resting_.start();
    if (event->type() == QEvent::Leave) resting_.stop();
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) Q_EMIT pointed();
    }
    return QObject::eventFilter(button, event);
}

}  // namespace milchglas::review
