#include "ui/player/transport.h"

#include <QHBoxLayout>
#include <algorithm>
#include <array>
#include <iterator>

#include "ui/look/label.h"
#include "ui/look/line_icon.h"
#include "ui/look/theme.h"

namespace milchglas::player {
namespace {
constexpr std::array speeds{0.25, 0.5, 1.0, 2.0, 4.0};

QHBoxLayout* make_row(QWidget* bar) {
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(look::space::xs);
    return row;
}
}  // namespace

Transport::Transport(Playback& playback, look::Commands& commands, QWidget* parent)
    : QWidget(parent), playback_(playback), commands_(commands) {
    QHBoxLayout* row = make_row(this);
    auto* back10 = add("player.back10", "back-10");
    auto* back = add("player.back", "step-back");
    reverse_ = add("player.reverse", "reverse");
    play_ = add("player.play", "play");
    auto* forward = add("player.forward", "step-forward");
    auto* forward10 = add("player.forward10", "forward-10");
    for (QWidget* button : {back10, back, reverse_, play_, forward, forward10}) row->addWidget(button);
    row->addSpacing(look::space::s);
    loop_ = add("player.loop", "loop");
    loop_->setCheckable(true);
    row->addWidget(loop_);
    row->addSpacing(look::space::s);
    auto* slower = add_sign("player.slower", "minus");
    row->addWidget(slower);
    speed_ = look::add_label(row, {}, "muted", "speed");
    speed_->setWordWrap(false);
    speed_->setAlignment(Qt::AlignCenter);
    speed_->setMinimumWidth(speed_->fontMetrics().horizontalAdvance(QStringLiteral("0.25×")) + look::space::s);
    auto* faster = add_sign("player.faster", "plus");
    row->addWidget(faster);
    position_ = look::add_label(row, {}, "muted", "position");
    position_->setWordWrap(false);
    position_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    position_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->setStretchFactor(position_, 1);

    for (const auto& [button, by] :
         {std::pair(back10, -10), std::pair(back, -1), std::pair(forward, +1), std::pair(forward10, +10)})
        connect(button, &QPushButton::clicked, this, [this, frames = by] { playback_.step(frames); });
    connect(play_, &QPushButton::clicked, this, [this] { toggle(Direction::forward); });
    connect(reverse_, &QPushButton::clicked, this, [this] { toggle(Direction::backward); });
    connect(loop_, &QPushButton::clicked, this, &Transport::loop_wanted);
    connect(slower, &QPushButton::clicked, this, [this] { change_speed(-1); });
    connect(faster, &QPushButton::clicked, this, [this] { change_speed(+1); });
    commands.bind(QStringLiteral("player.first"), this, [this] { playback_.step(-playback_.count()); });
    commands.bind(QStringLiteral("player.last"), this, [this] { playback_.step(playback_.count()); });
    connect(&playback_, &Playback::changed, this, &Transport::tell);
    tell();
}

look::KeyButton* Transport::add(const char* id, const char* icon) {
    auto* button = new look::KeyButton(commands_, QString::fromLatin1(id), {}, this);
    button->setIcon(look::line_icon(QString::fromLatin1(icon)));
    button->setIconSize({18, 18});
    buttons_.push_back(button);
    return button;
}

/// A button whose icon is the key itself.
look::KeyButton* Transport::add_sign(const char* id, const char* icon) {
    auto* button = add(id, icon);
    button->set_dress(look::KeyButton::Dress::icon_only);
    buttons_.pop_back();
    signs_.push_back(button);
    return button;
}

void Transport::resizeEvent(QResizeEvent*) {
    fit();
    tell_place();
}

/// Where it gets narrow the clip's length goes first (the timeline tells it), then the keys, the time last.
void Transport::fit() {
    const QString length = locale().toString(playback_.length_seconds(), 'f', 2);
    const int whole = position_->fontMetrics().horizontalAdvance(tr("%1 / %2 s").arg(length, length));
    const int brief = position_->fontMetrics().horizontalAdvance(tr("%1 s").arg(length));
    int others = speed_->minimumWidth() + 4 * look::space::s;
    for (const look::KeyButton* sign : signs_) others += sign->sizeHint().width() + look::space::xs;
    const int room = width() - others;
    if (look::dress_to_fit(buttons_, room - whole, look::space::xs) == look::KeyButton::Dress::icon_only)
        look::dress_to_fit(buttons_, room - brief, look::space::xs);
    int bare = room;
    for (const look::KeyButton* button : buttons_) bare -= button->sizeHint().width() + look::space::xs;
    told_time_ = bare >= whole ? Time::whole : bare >= brief ? Time::brief : Time::none;
}

void Transport::toggle(Direction direction) {
    if (playback_.playing() && playback_.direction() == direction)
        playback_.pause();
    else
        playback_.play(direction);
}

void Transport::change_speed(int by) {
    const auto nearest = std::min_element(speeds.begin(), speeds.end(), [this](double a, double b) {
        return std::abs(a - playback_.speed()) < std::abs(b - playback_.speed());
    });
    const auto at = std::clamp<std::ptrdiff_t>(std::distance(speeds.begin(), nearest) + by, 0, std::ssize(speeds) - 1);
    playback_.set_speed(speeds[static_cast<std::size_t>(at)]);
    Q_EMIT speed_chosen(playback_.speed());
}

void Transport::tell() {
    const bool open = playback_.position() >= 0;
    // The keyboard rests on Play from clip to clip: what is disabled hands the focus on to whatever comes next.
    for (look::KeyButton* button : buttons_) button->setEnabled(open || button == play_);
    for (look::KeyButton* sign : signs_) sign->setEnabled(open);
    speed_->setText(tr("%1×").arg(locale().toString(playback_.speed())));
    loop_->setChecked(playback_.loop().has_value());
    tell_playing();
    if (std::exchange(told_length_, playback_.length_seconds()) != playback_.length_seconds()) fit();
    tell_place();
}

void Transport::tell_place() {
    const bool open = playback_.position() >= 0;
    const QString now = locale().toString(playback_.seconds(), 'f', 2);
    const QString length = locale().toString(playback_.length_seconds(), 'f', 2);
    const bool whole = told_time_ == Time::whole;
    position_->setText(!open || told_time_ == Time::none ? QString()
                       : whole                           ? tr("%1 / %2 s").arg(now, length)
                                                         : tr("%1 s").arg(now));
    if (playback_.playing()) return;  // nobody wants sixty of them a second read out
    position_->setAccessibleName(
        open ? tr("Frame %1 of %2, second %3")
                   .arg(QString::number(playback_.position() + 1), QString::number(playback_.count()), now)
             : QString());
}

void Transport::tell_playing() {
    const int state = !playback_.playing() ? 0 : playback_.direction() == Direction::forward ? 1 : 2;
    if (state == std::exchange(told_, state)) return;  // a new icon for each frame would cost more than the frame
    play_->setIcon(look::line_icon(state == 1 ? QStringLiteral("pause") : QStringLiteral("play")));
    play_->set_meaning(state == 1 ? tr("Pause") : tr("Play"));
    reverse_->setIcon(look::line_icon(state == 2 ? QStringLiteral("pause") : QStringLiteral("reverse")));
    reverse_->set_meaning(state == 2 ? tr("Pause") : tr("Play backwards"));
}

}  // namespace milchglas::player
