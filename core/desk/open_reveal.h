#pragma once
// One moment above `frosted`: a decoder of its own with the clip's key, a canvas of its own, and a lease. However it
// ends, that process is gone and its canvas blank before anything else is done.
//
//   under way --first frame--> shown --close(), lease over, time up, consent gone, process died--> over
//
// Its `clip.level` intent is written before it and its outcome after it, with how long it was seen and what ended it. A
// guard that dies in between leaves "unfinished" there, and its whole time counts as used.
#include <functional>
#include <memory>

#include "core/base/hash.h"
#include "core/desk/choose_clip.h"
#include "core/desk/decoder_process.h"
#include "core/desk/prepared_track.h"
#include "core/desk/reveal_table.h"
#include "core/model/reveal.h"

namespace milchglas::desk {

/// On the loop's thread; within its view's life.
class OpenReveal {
  public:
    struct Wish {
        Level level = Level::soft;
        std::int64_t ordinal = 0;
        CanvasBox box;  ///< of a lens
        RevealReason reason{};
        std::string words;             ///< may be empty
        std::optional<UserId> second;  ///< who confirmed it
        std::int64_t at_most_ms = 0;   ///< from now
    };
    /// What was on the screen since it was last told.
    struct Seen {
        std::int64_t ordinal = 0;
        double seconds = 0, area = 0;
    };
    struct Listener {
        std::function<void(const RevealDone&)> shown;
        std::function<void(const Seen&)> seen;
        std::function<Status()> still_allowed;    ///< asked at each renewal and every second
        std::function<void(const Error&)> ended;  ///< by itself; may destroy it
    };

    /// `allowed` is the decision for exactly this level. Uses it up: logs the intent, keeps the row, unwraps the key,
    /// starts the process. `track` must outlive it. Errors: those of log, store and keyring; io. Nothing was shown
    /// then.
    static Result<std::unique_ptr<OpenReveal>> start(Session& session, AllowedClip allowed, const PreparedTrack& track,
                                                     Wish wish, std::string mark, Listener listener);
    /// close("desk.reveal_closed").
    ~OpenReveal();
    OpenReveal(const OpenReveal&) = delete;
    OpenReveal& operator=(const OpenReveal&) = delete;

    [[nodiscard]] Level level() const { return wish_.level; }
    [[nodiscard]] bool over() const { return over_; }
    [[nodiscard]] const CanvasGeometry& geometry() const { return geometry_; }
    /// For the window, which can't write it. Errors: io "desk.canvas".
    [[nodiscard]] Result<UniqueFd> canvas() const;

    /// Renews the lease and asks for this frame. A soft still stays what it is. Errors: not_found "desk.reveal" (over),
    /// usage "desk.reveal_level" (soft), those of Listener::still_allowed (it is over then).
    Status renew(std::int64_t ordinal, const CanvasBox& box);
    /// Blanks, ends the process, tells what was seen, writes the outcome. Done twice is done once. Errors: those of the
    /// log; it is over all the same.
    Status close(Where why);

  private:
    OpenReveal(Session& session, AllowedClip allowed, const PreparedTrack& track, Wish wish, std::string mark,
               Listener listener);
    Status keep_row();
    Status start_process(Ticket ticket);
    Result<RevealOrder> make_order(Ticket ticket);
    Status ask_frame(std::int64_t ordinal, const CanvasBox& box);
    void on_report(const DecoderReport& report);
    void watch();
    void look_at_time();
    void tell_seen();
    void put_out();
    Status log_outcome(const std::string& why);
    void end(const Error& why);
    [[nodiscard]] std::int64_t now_ms() const { return session_.desk().clock().monotonic_ms(); }
    [[nodiscard]] const disclosure::LadderBounds& bounds() const { return session_.desk().limits().ladder; }

    Session& session_;
    AllowedClip allowed_;
    const PreparedTrack& track_;
    Wish wish_;
    std::string mark_;
    Listener listener_;
    std::string id_ = random_id();
    CanvasGeometry geometry_;
    UniqueFd canvas_;
    std::unique_ptr<DecoderProcess> process_;
    std::int64_t intent_ = -1;                          ///< seq of the intent that has no outcome yet
    bool ordered_ = false, up_ = false, over_ = false;  ///< up: locked down, and may have drawn

    std::int64_t began_ms_ = 0, renewed_ms_ = 0, checked_ms_ = 0;  ///< monotonic
    std::optional<RevealDone> shown_;                              ///< on the screen since told_ms_
    std::int64_t told_ms_ = 0;
    bool reported_ = false;
    double seconds_ = 0, area_seconds_ = 0;
    std::int32_t next_slot_ = 0;
    EventLoop::Handle timer_;
};

}  // namespace milchglas::desk
