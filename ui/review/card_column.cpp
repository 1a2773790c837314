#include "ui/review/card_column.h"

#include <algorithm>

#include "ui/look/label.h"
#include "ui/look/line_icon.h"
#include "ui/look/theme.h"

namespace milchglas::review {

CardColumn::CardColumn(CueState& state, look::Commands& commands, QWidget* parent)
    : QWidget(parent),
      state_(state),
      column_(new QVBoxLayout(this)),
      area_(new QScrollArea),
      paths_(new look::KeyButton(commands, QStringLiteral("cues.paths"), tr("Paths"))),
      camera_(new look::KeyButton(commands, QStringLiteral("cues.camera"), tr("Camera"))) {
    setObjectName(QStringLiteral("cards"));
    QVBoxLayout* column = column_;
    column->setContentsMargins({});
    column->setSpacing(look::space::s);
    sentence_ = look::add_label(column, {}, "small", "cards_sentence");
    auto* inner = new QWidget;
    rows_ = new QVBoxLayout(inner);
    rows_->setContentsMargins(0, 0, look::space::xs, 0);
    rows_->setSpacing(look::space::s);
    rows_->addStretch();
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setWidget(inner);
    column->addWidget(area_, 1);
    paths_->setCheckable(true);
    column->addWidget(paths_);
    camera_->setCheckable(true);
    column->addWidget(camera_);
    camera_sentence_ = look::add_label(column,
                                       tr("Dashed boxes are what the camera took something for. It may be wrong: "
                                          "say what you see."),
                                       "small", "camera_sentence");
    connect(camera_, &QPushButton::toggled, &state_, &CueState::show_camera);
    connect(paths_, &QPushButton::toggled, &state_, &CueState::show_paths);
    connect(&state_, &CueState::opened, this, &CardColumn::rebuild);
    connect(&state_, &CueState::changed, this, &CardColumn::show_choice);
    rebuild();
}

int CardColumn::width_in(int room) {
    return std::clamp(room / 4, 168, 280);
}

void CardColumn::rebuild() {
    for (CardButton* card : cards_) {
        card->hide();
        card->deleteLater();  // it may be its own click that ends the clip
    }
    cards_.clear();
    const auto count = static_cast<int>(state_.cues().cards.size());
    for (int i = 0; i < count; ++i) {
        auto* card = new CardButton(state_, static_cast<std::size_t>(i));
        connect(card, &QPushButton::clicked, this,
                [this, i](bool on) { state_.choose(on ? std::optional(static_cast<std::size_t>(i)) : std::nullopt); });
        rows_->insertWidget(i, card);
        cards_.push_back(card);
    }
    sentence_->setText(!state_.view() ? QString()
                       : count == 0   ? tr("Nothing moves in this clip.")
                                      : tr("%n thing(s) move", nullptr, count));
    paths_->setVisible(count > 0);
    const CameraReport& told = state_.camera();
    camera_->setVisible(!told.zones.empty() || !told.detections.empty());
    settle_camera_sentence();
    area_->ensureVisible(0, 0);
}

/// Where the column is low, cards need its room; the guideline and the button's tooltip say it all the same.
void CardColumn::settle_camera_sentence() {
    constexpr int low = 480;
    camera_sentence_->setVisible(height() >= low && !state_.camera().detections.empty());
    if (camera_->toolTip().contains(camera_sentence_->text())) return;
    camera_->setToolTip(camera_->toolTip() + QLatin1Char('\n') + camera_sentence_->text());
}

void CardColumn::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    settle_camera_sentence();
}

void CardColumn::show_choice() {
    for (std::size_t i = 0; i < cards_.size(); ++i) cards_[i]->setChecked(state_.chosen() == i);
    if (const auto chosen = state_.chosen(); chosen && *chosen < cards_.size())
        area_->ensureWidgetVisible(cards_[*chosen], 0, 0);
    paths_->setChecked(state_.paths_shown());
    camera_->setChecked(state_.camera_shown());
}

}  // namespace milchglas::review
