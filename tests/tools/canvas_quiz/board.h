#pragma once
// The player, cards and timeline of the window before one track: what a reviewer sees, to be taken as pictures. The
// same classes as in the window; of the mark alone, which differs for each viewer, there is nothing.
#include <QImage>
#include <memory>

#include "tests/tools/canvas_quiz/drawing_guard.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/commands.h"
#include "ui/review/cue_desk.h"
#include "ui/review/label_work.h"
#include "ui/review/selection.h"
#include "ui/review/timeline.h"

namespace milchglas::quiz {

/// REQUIRES: a QApplication with its theme.
class Board {
  public:
    Board();

    /// Shows the first frame at `level`. Errors of both: those of DrawingGuard; busy "quiz.frame" (none came).
    Status open(const std::shared_ptr<const frost::Track>& track, Level level);
    Status go_to(std::int64_t ordinal);
    void show_paths(bool shown) { cues_->state().show_paths(shown); }

    [[nodiscard]] const bridge::OpenView& view() const { return *view_; }
    [[nodiscard]] double seconds(std::int64_t ordinal) const { return cues_->state().seconds(ordinal); }
    /// The frost with what lies over it.
    [[nodiscard]] QImage canvas() const;
    /// Canvas, cards and timeline.
    [[nodiscard]] QImage whole() const;
    /// All cards below each other, however many; null without any.
    [[nodiscard]] QImage cards() const;

  private:
    Status wait_for(std::int64_t ordinal);

    DrawingGuard guard_;
    bridge::GuardLink link_;
    look::Commands commands_;
    review::LabelWork work_;
    review::Selection selection_;
    bridge::OpenViewPtr view_;
    QWidget page_;
    player::Player* player_ = nullptr;  // the page's, as the timeline
    review::Timeline* timeline_ = nullptr;
    std::unique_ptr<review::CueDesk> cues_;
    std::int64_t on_screen_ = -1;
};

}  // namespace milchglas::quiz
