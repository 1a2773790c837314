#pragma once
// Over the frost, under the boxes: the object of the card that is lit, paths, where an event is, what the camera
// told.
#include <QPainter>
#include <QWidget>
#include <optional>

#include "core/model/clip_manifest.h"
#include "ui/player/player.h"
#include "ui/review/cue_state.h"

namespace milchglas::review {

/// Paints only; hands go through it to what lies below.
class CueLayer : public QWidget {
    Q_OBJECT
  public:
    /// Both outlive it. REQUIRES: made before whatever is to lie over it.
    CueLayer(player::Player& player, CueState& state);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QRectF on_screen(const QRectF& grid) const;
    [[nodiscard]] QPointF on_screen(const QPointF& grid) const;
    void paint_camera_report(QPainter& painter, qreal below) const;
    void paint_way(QPainter& painter, const Card& card, bool lit) const;
    void paint_object(QPainter& painter, const Card& card) const;
    void paint_event(QPainter& painter, const SceneEvent& event, qreal& below) const;
    void paint_region(QPainter& painter, const SceneEvent& event, const QString& words, qreal width) const;
    void paint_words(QPainter& painter, const QPointF& at, const QString& words) const;

    player::Player& player_;
    CueState& state_;
};

}  // namespace milchglas::review
