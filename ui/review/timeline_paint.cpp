// How the timeline looks. Tones come from the theme; nothing is told by colour alone.
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>

#include "ui/look/label_words.h"
#include "ui/look/theme.h"
#include "ui/review/timeline.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
using look::Ink;

constexpr int name_left = 0, name_width = 72;
constexpr double keyframe_radius = 4;

QFont small_font(QFont font) {
    font.setPixelSize(look::type::small - 1);
    return font;
}

QColor faded(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

/// Seconds between ticks, so that labels keep apart.
double tick_step(double length_seconds, double width) {
    constexpr std::array steps{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0};
    constexpr double label_width = 60;
    const double least = length_seconds * label_width / std::max(width, 1.0);
    const auto step = std::lower_bound(steps.begin(), steps.end(), least);
    return step == steps.end() ? steps.back() : *step;
}

QPainterPath diamond(const QPointF& centre, double radius) {
    QPainterPath path;
    path.addPolygon(QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                               centre + QPointF(-radius, 0)}));
    path.closeSubpath();
    return path;
}
}  // namespace

void Timeline::paintEvent(QPaintEvent*) {
    if (still_.isNull()) paint_still();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small_font(font()));
    painter.drawPixmap(0, 0, still_);
    if (view_ && !scale_.empty()) paint_position(painter);
}

/// Everything that stays while a clip plays: sixty times a second is too often to draw forty tracks.
void Timeline::paint_still() {
    still_ = QPixmap(size() * devicePixelRatioF());
    still_.setDevicePixelRatio(devicePixelRatioF());
    still_.fill(Qt::transparent);
    QPainter painter(&still_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small_font(font()));
    paint_lane_names(painter);
    if (!view_ || scale_.empty()) return;
    paint_ruler(painter);
    paint_motion(painter);
    paint_lit(painter);
    paint_segments(painter);
    paint_tracks(painter);
    paint_followed(painter);
    paint_events(painter);
    paint_detections(painter);
}

void Timeline::paint_lane_names(QPainter& painter) const {
    const std::array<std::pair<const Lane*, QString>, 4> lanes{
        {{&motion_, tr("Motion")}, {&segments_, tr("Segments")}, {&tracks_, tr("Boxes")}, {&machine_, tr("Machine")}}};
    const double left = name_width + 4;
    for (const auto& [lane, name] : lanes) {
        painter.setPen(look::ink(palette(), Ink::muted));
        const QRectF place(name_left, lane->top, name_width, lane->height);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, name_width));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::ink(palette(), Ink::raised));
        painter.drawRoundedRect(QRectF(left, lane->top, width() - 8 - left, lane->height), 3, 3);
    }
}

void Timeline::paint_ruler(QPainter& painter) const {
    const double length = scale_.length_seconds();
    const double step = tick_step(length, scale_.of_seconds(length) - scale_.of_seconds(0));
    painter.setPen(look::ink(palette(), Ink::muted));
    for (int i = 0; i * step <= length + 1e-9; ++i) {
        const double x = scale_.of_seconds(i * step);
        painter.drawLine(QPointF(x, ruler_.top + ruler_.height - 5), QPointF(x, ruler_.top + ruler_.height - 1));
        const QString words = tr("%1 s").arg(locale().toString(i * step, 'f', step < 1 ? 1 : 0));
        const double text_width = painter.fontMetrics().horizontalAdvance(words);
        if (x + text_width <= width()) painter.drawText(QPointF(x + 3, ruler_.top + ruler_.height - 7), words);
    }
    if (!camera_.trigger) return;
    // The moment that made the camera record: a flag, so that it can't be taken for the frame on the screen.
    const double x = scale_.of_seconds(static_cast<double>(camera_.trigger->t_ms) / 1000);
    painter.setPen(QPen(look::ink(palette(), Ink::warn), 1.5));
    painter.drawLine(QPointF(x, ruler_.top + 4), QPointF(x, motion_.top + motion_.height));
    painter.setBrush(look::ink(palette(), Ink::warn));
    painter.drawPolygon(
        QPolygonF({QPointF(x, ruler_.top + 3), QPointF(x + 9, ruler_.top + 7), QPointF(x, ruler_.top + 11)}));
}

