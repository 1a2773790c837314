#include "ui/shell/presence.h"

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
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        const bool in_front = state == Qt::ApplicationActive;
        if (std::exchange(in_front_, in_front) != in_front) Q_EMIT away_changed();
    });
}

void Presence::begin(const SessionRules& rules) {
    rules_ = rules;
    put_off_break();
}

void Presence::end() {
    work_.stop();
}

void Presence::put_off_break() {
    if (rules_.break_after_ms <= 0) return work_.stop();
    work_.start(static_cast<int>(std::min<std::int64_t>(rules_.break_after_ms, std::numeric_limits<int>::max())));
}

}  // namespace milchglas::shell
