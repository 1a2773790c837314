#include "ui/shell/presence.h"

#include <QEvent>
#include <QGuiApplication>
#include <algorithm>
#include <limits>

namespace milchglas::shell {

Presence::Presence(QObject* parent) : QObject(parent) {
    work_.setSingleShot(true);
    connect(&work_, &QTimer::timeout, this, [this] {
        constexpr std::int64_t minute_ms = 60'000;
        Q_EMIT break_due(static_cast<int>(rules_.break_after_ms / minute_ms));
    });
    qGuiApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        const bool in_front = state == Qt::ApplicationActive;
        if (std::exchange(in_front_, in_front) != in_front) Q_EMIT away_changed();
    });
}

void Presence::begin(const SessionRules& rules) {
    rules_ = rules;
    here_ = true;
    since_alive_.start();
    put_off_break();
}

void Presence::end() {
    here_ = false;
    work_.stop();
}

void Presence::put_off_break() {
    if (rules_.break_after_ms <= 0) return work_.stop();
    work_.start(static_cast<int>(std::min<std::int64_t>(rules_.break_after_ms, std::numeric_limits<int>::max())));
}

bool Presence::eventFilter(QObject* watched, QEvent* event) {
    // Each key begins as a ShortcutOverride, also one that a shortcut then takes.
    const bool touched = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel;
    if (here_ && touched && since_alive_.elapsed() >= rules_.idle_lock_ms / 4) {
        since_alive_.start();
        Q_EMIT alive();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace milchglas::shell
