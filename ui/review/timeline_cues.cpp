// What the machine noticed, in its own lane, and the time of the thing whose card is lit.
#include <QPainter>
#include <algorithm>

#include "ui/look/line_icon.h"
#include "ui/look/theme.h"
#include "ui/review/cue_words.h"
#include "ui/review/timeline.h"

namespace milchglas::review {
namespace {
using look::Ink;
constexpr int icon_side = 14;
constexpr double reach = 4;
}  // namespace

void Timeline::light(std::optional<std::size_t> card) {
    lit_ = card;
    redraw();
}

void Timeline::paint_lit(QPainter& painter) const {
    if (!lit_ || *lit_ >= view_->cues.cards.size()) return;
    const Card& card = view_->cues.cards[*lit_];
    const double left = scale_.begin_of(card.first), right = scale_.end_of(card.last);
    const QRectF bar(left, motion_.top + motion_.height - 4, std::max(right - left, 4.0), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::ink(palette(), Ink::accent));
    painter.drawRoundedRect(bar, 2, 2);
}

void Timeline::show_followed(FollowWork& following) {
    following_ = &following;
    connect(&following, &FollowWork::changed, this, [this] { redraw(); });
}

/// Along the lower edge of the boxes' lane, dashed as on the picture.
void Timeline::paint_followed(QPainter& painter) const {
    const FollowRange known = following_ != nullptr ? following_->known() : FollowRange{-1, -1};
    if (known.first < 0) return;
    const double y = tracks_.top + tracks_.height - 2;
    painter.setPen(QPen(look::ink(palette(), Ink::accent), 3, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(scale_.begin_of(known.first), y), QPointF(scale_.end_of(known.last), y));
}

void Timeline::paint_events(QPainter& painter) const {
    const std::vector<SceneEvent>& events = view_->cues.events;
    const QColor text = look::ink(palette(), Ink::text);
    if (events.empty()) {
        painter.setPen(look::ink(palette(), Ink::muted));
        painter.drawText(QRectF(scale_.begin_of(0) + 4, machine_.top, width() - scale_.begin_of(0), machine_.height),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("No events in this clip"));
        return;
    }
    double free_from = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const SceneEvent& event = events[i];
        const double left = scale_.begin_of(event.first), right = std::max(scale_.end_of(event.last), left + 3);
        QColor shade = text;
        shade.setAlphaF(0.16F);
        painter.fillRect(QRectF(left, machine_.top + 1, right - left, machine_.height - 2), shade);
        painter.setPen(QPen(text, 1.5));
        painter.drawLine(QPointF(left, machine_.top + 1), QPointF(left, machine_.top + machine_.height - 1));
        if (left < free_from) continue;  // its line is there; the words are told on the picture
        const QRect icon(static_cast<int>(left) + 3, machine_.top + (machine_.height - icon_side) / 2, icon_side,
                         icon_side);
        look::line_icon(event_icon(event.kind), QPalette::WindowText).paint(&painter, icon);
        free_from = icon.right() + reach;
        const auto next = std::find_if(events.begin() + static_cast<std::ptrdiff_t>(i), events.end(),
                                       [&](const SceneEvent& e) { return scale_.begin_of(e.first) > left; });
        const double end = next == events.end() ? width() - 8 : scale_.begin_of(next->first);
        const QString words = event_words(event.kind);
        const double room = end - free_from - reach;
        if (painter.fontMetrics().horizontalAdvance(words) > room) continue;
        painter.drawText(QRectF(free_from, machine_.top, room, machine_.height), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        free_from += painter.fontMetrics().horizontalAdvance(words) + reach;
    }
}

/// What the camera took for something: dashed along the lower border of the lane, a tick where it begins.
void Timeline::paint_detections(QPainter& painter) const {
    const auto at = [this](std::int64_t t_ms) { return scale_.of_seconds(static_cast<double>(t_ms) / 1000); };
    const double y = machine_.top + machine_.height - 2, end = scale_.end_of(scale_.at(width()));
    for (const Detection& detection : camera_.detections) {
        const double left = std::min(at(detection.track.front().t_ms), end);
        const double right = std::clamp(at(detection.track.back().t_ms), left + 4, std::max(end, left + 4));
        painter.setPen(QPen(look::ink(palette(), Ink::warn), 2, Qt::DotLine, Qt::FlatCap));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        painter.setPen(QPen(look::ink(palette(), Ink::warn), 2));
        painter.drawLine(QPointF(left, y - 5), QPointF(left, y + 1));
    }
}

std::optional<std::int64_t> Timeline::event_under(const QPointF& at) const {
    if (at.y() < machine_.top || at.y() > machine_.top + machine_.height) return std::nullopt;
    std::optional<std::int64_t> found;
    for (const SceneEvent& event : view_->cues.events)
        if (at.x() >= scale_.begin_of(event.first) - reach &&
            at.x() <= std::max(scale_.end_of(event.last), scale_.begin_of(event.first) + icon_side + reach))
            found = event.first;  // the latest that has begun
    return found;
}

}  // namespace milchglas::review
