#include "ui/review/closer_look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/label.h"
#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::review {
namespace {
constexpr int renew_every_ms = 100;
constexpr int lens_share = 4;  // of either side
const QString lens_command = QStringLiteral("closer.lens");
}  // namespace

CloserLook::CloserLook(bridge::GuardLink& link, player::Player& player, look::Commands& commands, QWidget* parent)
    : QWidget(parent),
      link_(link),
      player_(player),
      commands_(commands),
      ask_(new look::KeyButton(commands, QStringLiteral("closer.cant_tell"), tr("Ask for a closer look"))),
      soft_(new look::KeyButton(commands, QStringLiteral("closer.soft"), tr("Softer still"))),
      send_on_(new look::KeyButton(commands, QStringLiteral("closer.send_on"), tr("Give it to somebody else"))),
      reason_(new QComboBox) {
    setObjectName(QStringLiteral("closer_look"));
    lay_out(commands);
    connect_guard();
    renewal_.setInterval(renew_every_ms);
    connect(&renewal_, &QTimer::timeout, this, &CloserLook::renew);
    connect(ask_, &QPushButton::clicked, this, &CloserLook::ask);
    connect(send_on_, &QPushButton::clicked, this, &CloserLook::send_on_wanted);
    connect(soft_, &QPushButton::clicked, this, [this] { look_ ? close() : begin(Level::soft); });
    commands.bind(lens_command, this, [this] {
        if (!lens_->isHidden() && !look_) begin(Level::lens);
    });
    connect(&player_, &player::Player::moved, this, [this] {
        if (look_ && look_->ordinal != player_.showing()) close();  // the frost has gone on
    });
    put_away();
}

void CloserLook::lay_out(look::Commands& commands) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::xs);
    column->addWidget(ask_);
    words_ = look::add_label(column, {}, "muted", "closer_words");
    reason_->setObjectName(QStringLiteral("closer_reason"));
    reason_->view()->setObjectName(QStringLiteral("closer_reasons"));
    reason_->setAccessibleName(tr("Why you need to look closer"));
    for (const RevealReason reason :
         {RevealReason::who_or_what, RevealReason::what_happens, RevealReason::left_or_taken,
          RevealReason::someone_in_danger, RevealReason::picture_faulty})
        reason_->addItem(look::word_for(reason), static_cast<int>(reason));
    column->addWidget(reason_);
    column->addWidget(soft_);
    lens_ = look::add_label(column, tr("Lens: hold %1").arg(look::key_words(commands.find(lens_command).key)), "muted",
                            "closer_lens");
    column->addWidget(send_on_);
    soft_->setCheckable(true);
}

void CloserLook::connect_guard() {
    connect(&link_, &bridge::GuardLink::reveal_shown, this, &CloserLook::show);
    connect(&link_, &bridge::GuardLink::reveal_ended, this, [this](const ViewId& view, const Error& why) {
        if (view != view_ || !look_) return;
        drop();
        say(look::sentence_for(why));
    });
}

void CloserLook::open(const ViewId& view) {
    put_away();
    view_ = view;
    ask_->setEnabled(true);
}

void CloserLook::put_away() {
    drop();
    view_ = {};
    ask_->setEnabled(false);
    say({});
    offer(std::nullopt);
    send_on_->hide();
}

std::optional<Level> CloserLook::showing() const {
    return look_ && look_->shown ? std::optional(look_->level) : std::nullopt;
}

void CloserLook::ask() {
    player_.playback().pause();
    close();
    link_.ask<desk::CantTell>({view_}, this, [this, view = view_](const Result<desk::CantTell::Reply>& reply) {
        if (view != view_ || view_.empty()) return;
        reply ? answered(*reply) : say(look::sentence_for(reply.error()));
    });
}

