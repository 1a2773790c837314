#pragma once
// A box that is being followed through the open clip, and what was found until somebody keeps or drops it.
//
//   idle --start()--> running --found--> suggested --keep(), drop()--> idle
//                        \--- drop(), failed, clip put away ---> idle
#include <QObject>
#include <optional>
#include <vector>

#include "core/desk/follow_box.h"
#include "ui/bridge/guard_link.h"
#include "ui/review/follow_edits.h"
#include "ui/review/label_work.h"

namespace milchglas::review {

class FollowWork : public QObject {
    Q_OBJECT
  public:
    /// Both outlive it.
    FollowWork(bridge::GuardLink& link, LabelWork& work, QObject* parent = nullptr);

    void open(const bridge::OpenViewPtr& view);
    /// The clip is gone, or nobody may see it now: what runs ends at once.
    void put_away();

    /// Follows that track's box on `ordinal`. Nothing where something is under way, or there is no such box.
    void start(const std::string& track, std::int64_t ordinal);
    /// Makes what was found into keyframes: one change, undone as one.
    void keep();
    /// Ends it, or forgets what was found. False where there is nothing to drop.
    bool drop();

    enum class State { idle, running, suggested };
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] const std::string& track() const { return track_; }
    /// What is known so far there, and the frames it is known on (both -1: none). Drawn as a suggestion.
    [[nodiscard]] std::optional<FollowedBox> at(std::int64_t ordinal) const;
    [[nodiscard]] FollowRange known() const;

  Q_SIGNALS:
    void changed();
    void notice(const QString& words);
    void failed(const milchglas::Error& error);

  private:
    void asked(const ViewId& view, const Result<desk::FollowBox::Reply>& reply);
    void moved(const desk::FollowMoved& event);
    void over(const desk::FollowOver& event);
    void tell_found();
    void settle(State state);

    bridge::GuardLink& link_;
    LabelWork& work_;
    bridge::OpenViewPtr view_;
    State state_ = State::idle;
    std::string track_;
    std::int64_t ordinal_ = 0, follow_ = 0;
    FollowRange range_;
    std::int64_t decoded_ = 0;
    std::vector<FollowedBox> boxes_;  ///< ordinals increasing
    desk::FollowOver found_;
};

}  // namespace milchglas::review
