#pragma once
// One clip on its way from ciphertext to frost track: one pass process, for a clip that is being opened or that will be
// asked for next.
//
//   running --pass done, track valid--> ready
//      \--- clip damaged, process died twice, log unwritable ---> failed
//
// Each time a key is used there is a `clip.prepare` entry. A pass that dies is started once more under a new ticket. So
// is one that fails in any way with a pinned detector in it, then without the detector: whether that ends well tells
// whose fault it was (core/decisions/017-a-detector-of-ones-own.md).
#include <functional>
#include <memory>
#include <optional>

#include "core/desk/canvas_renderer.h"
#include "core/desk/choose_clip.h"
#include "core/desk/decoder_process.h"
#include "core/desk/prepared_track.h"
#include "core/desk/stall_watch.h"
#include "core/model/ticket.h"

namespace milchglas::desk {

/// Whether somebody waits for the track now, or may ask for it later: then it is made behind everything else.
enum class Urgency { now, later };

/// On the loop's thread; within its session's life.
class Preparation {
  public:
    struct Listener {
        std::function<void(std::int64_t frames)> progress;  ///< decoded so far
        std::function<void()> glimpse;                      ///< there is one now; at most once
        std::function<void()> settled;                      ///< once, when it isn't running any more; may destroy it
    };

    /// Leases the clip (it is in work from now on), logs the intent, takes the ticket, hands one payload key to one new
    /// pass process. Errors: those of the log and the keyring; io. The clip waits as before then.
    static Result<std::unique_ptr<Preparation>> start(Session& session, AllowedClip allowed, Urgency urgency);
    /// stop(); while the lease lasts the clip waits again, at its old place.
    ~Preparation();
    Preparation(const Preparation&) = delete;
    Preparation& operator=(const Preparation&) = delete;

    [[nodiscard]] const AllowedClip& allowed() const { return allowed_; }
    /// The same clip, decided anew: from here on this decision holds and no earlier one.
    void renew(AllowedClip allowed) { allowed_ = std::move(allowed); }
    void listen(Listener listener) { listener_ = std::move(listener); }

    [[nodiscard]] bool running() const { return state_ == State::running; }
    [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }
    /// Present when it is ready.
    [[nodiscard]] const std::optional<PreparedTrack>& track() const { return track_; }

    /// The first frame in cells of 1/6, from early in the pass on.
    [[nodiscard]] const std::optional<PreparedTrack>& glimpse() const { return glimpse_; }
    /// A renderer of the track that waits for its begin(): started ahead where nobody waited for the track, else now.
    /// REQUIRES: it is ready; the renderer is gone before this. Errors: those of CanvasRenderer::start().
    Result<std::unique_ptr<CanvasRenderer>> take_renderer();

    /// Ends the process, closes an open intent, forgets the track. Done twice is done once. Errors: those of the log.
    Status stop();
    /// The lease is over: what becomes of the clip was decided elsewhere.
    void end_lease() { leased_ = false; }

  private:
    enum class State { running, ready, failed };

    Preparation(Session& session, AllowedClip allowed, Urgency urgency);
    Status start_pass();
    Result<PassOrder> make_order(Ticket ticket);
    void watch_pass(std::int64_t frames);
    void on_report(const DecoderReport& report);
    void pass_is_gone();
    void pass_failed(const Error& why);
    void glimpsed(const PassGlimpse& glimpse);
    void pass_done(const PassDone& done);
    Status adopt(const PassDone& done);
    Status record_track(const PassDone& done);
    Status record_detector(store::Transaction& transaction, const PassDone& done);
    Status log_failure(const std::string& reason);
    void settle(const Status& how);
    [[nodiscard]] Vault& vault() { return *session_.desk().vault(); }

    Session& session_;
    AllowedClip allowed_;
    Urgency urgency_;
    Listener listener_;
    bool leased_ = false;
    State state_ = State::running;
    std::optional<Error> failure_;

    std::unique_ptr<DecoderProcess> pass_;
    int pass_starts_ = 0;
    std::int64_t intent_ = -1;  ///< seq of the intent that has no outcome yet
    StallWatch watchdog_;
    UniqueFd memory_, glimpse_memory_;  ///< being written
    struct Handed {
        DetectorSpec spec;
        std::string sha256;
    };
    std::optional<Handed> handed_;   ///< the detector in the pass that runs
    std::optional<Handed> suspect_;  ///< the one in the pass before, which failed
    std::string suspicion_;          ///< how
    std::optional<PreparedTrack> track_, glimpse_;
    std::unique_ptr<CanvasRenderer> renderer_;  ///< last: it draws from track_
};

/// Whether an error is the clip's own: it leaves the queue for good.
inline bool blames_clip(const Error& error) {
    return error.code() == Errc::damaged || error.code() == Errc::usage;
}

}  // namespace milchglas::desk
