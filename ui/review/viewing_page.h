#pragma once
// One open clip: the player, its timeline, and what the reviewer says about it.
#include <QWidget>

#include "core/desk/next_clip.h"
#include "ui/player/player.h"
#include "ui/review/box_layer.h"
#include "ui/review/closer_look.h"
#include "ui/review/cue_desk.h"
#include "ui/review/edge_nudge.h"
#include "ui/review/follow_work.h"
#include "ui/review/guideline_page.h"
#include "ui/review/label_actions.h"
#include "ui/review/label_tools.h"
#include "ui/review/label_work.h"
#include "ui/review/proposal_desk.h"
#include "ui/review/side_panel.h"
#include "ui/review/timeline.h"

namespace milchglas::review {

class ViewingPage : public QWidget {
    Q_OBJECT
  public:
    ViewingPage(bridge::GuardLink& link, look::Commands& commands, QWidget* parent = nullptr);

    void describe(const desk::NextClip::Opened& clip);
    /// A still of the clip while its pass goes on: no playing, no labels.
    void glimpse(const bridge::OpenViewPtr& view);
    [[nodiscard]] bool shows_glimpse() const { return glimpse_; }
    void play(const bridge::OpenViewPtr& view);
    void put_away();
    void set_blanked(bool blanked);
    [[nodiscard]] SidePanel& panel() { return *panel_; }
    [[nodiscard]] player::Player& player() { return *player_; }
    [[nodiscard]] CloserLook& closer() { return *closer_; }
    [[nodiscard]] LabelTools& tools() { return *tools_; }

  Q_SIGNALS:
    void leave_wanted(milchglas::Ending ending);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void lay_out();
    void connect_parts();
    void connect_guideline();
    void show_guideline(bool open);
    void leave(Ending ending);
    void set_loop(bool on);
    void end_glimpse();
    void settle_tools();

    LabelWork work_;
    FollowWork following_;
    Selection selection_;
    player::Player* player_;
    CueDesk cues_;
    ProposalDesk proposals_;
    Timeline* timeline_;
    BoxLayer* boxes_;
    EdgeNudge edges_;
    QWidget* seen_;  ///< the picture and its tools
    GuidelinePage* guideline_;
    SidePanel* panel_;
    CloserLook* closer_;
    LabelActions actions_;
    LabelTools* tools_;
    CameraReport camera_;
    bool blanked_ = false, glimpse_ = false;
    bool unseen_ = false;  ///< no frame of the clip was on the screen yet
};

}  // namespace milchglas::review
