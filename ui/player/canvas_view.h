#pragma once
// Where the picture lies in its widget: fitted, then zoomed around a point. Labels speak picture pixels, mice widget
// ones.
#include <QRectF>
#include <QSizeF>

namespace milchglas::player {

class CanvasView {
  public:
    static constexpr double max_zoom = 8;

    /// The size labels are written in (as displayed), and that of the widget, logical pixels. Keeps the zoom.
    void set_sizes(const QSizeF& picture, const QSizeF& widget);
    [[nodiscard]] const QSizeF& picture() const { return picture_; }

    /// 1: the whole picture fits. `anchor` (widget) stays where it is; the picture never leaves its frame.
    void zoom_by(double factor, const QPointF& anchor);
    void pan_by(const QPointF& widget_pixels);
    void fit();
    [[nodiscard]] double zoom() const { return zoom_; }

    [[nodiscard]] QRectF place() const;  ///< of the whole picture, widget pixels
    [[nodiscard]] QPointF to_widget(const QPointF& picture) const;
    [[nodiscard]] QRectF to_widget(const QRectF& picture) const;
    [[nodiscard]] QPointF to_picture(const QPointF& widget) const;
    [[nodiscard]] double scale() const;  ///< widget pixels a picture pixel

  private:
    void hold_inside();
    QSizeF picture_{1, 1}, widget_{1, 1};
    double zoom_ = 1;
    QPointF centre_{0.5, 0.5};  ///< what lies in the middle of the widget, in shares of the picture
};

}  // namespace milchglas::player
