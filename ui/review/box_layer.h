#pragma once
// Boxes over the frost: drawn, moved and resized by mouse, nudged by keys. Lies on the canvas and is as large as it.
#include <QTimer>
#include <QWidget>
#include <optional>

#include "ui/player/player.h"
#include "ui/review/follow_work.h"
#include "ui/review/label_work.h"
#include "ui/review/selection.h"

namespace milchglas::review {

class BoxLayer : public QWidget {
    Q_OBJECT
  public:
    /// All outlive it.
    BoxLayer(player::Player& player, LabelWork& work, Selection& selection);

    /// Kept at once by what follows: a box that keys are still moving is saved first.
    void settle();
    /// Whatever hands were doing is over, and not kept.
    void let_go();
    /// A box in the middle of the picture, for hands that stay on the keyboard.
    void add_in_middle(const std::string& kind);
    /// What a box that is drawn by mouse will be.
    void set_kind_of_new(std::function<std::string()> kind) { kind_of_new_ = std::move(kind); }
    /// Its suggestion is drawn over the frost; outlives this.
    void show_followed(FollowWork& following);
    /// Moves by `move` and grows by `grow`, picture pixels; saved when the keys rest.
    void nudge(const QPointF& move, const QSizeF& grow);
    [[nodiscard]] double nudge_step() const;  ///< picture pixels: about two of the screen's

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    enum class Grip { none, move, left, right, top, bottom, top_left, top_right, bottom_left, bottom_right, draw };
    /// What hands are doing right now; the labels hear of it when they let go.
    struct Draft {
        std::string track;
        std::int64_t ordinal = 0;
        QRectF rect;
        bool is_new = false;
    };
    struct Shown {
        const BoxTrack* track;
        QRectF rect;  ///< picture pixels
    };
    [[nodiscard]] const player::CanvasView& view() const;
    [[nodiscard]] std::vector<Shown> shown() const;
    [[nodiscard]] std::optional<Shown> selected() const;
    [[nodiscard]] Grip grip_at(const QRectF& on_screen, const QPointF& at) const;
    [[nodiscard]] static QRectF dragged(const QRectF& from, Grip grip, const QPointF& by);
    void save_draft();
    void show_cursor(const QPointF& at);
    void paint_box(QPainter& painter, const Shown& box, bool is_selected) const;
    void paint_handles(QPainter& painter, const QRectF& on_screen) const;

    player::Player& player_;
    LabelWork& work_;
    Selection& selection_;
    FollowWork* following_ = nullptr;
    std::function<std::string()> kind_of_new_;
    std::optional<Draft> draft_;
    Grip grip_ = Grip::none;
    QPointF pressed_;  ///< picture pixels
    QRectF from_;
    QTimer rest_;
};

}  // namespace milchglas::review
