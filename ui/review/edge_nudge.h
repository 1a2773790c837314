#pragma once
// An edge of the selected segment that keys are moving, frame by frame. It is seen at once and kept as one step when
// they rest, as a box is.
#include <QTimer>
#include <optional>

#include "ui/player/player.h"
#include "ui/review/label_work.h"
#include "ui/review/segment_edits.h"
#include "ui/review/selection.h"

namespace milchglas::review {

class EdgeNudge : public QObject {
    Q_OBJECT
  public:
    /// All outlive it.
    EdgeNudge(player::Player& player, LabelWork& work, Selection& selection);

    /// As far as the other edge and the clip allow; the frame of the edge is looked at.
    void move(Edge edge, std::int64_t by);
    /// Kept at once.
    void settle();
    /// Whatever keys were doing is over, and not kept.
    void let_go();
    /// The segment as it will be; none while no edge is being moved.
    [[nodiscard]] const std::optional<Segment>& draft() const { return draft_; }

  Q_SIGNALS:
    void changed();

  private:
    player::Player& player_;
    LabelWork& work_;
    Selection& selection_;
    std::optional<Segment> draft_;
    QTimer rest_;
};

}  // namespace milchglas::review