/// The next level where there is room for it; else why not, and where the clip can go.
void CloserLook::answered(const desk::CantTell::Reply& reply) {
    send_on_->show();
    const std::optional<Level> here = reply.next && *reply.next <= Level::lens ? reply.next : std::nullopt;
    offer(here);
    if (here == Level::soft)
        return say(tr("%n softer still(s) of this clip are left.", nullptr, static_cast<int>(reply.rung.left)));
    if (here == Level::lens)
        return say(tr("The lens has %n second(s) left.", nullptr, static_cast<int>(reply.rung.left / 1000)));
    const QString why = reply.next ? tr("More than the lens isn't shown in this window.")
                                   : look::sentence_for(Error::received(reply.rung.code, reply.rung.where));
    say(why + QLatin1Char('\n') + tr("Somebody else may be able to tell."));
}

void CloserLook::offer(std::optional<Level> next) {
    reason_->setVisible(next.has_value());
    soft_->setVisible(next == Level::soft);
    lens_->setVisible(next.has_value());
}

void CloserLook::begin(Level level) {
    if (view_.empty()) return;
    player_.playback().pause();
    look_.emplace(Look{level, ++looks_, player_.showing(), {}, false});
    desk::AskReveal::Request request;
    request.view = view_;
    request.level = level;
    request.ordinal = look_->ordinal;
    if (level == Level::lens) request.box = lens_box();
    request.reason = static_cast<RevealReason>(reason_->currentData().toInt());
    soft_->setChecked(level == Level::soft);
    link_.ask<desk::AskReveal>(
        std::move(request), this,
        [this, number = looks_](const Result<desk::AskReveal::Reply>& reply) { opened(number, reply); });
    if (level != Level::lens) return;
    renewal_.start();
    qApp->installEventFilter(this);
}

void CloserLook::opened(int number, const Result<desk::AskReveal::Reply>& reply) {
    if (!look_ || look_->number != number) return;  // let go meanwhile; the guard was told
    auto canvas =
        reply ? bridge::CanvasMemory::map(reply->canvas, reply->geometry) : Result<bridge::CanvasMemory>(reply.error());
    if (!canvas) {
        if (reply) close();
        drop();
        return say(look::sentence_for(canvas.error()));
    }
    look_->canvas.emplace(*std::move(canvas));
    say({});
}

void CloserLook::show(const desk::RevealShown& shown) {
    if (!look_ || !look_->canvas || shown.view != view_ || shown.level != look_->level) return;
    player_.canvas().show_over(look_->canvas->slot(shown.slot), look_->canvas->geometry(), shown.box);
    if (!std::exchange(look_->shown, true)) Q_EMIT level_shown(shown.level);
}

void CloserLook::renew() {
    if (!look_) return;
    link_.ask<desk::RenewReveal>({view_, look_->ordinal, lens_box()}, this,
                                 [](const Result<desk::RenewReveal::Reply>&) {});  // RevealEnded says why
}

void CloserLook::close() {
    if (!look_) return;
    drop();  // first what is seen, then who is told
    link_.ask<desk::CloseReveal>({view_}, this, [](const Result<desk::CloseReveal::Reply>&) {});
}

void CloserLook::drop() {
    renewal_.stop();
    qApp->removeEventFilter(this);
    soft_->setChecked(false);
    player_.canvas().drop_over();
    const bool was_shown = showing().has_value();
    look_.reset();
    if (was_shown) Q_EMIT level_shown(player_.level());
}

/// Wherever the keyboard is when the key comes up, and also when the window loses it.
bool CloserLook::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationDeactivate) close();
    if (event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QKeySequence held = commands_.find(lens_command).key;
        if (!key->isAutoRepeat() && !held.isEmpty() && held[0].key() == key->key()) close();
    }
    return QWidget::eventFilter(watched, event);
}

/// Around the pointer where it is over the picture, else in its middle.
CanvasBox CloserLook::lens_box() const {
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

void CloserLook::say(const QString& words) {
    words_->setText(words);
    words_->setHidden(words.isEmpty());
}

}  // namespace milchglas::review
