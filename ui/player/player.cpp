#include "ui/player/player.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/desk/show_frame.h"
#include "ui/look/line_icon.h"
#include "ui/look/theme.h"

namespace milchglas::player {

Player::Player(bridge::GuardLink& link, QWidget* parent) : QWidget(parent), link_(link), canvas_(new Canvas) {
    canvas_->setObjectName(QStringLiteral("canvas"));
    back_ = add_button(QStringLiteral("step_back"), QStringLiteral("step-back"), tr("One frame back"), Qt::Key_Comma);
    play_ = add_button(QStringLiteral("play"), QStringLiteral("play"), tr("Play"), Qt::Key_Space);
    setFocusProxy(play_);
    forward_ = add_button(QStringLiteral("step_forward"), QStringLiteral("step-forward"), tr("One frame forward"),
                          Qt::Key_Period);
    position_ = new QLabel;
    position_->setObjectName(QStringLiteral("position"));
    look::set_look(position_, "muted");

    auto* transport = new QHBoxLayout;
    transport->setSpacing(look::space::s);
    for (QToolButton* button : {back_, play_, forward_}) transport->addWidget(button);
    transport->addSpacing(look::space::s);
    transport->addWidget(position_);
    transport->addStretch();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(look::space::m);
    rows->addWidget(canvas_, 1);
    rows->addLayout(transport);

    connect(back_, &QToolButton::clicked, this, [this] { playback_.step(-1); });
    connect(forward_, &QToolButton::clicked, this, [this] { playback_.step(+1); });
    connect(play_, &QToolButton::clicked, this, [this] { playback_.set_playing(!playback_.playing()); });
    connect(&playback_, &Playback::wanted, this, &Player::ask_frame);
    connect(&playback_, &Playback::changed, this, &Player::tell_state);
    tell_state();
}

QToolButton* Player::add_button(const QString& name, const QString& icon, const QString& what, const QKeySequence& key) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(look::line_icon(icon));
    button->setIconSize({20, 20});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(key == QKeySequence(Qt::Key_Space) ? tr("Space") : key.toString());
    button->setAccessibleName(what);
    button->setToolTip(what);
    // A shortcut of the window, not of the button: a focused button must not swallow Space.
    auto* shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(key != QKeySequence(Qt::Key_Space));
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void Player::open(bridge::OpenViewPtr view) {
    view_ = std::move(view);
    playback_.open(view_->frames);
}

void Player::put_away() {
    view_.reset();
    playback_.clear();
    canvas_->blank();
}

void Player::ask_frame(std::int64_t ordinal) {
    link_.ask<desk::ShowFrame>({view_->id, ordinal, Level::frosted}, this,
                               [this, ordinal, view = view_](const Result<desk::ShowFrame::Reply>& reply) {
                                   if (view != view_) return;  // put away meanwhile
                                   if (reply && reply->ordinal == ordinal) return frame_drawn(ordinal, reply->slot);
                                   playback_.missed();
                                   Q_EMIT failed(reply ? fail(Errc::bug, "player.ordinal") : reply.error());
                               });
}

void Player::frame_drawn(std::int64_t ordinal, std::int32_t slot) {
    // The slot stays as it is until the next frame is asked for, which happens below this line only.
    canvas_->show_pixels(view_->canvas.slot(slot), view_->canvas.geometry());
    playback_.shown(ordinal);
}

void Player::tell_state() {
    const bool open = playback_.position() >= 0;
    const QString at = QString::number(playback_.position() + 1);
    const QString of = QString::number(playback_.count());
    for (QToolButton* button : {back_, play_, forward_}) button->setEnabled(open);
    position_->setText(open ? tr("Frame %1 of %2   %3 s").arg(at, of, locale().toString(playback_.seconds(), 'f', 2))
                            : QString());
    canvas_->setAccessibleName(!open                ? tr("Frosted picture, empty")
                               : playback_.playing() ? tr("Frosted picture, playing")
                                                     : tr("Frosted picture, paused at frame %1 of %2").arg(at, of));
    show_playing(playback_.playing());
}

void Player::show_playing(bool playing) {
    const QString what = playing ? tr("Pause") : tr("Play");
    if (play_->accessibleName() == what) return;  // a new icon for each frame would cost more than the frame
    play_->setIcon(look::line_icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    play_->setAccessibleName(what);
    play_->setToolTip(what);
}

}  // namespace milchglas::player