void Timeline::paint_motion(QPainter& painter) const {
    if (view_->motion.empty()) return;
    const double bottom = motion_.top + motion_.height - 2, height = motion_.height - 5;
    const std::uint8_t most = std::max<std::uint8_t>(*std::max_element(view_->motion.begin(), view_->motion.end()), 1);
    QPainterPath curve(QPointF(scale_.begin_of(0), bottom));
    for (std::size_t i = 0; i < view_->motion.size(); ++i) {
        const double y = bottom - height * view_->motion[i] / most;
        curve.lineTo(scale_.begin_of(static_cast<std::int64_t>(i)), y);
        curve.lineTo(scale_.end_of(static_cast<std::int64_t>(i)), y);
    }
    curve.lineTo(scale_.end_of(static_cast<std::int64_t>(view_->motion.size()) - 1), bottom);
    painter.setPen(QPen(look::ink(palette(), Ink::muted), 1));
    painter.setBrush(faded(look::ink(palette(), Ink::muted), 0.35F));
    painter.drawPath(curve);
}

void Timeline::paint_segments(QPainter& painter) const {
    for (const Bar& bar : segment_bars()) {
        const Segment* segment = find_segment(work_.labels(), bar.id);
        if (segment == nullptr) continue;
        const bool selected = selection_.is_segment(bar.id);
        const QColor accent = look::ink(palette(), Ink::accent);
        painter.setPen(QPen(accent, selected ? 2 : 1));
        painter.setBrush(selected ? accent : faded(accent, 0.18F));
        painter.drawRoundedRect(bar.place.adjusted(0.5, 1.5, -0.5, -0.5), 3, 3);
        painter.setPen(look::ink(palette(), selected ? Ink::on_accent : Ink::text));
        const QRectF words = bar.place.adjusted(6, 0, -4, 0);
        if (words.height() >= 15)
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(look::label_words(segment->kind), Qt::ElideRight,
                                                              static_cast<int>(words.width())));
    }
}

void Timeline::paint_tracks(QPainter& painter) const {
    for (const Bar& bar : track_bars()) {
        const BoxTrack* track = find_track(work_.labels(), bar.id);
        if (track == nullptr) continue;
        const bool selected = selection_.is_track(bar.id);
        const QColor colour = look::ink(palette(), selected ? Ink::accent : Ink::text);
        const double y = bar.place.center().y();
        for (std::size_t i = 0; i < track->keyframes.size(); ++i) {
            const BoxKeyframe& keyframe = track->keyframes[i];
            const double x = scale_.begin_of(keyframe.ordinal);
            const double next =
                i + 1 < track->keyframes.size() ? scale_.begin_of(track->keyframes[i + 1].ordinal) : bar.place.right();
            if (!keyframe.outside) {
                painter.setPen(QPen(colour, selected ? 2.5 : 1.5, keyframe.occluded ? Qt::DashLine : Qt::SolidLine));
                painter.drawLine(QPointF(x, y), QPointF(next, y));
            }
            painter.setPen(QPen(colour, 1.5));
            painter.setBrush(keyframe.outside ? look::ink(palette(), Ink::raised) : colour);
            painter.drawPath(diamond({x, y}, std::min(keyframe_radius, bar.place.height() / 2)));
        }
    }
}

void Timeline::paint_position(QPainter& painter) const {
    painter.setPen(look::ink(palette(), Ink::text));
    painter.drawText(QRectF(name_left, ruler_.top, name_width, ruler_.height), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("%1 / %2").arg(position_ + 1).arg(view_->frames.frames.size()));
    const double x = scale_.begin_of(position_);
    const QColor colour = look::ink(palette(), Ink::text);
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(x, ruler_.top + 6), QPointF(x, machine_.top + machine_.height));
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({QPointF(x - 5, ruler_.top + 3), QPointF(x + 5, ruler_.top + 3), QPointF(x, ruler_.top + 11)}));
}

}  // namespace milchglas::review
