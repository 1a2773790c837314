#include "ui/review/reveal_work.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <algorithm>

namespace milchglas::review {
namespace {
constexpr int renew_every_ms = 100, tell_time_every_ms = 200;
constexpr int lens_share = 4;  // of either side
const QString lens_command = QStringLiteral("closer.lens");
}  // namespace

RevealWork::RevealWork(bridge::GuardLink& link, player::Player& player, look::Commands& commands, QObject* parent)
    : QObject(parent), link_(link), player_(player), commands_(commands), renewal_(this), clock_(this) {
    connect(&link_, &bridge::GuardLink::reveal_shown, this, &RevealWork::show);
    connect(&link_, &bridge::GuardLink::reveal_ended, this, [this](const ViewId& view, const Error& why) {
        if (view != view_ || !look_) return;
        drop();
        Q_EMIT ended(why);
    });
    renewal_.setInterval(renew_every_ms);
    clock_.setInterval(tell_time_every_ms);
    connect(&renewal_, &QTimer::timeout, this, &RevealWork::renew);
    connect(&clock_, &QTimer::timeout, this, &RevealWork::tell_time);
    // The frost has gone on, or was asked for anew, as where it is lowered: what lay over it isn't wanted any more.
    connect(&player_, &player::Player::moved, this, [this] {
        if (look_ && (look_->shown || look_->ordinal != player_.showing())) close();
    });
}

void RevealWork::open(const ViewId& view) {
    put_away();
    view_ = view;
}

void RevealWork::put_away() {
    drop();
    view_ = {};
}

std::optional<Level> RevealWork::showing() const {
    return look_ && look_->shown ? std::optional(look_->level) : std::nullopt;
}

void RevealWork::begin(Wish wish) {
    if (view_.empty() || look_) return;
    player_.playback().pause();
    look_.emplace();
    look_->level = wish.level;
    look_->number = ++looks_;
    look_->ordinal = player_.showing();
    desk::AskReveal::Request request;
    request.view = view_;
    request.level = wish.level;
    request.ordinal = look_->ordinal;
    if (wish.level == Level::lens) request.box = lens_box();
    request.reason = wish.reason;
    request.words = std::move(wish.words);
    request.second_login = std::move(wish.second_login);
    request.second_passphrase = std::move(wish.second_passphrase);
    link_.ask<desk::AskReveal>(
        std::move(request), this,
        [this, number = looks_](const Result<desk::AskReveal::Reply>& reply) { opened(number, reply); });
    qApp->installEventFilter(this);
    if (look_->level == Level::lens) renewal_.start();
}

void RevealWork::opened(int number, const Result<desk::AskReveal::Reply>& reply) {
    if (!look_ || look_->number != number) return;  // let go meanwhile; the guard was told
    auto canvas =
        reply ? bridge::CanvasMemory::map(reply->canvas, reply->geometry) : Result<bridge::CanvasMemory>(reply.error());
    if (!canvas) {
        reply ? close() : drop();
        return Q_EMIT refused(canvas.error());
    }
    look_->canvas.emplace(*std::move(canvas));
    look_->at_most_ms = reply->at_most_ms;
    look_->since.start();
    clock_.start();
    Q_EMIT allowed(look_->level);
}

void RevealWork::show(const desk::RevealShown& shown) {
    if (!look_ || !look_->canvas || shown.view != view_ || shown.level != look_->level) return;
    player_.canvas().show_over(look_->canvas->slot(shown.slot), look_->canvas->geometry(), shown.box);
    if (std::exchange(look_->shown, true)) return;
    tell_time();
    if (look_) Q_EMIT level_shown(shown.level);
}

void RevealWork::renew() {
    if (!look_) return;
    link_.ask<desk::RenewReveal>({view_, look_->ordinal, lens_box()}, this,
                                 [](const Result<desk::RenewReveal::Reply>&) {});  // RevealEnded says why
}

/// The guard ends it by its own clock; the window doesn't wait to hear of that.
void RevealWork::tell_time() {
    const std::int64_t left_ms = look_->at_most_ms - look_->since.elapsed();
    if (left_ms <= 0) {
        close();
        return Q_EMIT ended(fail(Errc::denied, "desk.reveal_time"));
    }
    if (look_->shown) Q_EMIT seconds_left(look_->level, static_cast<int>((left_ms + 999) / 1000));
}

void RevealWork::close() {
    if (!look_) return;
    drop();  // first what is seen, then who is told
    link_.ask<desk::CloseReveal>({view_}, this, [](const Result<desk::CloseReveal::Reply>&) {});
}

void RevealWork::drop() {
    if (!look_) return;
    renewal_.stop();
    clock_.stop();
    qApp->removeEventFilter(this);
    player_.canvas().drop_over();
    const bool was_shown = look_->shown;
    look_.reset();
    Q_EMIT over();
    if (was_shown) Q_EMIT level_shown(player_.level());
}

/// A key that comes up counts wherever the keyboard is, and a window that loses it has let go.
bool RevealWork::lets_go(QObject* watched, const QEvent& event) const {
    if (event.type() == QEvent::ApplicationDeactivate) return true;
    if (event.type() == QEvent::WindowDeactivate) return watched == player_.window();
    if (event.type() != QEvent::KeyRelease || look_->level != Level::lens) return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const QKeySequence held = commands_.find(lens_command).key;
    return !key.isAutoRepeat() && !held.isEmpty() && held[0].key() == key.key();
}

bool RevealWork::eventFilter(QObject* watched, QEvent* event) {
    if (!look_) return false;
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && look_->shown && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        event->accept();
        return true;  // it closes this and nothing else
    }
    if (lets_go(watched, *event)) close();
    return false;
}

/// Around the pointer where it is over the picture, else in its middle.
CanvasBox RevealWork::lens_box() const {
    const QSizeF picture = player_.canvas().view().picture();
    const QPointF pointer = player_.canvas().mapFromGlobal(QCursor::pos());
    const bool over = player_.canvas().underMouse();
    const QPointF at =
        over ? player_.canvas().view().to_picture(pointer) : QPointF(picture.width() / 2, picture.height() / 2);
    const CanvasGeometry geometry = player_.geometry();
    const auto along = [](double share, std::int32_t side) {
        const std::int32_t length = side / lens_share;
        const auto first = static_cast<std::int32_t>(share * side) - length / 2;
        return std::pair(std::clamp(first, 0, side - length), length);
    };
    const auto [x, width] = along(at.x() / picture.width(), geometry.width);
    const auto [y, height] = along(at.y() / picture.height(), geometry.height);
    return {x, y, width, height};
}

}  // namespace milchglas::review
