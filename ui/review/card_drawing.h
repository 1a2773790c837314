#pragma once
// What a card draws: flat silhouettes and a path, out of points alone.
#include <QPainter>

#include "core/model/card.h"

namespace milchglas::review {

/// `most` silhouettes of the strip beside each other, all in one scale, feet on one line.
void paint_strip(QPainter& painter, const QRectF& place, const Card& card, int most, const QColor& tone);

/// The picture as an empty frame: where the thing went, from a ring to a dot, and its silhouette in true size. `grid`:
/// what the card's points count in.
void paint_path(QPainter& painter, const QRectF& place, const Card& card, const QSize& grid, const QColor& tone,
                const QColor& line);

/// Where the box of a card's object is in that frame, straight between the stops beside it; empty when it isn't there.
QRectF box_at(const Card& card, std::int64_t ordinal);
/// Where its feet went, grid pixels; without the trembling of a contour.
QPolygonF way_of(const Card& card);
QPointF foot_of(const QRectF& box);
QRectF to_rect(const GridBox& box);

}  // namespace milchglas::review
