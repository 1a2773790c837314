#include "ui/review/cue_desk.h"

#include <QEvent>

namespace milchglas::review {
namespace {
constexpr int room_for_both = 640;  ///< width from which cards stand beside the picture unasked
}

CueDesk::CueDesk(player::Player& player, look::Commands& commands, QObject* parent)
    : QObject(parent),
      player_(player),
      layer_(new CueLayer(player, state_)),
      column_(new CardColumn(state_, commands)) {
    player_.put_beside(column_);
    player_.installEventFilter(this);
    bind_keys(commands);
    connect(&state_, &CueState::changed, this, &CueDesk::go_to_chosen);
    fit();
}

void CueDesk::follow_on(Timeline& timeline) {
    connect(&state_, &CueState::changed, &timeline, [this, &timeline] { timeline.light(state_.chosen()); });
}

void CueDesk::bind_keys(look::Commands& commands) {
    commands.bind(QStringLiteral("event.next"), &player_, [this] { jump(true); });
    commands.bind(QStringLiteral("event.previous"), &player_, [this] { jump(false); });
    commands.bind(QStringLiteral("card.next"), &player_, [this] { state_.choose_next(true); });
    commands.bind(QStringLiteral("card.previous"), &player_, [this] { state_.choose_next(false); });
    commands.bind(QStringLiteral("cues.cards"), &player_, [this] {
        column_wanted_ = column_->isHidden();
        fit();
    });
}

void CueDesk::jump(bool forward) {
    player::Playback& playback = player_.playback();
    if (const auto at = state_.event_beside(playback.position(), forward)) playback.seek(*at);
}

/// Lighting a card shows it from where it begins; a frame on which it is seen already stays.
void CueDesk::go_to_chosen() {
    if (!state_.chosen()) return;
    const Card& card = state_.cues().cards[*state_.chosen()];
    const std::int64_t at = player_.playback().position();
    if (at < card.first || at > card.last) player_.playback().seek(card.first);
}

void CueDesk::open(const bridge::OpenViewPtr& view, const CameraReport& camera) {
    state_.open(view, camera);
}

void CueDesk::set_enabled(bool enabled) {
    column_->setEnabled(enabled);
}

bool CueDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fit();
    return QObject::eventFilter(watched, event);
}

void CueDesk::fit() {
    column_->setVisible(column_wanted_.value_or(player_.width() >= room_for_both));
    column_->setFixedWidth(CardColumn::width_in(player_.width()));
}

}  // namespace milchglas::review
