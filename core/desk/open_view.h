#pragma once
// One clip on one reviewer's screen: its pass, then its renderer, every frame released, and the log of all that.
//
//   preparing --pass done, track valid--> ready --close()--> over
//       \--- clip damaged, process died twice, log unwritable ---> over (ViewEnded says why)
//
// A pass that dies is started once more under a new ticket; a renderer that dies is replaced from the track.
#include <deque>
#include <memory>
#include <optional>

#include "core/channel/call.h"
#include "core/desk/decoder_process.h"
#include "core/desk/session.h"
#include "core/desk/show_frame.h"
#include "core/desk/view_events.h"
#include "core/disclosure/exposure_meter.h"
#include "core/frost/track.h"
#include "core/model/decision.h"
#include "core/model/ending.h"
#include "core/model/permit.h"

namespace milchglas::desk {

/// On the loop's thread; belongs to its session.
class OpenView {
  public:
    /// Logs the intent, takes the ticket, hands one payload key to one new pass process.
    /// Errors: those of the log and the keyring; io. Nothing was shown then.
    static Result<std::unique_ptr<OpenView>> open(Session& session, StoredClip clip, Decision decision, Permit permit,
                                                  Task task);
    ~OpenView();
    OpenView(const OpenView&) = delete;
    OpenView& operator=(const OpenView&) = delete;

    [[nodiscard]] const ViewId& id() const { return id_; }
    [[nodiscard]] const StoredClip& clip() const { return clip_; }
    [[nodiscard]] const Decision& decision() const { return decision_; }
    [[nodiscard]] Task task() const { return task_; }
    [[nodiscard]] Purpose purpose() const { return permit_.purpose(); }
    [[nodiscard]] bool over() const { return state_ == State::over; }
    /// Present once the pass is done.
    [[nodiscard]] const std::optional<PictureFacts>& picture() const { return picture_; }

    void show(const ShowFrame::Request& request, channel::Answer<ShowFrame> answer);

    /// Blanks, logs what was shown, moves the clip to done or back into the queue. Errors: those of the log; the view is
    /// over all the same.
    Result<Exposure> close(Ending ending);

  private:
    enum class State { preparing, ready, over };
    struct Pending {
        FrameOrder order;
        channel::Answer<ShowFrame> answer;
    };

    OpenView(Session& session, StoredClip clip, Decision decision, Permit permit, Task task);
    Status start_pass();
    Result<PassOrder> make_pass_order(Ticket ticket);
    void on_pass_report(const DecoderReport& report);
    void pass_is_gone();
    void watch_pass(std::int64_t frames);
    void pass_done(const PassDone& done);
    Status adopt_track(std::uint64_t bytes);
    Status record_ready();

    Status start_renderer();
    void on_render_report(const DecoderReport& report);
    void renderer_is_gone();
    void announce();
    void release(const FrameDone& done);
    void log_segments_soon();
    Status log_segments();

    void end(const Error& why);
    void stop_processes();
    [[nodiscard]] audit::Entry entry(audit::EntryType type) const;
    [[nodiscard]] Vault& vault() { return *session_.desk().vault(); }
    [[nodiscard]] EventLoop& loop() { return session_.desk().loop(); }

    Session& session_;
    ViewId id_{random_id()};
    StoredClip clip_;
    Decision decision_;
    Permit permit_;
    Task task_;
    State state_ = State::preparing;

    std::unique_ptr<DecoderProcess> pass_;
    int pass_starts_ = 0;
    std::int64_t intent_ = -1;  ///< seq of the open intent that has no outcome yet
    EventLoop::Handle pass_watchdog_;
    UniqueFd track_memory_;
    std::uint64_t track_bytes_ = 0;
    std::optional<PictureFacts> picture_;
    std::vector<std::uint8_t> motion_;
    double cell_height_ = 1;

    std::unique_ptr<DecoderProcess> renderer_;
    bool renderer_up_ = false;  ///< locked down; frames asked for before that wait in `pending_`
    int renderer_deaths_ = 0;  ///< in a row, without a frame between
    CanvasGeometry geometry_;
    UniqueFd canvas_;
    std::string mark_;  ///< over every frame of this view, whichever renderer draws it
    bool announced_ = false;
    std::deque<Pending> pending_;
    std::int32_t next_slot_ = 0;

    disclosure::ExposureMeter meter_;
    EventLoop::Handle segment_timer_;
};

}  // namespace milchglas::desk
