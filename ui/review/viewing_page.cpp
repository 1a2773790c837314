#include "ui/review/viewing_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/theme.h"

namespace milchglas::review {

ViewingPage::ViewingPage(bridge::GuardLink& link, look::Commands& commands, QWidget* parent)
    : QWidget(parent),
      work_(link),
      following_(link, work_),
      player_(new player::Player(link, commands)),
      cues_(*player_, commands),
      proposals_(*player_, cues_.state(), work_, selection_, commands),
      timeline_(new Timeline(work_, selection_)),
      boxes_(new BoxLayer(*player_, work_, selection_)),
      edges_(*player_, work_, selection_),
      seen_(new QWidget),
      guideline_(new GuidelinePage(commands)),
      panel_(new SidePanel(work_, selection_, commands)),
      closer_(new CloserLook(link, *player_, work_, commands)),
      actions_({work_, selection_, *player_, *timeline_, *boxes_, edges_, panel_->kinds(), following_}),
      tools_(new LabelTools(actions_, work_, selection_, following_, commands)) {
    lay_out();
    cues_.follow_on(*timeline_);
    cues_.put_below(proposals_.bar());
    proposals_.set_kind_of_new([this] { return panel_->kinds().track_kind(); });
    boxes_->show_followed(following_);
    timeline_->show_followed(following_);
    connect_parts();
    connect_guideline();
    boxes_->set_kind_of_new([this] { return panel_->kinds().track_kind(); });
    // The number pad's Enter is no key of its own for anybody who uses it.
    auto* enter = new QShortcut(Qt::Key_Enter, this);
    enter->setAutoRepeat(false);
    connect(enter, &QShortcut::activated, panel_, &SidePanel::press_finish);
}

void ViewingPage::lay_out() {
    auto* left = new QVBoxLayout(seen_);
    left->setContentsMargins({});
    left->setSpacing(look::space::s);
    left->addWidget(player_, 1);
    left->addWidget(tools_);
    left->addWidget(timeline_);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(look::space::l, look::space::l, look::space::l, look::space::m);
    columns->setSpacing(look::space::l);
    columns->addWidget(seen_, 1);
    columns->addWidget(guideline_);
    columns->addWidget(panel_);
    guideline_->hide();
    panel_->put_below_visibility(closer_, [this] { return closer_->key().press(); });
}

void ViewingPage::connect_guideline() {
    connect(panel_, &SidePanel::topics_changed, guideline_, &GuidelinePage::set_topics);
    connect(panel_, &SidePanel::pointed_at, guideline_, &GuidelinePage::show_topic);
    connect(&panel_->guide(), &QPushButton::toggled, this, &ViewingPage::show_guideline);
    connect(guideline_, &GuidelinePage::closed, this, [this] { panel_->guide().setChecked(false); });
}

/// Beside the picture where there is room for both, else in its place; what isn't seen doesn't play.
void ViewingPage::show_guideline(bool open) {
    constexpr int least_picture = 464, least_guideline = 272;
    const int beside = width() - SidePanel::width_wanted - 4 * look::space::l - least_picture;
    const bool was_seen = !seen_->isHidden(), seen = !open || beside >= least_guideline;
    if (!seen) player_->playback().pause();
    seen_->setVisible(seen);
    guideline_->setMaximumWidth(seen ? std::max(beside, least_guideline) : QWIDGETSIZE_MAX);
    guideline_->setVisible(open);
    if (seen && !was_seen) player_->take_focus();
    if (!seen && was_seen) guideline_->take_focus();
}

void ViewingPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!guideline_->isHidden()) show_guideline(true);
}

