#pragma once
// Paints one grey picture, and nothing takes it away: no drag, no copy, no menu, no print.
#include <QImage>
#include <QWidget>
#include <array>

#include "core/base/bytes.h"
#include "core/model/canvas.h"
#include "core/model/reveal.h"
#include "ui/player/canvas_view.h"

class QPainter;

namespace milchglas::player {

/// How strongly the greys of the frost are spread. Adds nothing: the same cells, other tones.
enum class Contrast { plain, more, most };

/// Tells assistive technology the state it is given, never the content. Every picture it is given is painted once and
/// then reported; a picture that is replaced before that counts as dropped.
class Canvas : public QWidget {
    Q_OBJECT
  public:
    explicit Canvas(QWidget* parent = nullptr);

    /// Copies `pixels` (one slot of `geometry`) and paints them. A view of any other size blanks.
    void show_pixels(ByteView pixels, const CanvasGeometry& geometry);
    void blank();
    /// Copies what is in `box` and lays it over the picture until drop_over(), blank() or another picture: what is
    /// under it stays and needn't be asked for again.
    void show_over(ByteView pixels, const CanvasGeometry& geometry, const CanvasBox& box);
    /// The picture alone is on the screen when this returns; nothing of what lay over it is kept.
    void drop_over();
    [[nodiscard]] bool has_over() const { return !over_.isNull(); }
    /// What label coordinates count in; the canvas memory may be smaller.
    void set_picture_size(const QSize& displayed);
    void set_contrast(Contrast contrast);
    [[nodiscard]] Contrast contrast() const { return contrast_; }

    [[nodiscard]] const CanvasView& view() const { return view_; }
    /// In the widget's middle.
    void zoom_by(double factor);
    void fit();

    struct Counts {
        std::int64_t presented = 0, dropped = 0;
    };
    [[nodiscard]] const Counts& counts() const { return counts_; }
    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }

  Q_SIGNALS:
    void presented();     ///< the last picture was painted
    void view_changed();  ///< zoomed, panned, resized

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    void change_view();
    void tone();
    void wipe_over();
    void paint_over(QPainter& painter, const QRectF& place) const;
    Bytes grey_;      ///< the slot as it came; `picture_` is it in today's tones
    QImage picture_;  ///< reused while the geometry stays
    QImage over_;
    QRectF over_place_;  ///< shares of the picture
    QSize displayed_;
    CanvasView view_;
    Contrast contrast_ = Contrast::plain;
    std::array<QRgb, 256> tones_;
    bool blank_ = true, unpainted_ = false;
    QPointF grabbed_;
    Counts counts_;
};

}  // namespace milchglas::player
