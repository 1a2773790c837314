#include "ui/player/canvas_view.h"

#include <algorithm>

namespace milchglas::player {

void CanvasView::set_sizes(const QSizeF& picture, const QSizeF& widget) {
    if (picture.isEmpty() || widget.isEmpty()) return;
    picture_ = picture;
    widget_ = widget;
    hold_inside();
}

double CanvasView::scale() const {
    return std::min(widget_.width() / picture_.width(), widget_.height() / picture_.height()) * zoom_;
}

QRectF CanvasView::place() const {
    const QSizeF size = picture_ * scale();
    return {
        QPointF(widget_.width() / 2 - centre_.x() * size.width(), widget_.height() / 2 - centre_.y() * size.height()),
        size};
}

QPointF CanvasView::to_widget(const QPointF& picture) const {
    return place().topLeft() + picture * scale();
}

QRectF CanvasView::to_widget(const QRectF& picture) const {
    return {to_widget(picture.topLeft()), picture.size() * scale()};
}

QPointF CanvasView::to_picture(const QPointF& widget) const {
    return (widget - place().topLeft()) / scale();
}

void CanvasView::zoom_by(double factor, const QPointF& anchor) {
    const QPointF held = to_picture(anchor);
    zoom_ = std::clamp(zoom_ * factor, 1.0, max_zoom);
    pan_by(anchor - to_widget(held));
}

void CanvasView::pan_by(const QPointF& widget_pixels) {
    const QSizeF size = picture_ * scale();
    centre_ -= QPointF(widget_pixels.x() / size.width(), widget_pixels.y() / size.height());
    hold_inside();
}

void CanvasView::fit() {
    zoom_ = 1;
    hold_inside();
}

void CanvasView::hold_inside() {
    const QSizeF size = picture_ * scale();
    // Half of what the widget shows, as a share of the picture; past half the picture there is nothing to pan.
    const double x = std::min(0.5, widget_.width() / 2 / size.width());
    const double y = std::min(0.5, widget_.height() / 2 / size.height());
    centre_ = {std::clamp(centre_.x(), x, 1 - x), std::clamp(centre_.y(), y, 1 - y)};
}

}  // namespace milchglas::player
