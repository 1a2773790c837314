#pragma once
// Paints one grey picture, and nothing takes it away: no drag, no copy, no menu, no print.
#include <QImage>
#include <QWidget>

#include "core/base/bytes.h"
#include "core/model/canvas.h"

namespace milchglas::player {

/// Tells assistive technology the state it is given, never the content.
class Canvas : public QWidget {
    Q_OBJECT
  public:
    explicit Canvas(QWidget* parent = nullptr);
    /// Copies `pixels` (one slot of `geometry`) and paints them. A view of any other size blanks.
    void show_pixels(ByteView pixels, const CanvasGeometry& geometry);
    void blank();
    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QRect picture_place() const;
    QImage picture_;  ///< reused while the geometry stays
    bool blank_ = true;
};

}  // namespace milchglas::player
