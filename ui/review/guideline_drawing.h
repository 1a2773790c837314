#pragma once
// A drawn example: silhouettes over coarse grey, as the picture of a clip is, but of a made-up scene.
#include <QWidget>

#include "ui/review/guideline_scene.h"

namespace milchglas::review {

/// Told to assistive technology as a graphic; its name is what set() says it shows.
class GuidelineDrawing : public QWidget {
    Q_OBJECT
  public:
    explicit GuidelineDrawing(const char* name, QWidget* parent = nullptr);
    void set(Drawn drawn, const QString& description);
    [[nodiscard]] Drawn drawn() const { return drawn_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paint_segment(QPainter& painter, const Span& span) const;
    Drawn drawn_ = Drawn::nothing;
};

}  // namespace milchglas::review
