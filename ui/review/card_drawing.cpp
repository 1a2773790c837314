#include "ui/review/card_drawing.h"

#include <QPainterPath>
#include <algorithm>

namespace milchglas::review {
namespace {

/// Contour points are pixel centres.
QPolygonF polygon_of(const CardShape& shape) {
    QPolygonF polygon;
    for (const GridPoint point : shape.contour) polygon << QPointF(point.x + 0.5, point.y + 0.5);
    return polygon;
}

/// Of the strip's shapes, `most` evenly.
std::vector<const CardShape*> chosen_shapes(const Card& card, int most) {
    const auto all = static_cast<int>(card.strip.size()), count = std::min(most, all);
    std::vector<const CardShape*> shapes;
    for (int i = 0; i < count; ++i)
        shapes.push_back(&card.strip[static_cast<std::size_t>(count == 1 ? all / 2 : i * (all - 1) / (count - 1))]);
    return shapes;
}

}  // namespace

QRectF to_rect(const GridBox& box) {
    return {static_cast<qreal>(box.x), static_cast<qreal>(box.y), static_cast<qreal>(box.width),
            static_cast<qreal>(box.height)};
}

QPointF foot_of(const QRectF& box) {
    return {box.center().x(), box.bottom()};
}

QPolygonF way_of(const Card& card) {
    constexpr std::ptrdiff_t either_side = 3;
    const auto count = std::ssize(card.path);
    QPolygonF way;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const std::ptrdiff_t reach = std::min({either_side, i, count - 1 - i});  // its ends stay where they are
        QPointF sum;
        for (std::ptrdiff_t k = i - reach; k <= i + reach; ++k)
            sum += foot_of(to_rect(card.path[static_cast<std::size_t>(k)].box));
        way << sum / static_cast<qreal>(2 * reach + 1);
    }
    return way;
}

QRectF box_at(const Card& card, std::int64_t ordinal) {
    if (card.path.empty() || ordinal < card.path.front().ordinal || ordinal > card.path.back().ordinal) return {};
    const auto after = std::lower_bound(card.path.begin(), card.path.end(), ordinal,
                                        [](const CardStop& stop, std::int64_t at) { return stop.ordinal < at; });
    const QRectF to = to_rect(after->box);
    if (after->ordinal == ordinal || after == card.path.begin()) return to;
    const CardStop& before = *std::prev(after);
    const QRectF from = to_rect(before.box);
    const auto share =
        static_cast<qreal>(ordinal - before.ordinal) / static_cast<qreal>(after->ordinal - before.ordinal);
    return {from.topLeft() + (to.topLeft() - from.topLeft()) * share, from.size() + (to.size() - from.size()) * share};
}

void paint_strip(QPainter& painter, const QRectF& place, const Card& card, int most, const QColor& tone) {
    const auto shapes = chosen_shapes(card, most);
    if (shapes.empty()) return;
    constexpr qreal gap = 4;
    const qreal cell = place.width() / most;
    qreal widest = 1, tallest = 1;
    for (const CardShape* shape : shapes) {
        widest = std::max<qreal>(widest, shape->box.width);
        tallest = std::max<qreal>(tallest, shape->box.height);
    }
    const qreal scale = std::min((cell - gap) / widest, place.height() / tallest);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const QPointF foot = foot_of(to_rect(shapes[i]->box));
        painter.save();
        painter.translate(place.left() + cell * (static_cast<qreal>(i) + 0.5), place.bottom());
        painter.scale(scale, scale);
        painter.translate(-foot);
        painter.drawPolygon(polygon_of(*shapes[i]));
        painter.restore();
    }
}

void paint_path(QPainter& painter, const QRectF& place, const Card& card, const QSize& grid, const QColor& tone,
                const QColor& line) {
    if (grid.isEmpty() || card.path.empty()) return;
    const qreal scale = std::min(place.width() / grid.width(), place.height() / grid.height());
    const QSizeF size = QSizeF(grid) * scale;
    const QRectF frame(QPointF(place.left(), place.top()), size);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 1));
    painter.drawRect(frame);
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    if (!card.strip.empty()) {
        painter.save();
        painter.scale(scale, scale);
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawPolygon(polygon_of(card.strip[card.strip.size() / 2]));
        painter.restore();
    }
    QPolygonF way;
    for (const QPointF& foot : way_of(card)) way << foot * scale;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tone, 1.5));
    painter.drawPolyline(way);
    painter.drawEllipse(way.front(), 2.5, 2.5);
    painter.setBrush(tone);
    painter.drawEllipse(way.back(), 2.5, 2.5);
    painter.restore();
}

}  // namespace milchglas::review
