#include "ui/player/player.h"

#include <QVBoxLayout>

#include "ui/look/theme.h"

namespace milchglas::player {
namespace {
constexpr double zoom_step = 1.25;
}

Player::Player(bridge::GuardLink& link, look::Commands& commands, QWidget* parent)
    : QWidget(parent),
      link_(link),
      canvas_(new Canvas),
      canvas_row_(new QHBoxLayout),
      transport_(new Transport(playback_, commands)) {
    canvas_->setObjectName(QStringLiteral("canvas"));
    transport_->setObjectName(QStringLiteral("transport"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(look::space::s);
    canvas_row_->setSpacing(look::space::m);
    canvas_row_->addWidget(canvas_, 1);
    rows->addLayout(canvas_row_, 1);
    rows->addWidget(transport_);

    connect(&playback_, &Playback::wanted, this, &Player::ask_frame);
    connect(&playback_, &Playback::changed, this, &Player::tell_state);
    connect(canvas_, &Canvas::presented, this, &Player::presented);
    bind_canvas_keys(commands);
    tell_state();
}

void Player::bind_canvas_keys(look::Commands& commands) {
    commands.bind(QStringLiteral("canvas.zoom_in"), this, [this] { canvas_->zoom_by(zoom_step); });
    commands.bind(QStringLiteral("canvas.zoom_out"), this, [this] { canvas_->zoom_by(1 / zoom_step); });
    commands.bind(QStringLiteral("canvas.fit"), this, [this] { canvas_->fit(); });
    commands.bind(QStringLiteral("canvas.contrast"), this, [this] {
        canvas_->set_contrast(static_cast<Contrast>((static_cast<int>(canvas_->contrast()) + 1) % 3));
    });
    commands.bind(QStringLiteral("canvas.outline"), this,
                  [this] { set_level(level_ == Level::outline ? Level::frosted : Level::outline); });
}

void Player::open(bridge::OpenViewPtr view) {
    view_ = std::move(view);
    drawn_ = -1;
    canvas_->set_picture_size({view_->display_width, view_->display_height});
    playback_.open(view_->frames);
}

void Player::put_away() {
    view_.reset();
    drawn_ = held_ = -1;
    shown_level_.reset();
    playback_.clear();
    canvas_->blank();
}

void Player::set_blanked(bool blanked) {
    if (blanked == std::exchange(blanked_, blanked)) return;
    setEnabled(!blanked);
    if (blanked) {
        playback_.pause();
        canvas_->blank();
        if (const std::int64_t drawn = std::exchange(drawn_, -1); drawn >= 0) playback_.shown(drawn);
    } else {
        const std::int64_t held = std::exchange(held_, -1);
        held >= 0 ? ask_frame(held) : playback_.refresh();
        if (view_) take_focus();
    }
    tell_state();
}

void Player::set_level(Level level) {
    if (level == std::exchange(level_, level)) return;
    playback_.refresh();
}

void Player::ask_frame(std::int64_t ordinal) {
    if (blanked_) {  // nothing is released that nobody sees
        held_ = ordinal;
        return;
    }
    link_.ask<desk::ShowFrame>({view_->id, ordinal, level_}, this,
                               [this, ordinal, view = view_](const Result<desk::ShowFrame::Reply>& reply) {
                                   if (view != view_) return;  // put away meanwhile
                                   if (reply && reply->ordinal == ordinal) return frame_drawn(*reply);
                                   playback_.missed();
                                   Q_EMIT failed(reply ? fail(Errc::bug, "player.ordinal") : reply.error());
                               });
}

void Player::frame_drawn(const desk::ShowFrame::Reply& reply) {
    if (blanked_) return playback_.shown(reply.ordinal);
    // The slot stays as it is until the next frame is asked for, which happens after this one was painted.
    const ByteView pixels = view_->canvas.slot(reply.slot);
    if (pixels.empty()) {
        playback_.missed();
        Q_EMIT failed(fail(Errc::bug, "player.slot"));
        return;
    }
    canvas_->show_pixels(pixels, view_->canvas.geometry());
    drawn_ = reply.ordinal;
    if (shown_level_ == reply.level) return;
    shown_level_ = reply.level;
    Q_EMIT level_shown(reply.level);
}

void Player::presented() {
    const std::int64_t drawn = std::exchange(drawn_, -1);
    if (drawn < 0) return;
    playback_.shown(drawn);
    Q_EMIT moved(drawn);
}

void Player::tell_state() {
    const QString at = QString::number(playback_.position() + 1);
    const QString of = QString::number(playback_.count());
    const QString state = blanked_                   ? tr("Frosted picture, blanked")
                          : playback_.position() < 0 ? tr("Frosted picture, empty")
                          : playback_.playing()      ? tr("Frosted picture, playing")
                                                     : tr("Frosted picture, paused at frame %1 of %2").arg(at, of);
    if (state != canvas_->accessibleName()) canvas_->setAccessibleName(state);  // each change is an event on the bus
}

}  // namespace milchglas::player
