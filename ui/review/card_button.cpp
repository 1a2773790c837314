#include "ui/review/card_button.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/look/spoken_button.h"
#include "ui/look/theme.h"
#include "ui/review/card_drawing.h"
#include "ui/review/cue_words.h"

namespace milchglas::review {
namespace {
constexpr int padding = 8, gap = 6, strip_height = 46, shape_width = 42;
constexpr qreal bar_width = 5;
using look::Ink;
}  // namespace

CardButton::CardButton(const CueState& state, std::size_t card, QWidget* parent)
    : look::Button(parent), state_(state), index_(card) {
    setObjectName(QStringLiteral("card%1").arg(card + 1));
    setCheckable(true);
    look::set_look(this, "card");
    look::speak_as_clicked(*this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QString told = all_words(state_, index_);
    setAccessibleName(told);
    setToolTip(QString(told).replace(QStringLiteral("; "), QStringLiteral("\n")));
}

QFont CardButton::small() const {
    QFont font = this->font();
    font.setPixelSize(look::type::small - 1);
    return font;
}

QString CardButton::words() const {
    const Card& card = state_.cues().cards[index_];
    const QString pace = pace_words(card);
    return look_words(card) + (pace.isEmpty() ? QString() : QLatin1Char('\n') + pace) + QLatin1Char('\n') +
           time_words(state_, card);
}

/// Small, beside the words.
QSizeF CardButton::map_size(int width) const {
    const Cues& cues = state_.cues();
    const qreal across = std::clamp((width - 2 * padding) * 0.36, 36.0, 96.0);
    if (cues.grid_width <= 0 || cues.grid_height <= 0) return {across, across};
    const qreal tall = across * cues.grid_height / cues.grid_width;
    return tall <= across ? QSizeF(across, tall) : QSizeF(across * across / tall, across);
}

int CardButton::words_height(int width) const {
    const int room = width - 2 * padding - static_cast<int>(map_size(width).width() + bar_width) - 2 * gap;
    return QFontMetrics(small())
        .boundingRect(QRect(0, 0, std::max(room, 40), 1000), Qt::TextWordWrap, words())
        .height();
}

int CardButton::heightForWidth(int width) const {
    const int map = static_cast<int>(map_size(width).height()) + 1;
    return 2 * padding + strip_height + gap + std::max(map, words_height(width));
}

void CardButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateGeometry();
    look::Button::changeEvent(event);
}

/// How tall it is against the picture.
void CardButton::paint_size(QPainter& painter, const QRectF& place) const {
    painter.setPen(QPen(look::ink(palette(), Ink::line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    const qreal share = std::clamp(state_.cues().cards[index_].height, 0.0, 1.0);
    painter.fillRect(
        QRectF(place.left(), place.bottom() - place.height() * share, place.width(), place.height() * share),
        look::ink(palette(), Ink::muted));
}

void CardButton::paintEvent(QPaintEvent* event) {
    look::Button::paintEvent(event);
    if (!isEnabled()) return;  // blank, as the picture is then
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Cues& cues = state_.cues();
    const Card& card = cues.cards[index_];
    const QRectF inner = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const QColor text = look::ink(palette(), Ink::text);
    const int most = std::clamp(static_cast<int>(inner.width()) / shape_width, 2, static_cast<int>(Card::max_shapes));
    paint_strip(painter, QRectF(inner.left(), inner.top(), inner.width(), strip_height), card, most, text);
    const QSizeF map = map_size(width());
    const QRectF below(inner.left(), inner.top() + strip_height + gap, inner.width(), inner.height());
    paint_path(painter, QRectF(below.topLeft(), map), card, {cues.grid_width, cues.grid_height},
               look::ink(palette(), Ink::accent), look::ink(palette(), Ink::muted));
    paint_size(painter, QRectF(below.left() + map.width() + 3, below.top(), bar_width, map.height()));
    painter.setFont(small());
    painter.setPen(text);
    const qreal left = map.width() + bar_width + 2 * gap;
    painter.drawText(QRectF(below.left() + left, below.top(), below.width() - left, below.height()), Qt::TextWordWrap,
                     words());
}

}  // namespace milchglas::review