void ViewingPage::connect_parts() {
    connect(player_, &player::Player::moved, timeline_, &Timeline::set_position);
    connect(player_, &player::Player::moved, this, [this] {
        if (!glimpse_ && std::exchange(unseen_, false))
            panel_->set_busy(false);  // a clip that nobody saw can't be finished
    });
    connect(player_, &player::Player::failed, panel_, &SidePanel::complain);
    connect(&player_->transport(), &player::Transport::loop_wanted, this, &ViewingPage::set_loop);
    connect(timeline_, &Timeline::seek_wanted, this,
            [this](std::int64_t ordinal) { player_->playback().seek(ordinal); });
    connect(timeline_, &Timeline::edge_dragged, this, [this](const std::string& id, Edge edge, std::int64_t ordinal) {
        const std::int64_t frames = player_->playback().count();
        work_.edit([=](const LabelSet& labels) -> std::optional<LabelChange> {
            const Segment* segment = find_segment(labels, id);
            if (segment == nullptr) return std::nullopt;
            return nudge(labels, id, edge, ordinal - (edge == Edge::first ? segment->first : segment->last), frames);
        });
    });
    connect(&edges_, &EdgeNudge::changed, timeline_, [this] { timeline_->set_draft(edges_.draft()); });
    connect(&work_, &LabelWork::failed, panel_, &SidePanel::complain);
    connect(&actions_, &LabelActions::notice, panel_, &SidePanel::say);
    connect(&following_, &FollowWork::notice, panel_, &SidePanel::say);
    connect(&following_, &FollowWork::failed, panel_, &SidePanel::complain);
    connect(panel_, &SidePanel::leave_wanted, this, [this](Ending ending) {
        const bool on_its_way = ending == Ending::finished && closer_->key().leaving();
        leave(on_its_way ? Ending::cant_tell : ending);
    });
    connect(closer_, &CloserLook::send_on_wanted, this, [this] { leave(Ending::cant_tell); });
    connect(closer_, &CloserLook::said, panel_, &SidePanel::show_below_visibility, Qt::QueuedConnection);
    const auto follow = [this] {
        if (player_->playback().loop()) set_loop(true);
    };
    connect(&selection_, &Selection::changed, this, follow);
    connect(&work_, &LabelWork::changed, this, follow);
}

void ViewingPage::leave(Ending ending) {
    closer_->close();
    boxes_->settle();
    edges_.settle();
    // What makes somebody stop doesn't wait for labels.
    if (ending == Ending::intimate || ending == Ending::recused) return Q_EMIT leave_wanted(ending);
    work_.when_kept([this, ending] { Q_EMIT leave_wanted(ending); });
}

void ViewingPage::set_loop(bool on) {
    player::Playback& playback = player_->playback();
    if (!on) return playback.set_loop(std::nullopt);
    const Segment* segment = find_segment(work_.labels(), selection_.id());
    playback.set_loop(segment != nullptr ? player::FrameRange{segment->first, segment->last}
                                         : player::FrameRange{0, playback.count() - 1});
}

void ViewingPage::describe(const desk::NextClip::Opened& clip) {
    if (seen_->isHidden()) panel_->guide().setChecked(false);  // a new clip is looked at first
    camera_ = clip.camera;
    boxes_->let_go();
    edges_.let_go();
    selection_.clear();
    work_.open(clip);
    panel_->describe(clip);
}

void ViewingPage::glimpse(const bridge::OpenViewPtr& view) {
    glimpse_ = true;
    player_->open(view);
    panel_->set_unready(true);
    settle_tools();
}

void ViewingPage::play(const bridge::OpenViewPtr& view) {
    end_glimpse();
    cues_.open(view, camera_);
    timeline_->open(view, camera_);
    player_->open(view);
    closer_->open(view->id);
    following_.open(view);
    unseen_ = true;
    panel_->set_busy(true);
    player_->take_focus();  // Space must never land on "Finish"
}

void ViewingPage::put_away() {
    end_glimpse();
    closer_->put_away();
    following_.put_away();
    player_->put_away();
    cues_.open({}, {});
    timeline_->put_away();
    boxes_->let_go();
    edges_.let_go();
    selection_.clear();
    work_.put_away();
    panel_->put_away();
}

void ViewingPage::end_glimpse() {
    if (!std::exchange(glimpse_, false)) return;
    panel_->set_unready(false);
    settle_tools();
}

void ViewingPage::set_blanked(bool blanked) {
    blanked_ = blanked;
    if (blanked) {
        closer_->close();
        following_.drop();
    }
    player_->set_blanked(blanked);
    guideline_->setEnabled(!blanked);
    panel_->setEnabled(!blanked);
    settle_tools();
}

void ViewingPage::settle_tools() {
    timeline_->setEnabled(!blanked_ && !glimpse_);
    cues_.set_enabled(!blanked_ && !glimpse_);
    tools_->setEnabled(!blanked_ && !glimpse_);
    player_->transport().setEnabled(!glimpse_);  // the player itself is deaf while it is blanked
}

}  // namespace milchglas::review
