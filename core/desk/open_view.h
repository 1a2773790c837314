#pragma once
// One clip on one reviewer's screen: its preparation, then its renderer, every frame released, and the log of all that.
//
//   preparing --first frame decoded--> glimpse --track there--> ready --close(), leave()--> over
//       \------------------------track there---------------------/
//       any --- preparation failed, log unwritable, renderer died too often ---> over (ViewEnded says why)
//
// A glimpse is one still in cells of 1/6 (core/decisions/012-first-look.md): asked for, drawn, marked and charged like
// any frame, but nothing can be played or labelled. A renderer that dies is replaced from the track.
#include <deque>
#include <memory>
#include <optional>

#include "core/channel/call.h"
#include "core/desk/canvas_renderer.h"
#include "core/desk/follow.h"
#include "core/desk/open_reveal.h"
#include "core/desk/preparation.h"
#include "core/desk/session.h"
#include "core/desk/show_frame.h"
#include "core/desk/view_events.h"
#include "core/disclosure/exposure_meter.h"
#include "core/model/ending.h"

namespace milchglas::desk {

/// On the loop's thread; belongs to its session.
class OpenView {
  public:
    /// Called once, after the first frame of the whole track was handed out.
    using OnSeen = std::function<void()>;

    /// Logs that the clip is opened, and shows it as soon as it is prepared. No event is told before this returned.
    /// Errors: those of log and store. Nothing was shown then, and the clip waits as before.
    static Result<std::unique_ptr<OpenView>> open(Session& session, std::unique_ptr<Preparation> preparation,
                                                  OnSeen on_seen);
    ~OpenView();
    OpenView(const OpenView&) = delete;
    OpenView& operator=(const OpenView&) = delete;

    [[nodiscard]] const ViewId& id() const { return id_; }
    [[nodiscard]] const StoredClip& clip() const { return allowed().clip; }
    [[nodiscard]] const Decision& decision() const { return allowed().decision; }
    [[nodiscard]] Task task() const { return allowed().task; }
    [[nodiscard]] Purpose purpose() const { return allowed().permit.purpose(); }
    [[nodiscard]] bool over() const { return state_ == State::over; }
    /// An entry about this view.
    [[nodiscard]] audit::Entry entry(audit::EntryType type) const { return allowed().entry(session_, type); }
    /// Present while the view is ready.
    [[nodiscard]] const PictureFacts* picture() const {
        return state_ == State::ready ? &preparation_->track()->picture : nullptr;
    }

    /// Present while the view is ready: what its frames are drawn from.
    [[nodiscard]] const PreparedTrack* track() const {
        return state_ == State::ready ? &*preparation_->track() : nullptr;
    }
    /// The last box that was followed in this view, running or over; null: none was. It ends with the view.
    [[nodiscard]] Follow* follow() { return follow_.get(); }
    [[nodiscard]] const Follow* follow() const { return follow_.get(); }
    void set_follow(std::unique_ptr<Follow> follow) { follow_ = std::move(follow); }

    void show(const ShowFrame::Request& request, channel::Answer<ShowFrame> answer);

    /// Shows more than frost for a moment, under a decision of its own. REQUIRES: the view is ready and reveals
    /// nothing. Errors: those of OpenReveal::start().
    Status reveal(AllowedClip allowed, OpenReveal::Wish wish, std::function<Status()> still_allowed);
    /// What is revealed now; null: nothing.
    [[nodiscard]] OpenReveal* revealed() { return reveal_.get(); }
    /// Errors: those of OpenReveal::close().
    Status end_reveal();
    /// The highest level anything of this view was shown at.
    [[nodiscard]] Level highest() const { return highest_; }
    /// Whether the window was told of anything it found.
    [[nodiscard]] bool told_of(FoundBy by) const;

    /// Blanks, logs what was shown, and does with the clip what the reviewer says; of one that is over already, only
    /// `intimate` may be said. Errors: those of the log; the view is over all the same, and a clip that is `intimate`
    /// is out of reach for everybody even then.
    Result<Exposure> close(Ending ending);
    /// The same without a word from the reviewer: the clip waits at its old place.
    Result<Exposure> leave();
    /// Somebody else found that nobody may see this clip. One that is over already stays so.
    void take_away();

  private:
    enum class State { preparing, glimpse, ready, over };
    struct Pending {
        FrameOrder order;
        channel::Answer<ShowFrame> answer;
    };

    OpenView(Session& session, std::unique_ptr<Preparation> preparation, OnSeen on_seen);
    void watch_preparation();
    void glimpsed();
    void prepared();
    Status record_opened();

    Status show_track(const PreparedTrack& track, std::unique_ptr<CanvasRenderer> renderer);
    Status announce_glimpse();
    Status announce_track();
    void give_back_pending(const Error& why);
    [[nodiscard]] Level level_for(Level wanted) const;
    void release(const FrameDone& done);
    void charge(const FrameOrder& order, double revealed_area);
    void charge_reveal(Level level, const OpenReveal::Seen& seen);
    void log_segments_soon();
    void arm_segment_timer();
    Status log_segments();

    Result<Exposure> flag();
    void withhold();
    Status raise_flag(store::Transaction& transaction);
    Result<Exposure> wind_up(std::optional<Ending> ending);
    Status log_close(store::Transaction& transaction, std::optional<Ending> ending);
    Status settle_clip(store::Transaction& transaction, std::optional<Ending> ending, bool was_ready);
    void end(const Error& why);
    void stop_processes();
    [[nodiscard]] const AllowedClip& allowed() const { return preparation_->allowed(); }
    [[nodiscard]] Vault& vault() { return *session_.desk().vault(); }
    [[nodiscard]] EventLoop& loop() { return session_.desk().loop(); }

    Session& session_;
    ViewId id_{random_id()};
    std::unique_ptr<Preparation> preparation_;  ///< never null
    OnSeen on_seen_;
    State state_ = State::preparing;
    std::optional<Ticket> ticket_;  ///< to show the clip; gone when that intent has its outcome
    EventLoop::Handle begin_;

    const PreparedTrack* shown_ = nullptr;  ///< what the renderer draws: the glimpse or the whole track
    std::unique_ptr<CanvasRenderer> renderer_;
    std::string mark_;             ///< over every frame of this view, whichever renderer draws it
    std::deque<Pending> pending_;  ///< asked of the renderer, oldest first
    std::int32_t next_slot_ = 0;
    std::unique_ptr<OpenReveal> reveal_;
    Level highest_ = Level::sealed;
    bool found_told_ = false;

    std::unique_ptr<Follow> follow_;

    disclosure::ExposureMeter meter_;
    ExposureBudget budget_;  ///< as of the last segment logged
    EventLoop::Handle segment_timer_;
    bool segment_timer_armed_ = false;
};

}  // namespace milchglas::desk
