#pragma once
// One box on its way through a clip: one follow process, what it tells held against what it may tell, and the log of
// it.
//
//   running --FollowDone--> over (suggested)
//      \--- damaged, died, stalled, cancelled, log unwritable ---> over
#include <memory>
#include <optional>

#include "core/desk/choose_clip.h"
#include "core/desk/decoder_process.h"
#include "core/desk/follow_box.h"
#include "core/desk/stall_watch.h"
#include "core/model/ticket.h"

namespace milchglas::desk {

/// On the loop's thread; belongs to its view.
class Follow {
  public:
    struct Wish {
        ViewId view;
        std::int64_t number = 0;
        std::int64_t ordinal = 0;
        Box box;
        std::int64_t first = 0, last = 0;
    };

    /// Logs the intent, takes the ticket, hands the clip's payload key to one new process. REQUIRES: the wish fits the
    /// picture. Errors: those of log, keyring and SpareDecoders::take(); io. Nothing was followed then.
    static Result<std::unique_ptr<Follow>> start(Session& session, AllowedClip allowed, const PictureFacts& picture,
                                                 const Wish& wish);
    /// One that runs ends at once and is logged as "desk.closed_early"; nobody is told.
    ~Follow();
    Follow(const Follow&) = delete;
    Follow& operator=(const Follow&) = delete;

    [[nodiscard]] bool running() const { return process_ != nullptr; }
    [[nodiscard]] std::int64_t number() const { return wish_.number; }
    /// It ended with a suggestion: labels may say that they come from it.
    [[nodiscard]] bool suggested() const { return suggested_; }
    /// Does nothing when it is over.
    void cancel();

  private:
    Follow(Session& session, AllowedClip allowed, const PictureFacts& picture, const Wish& wish);
    Status start_process(Ticket ticket);
    Result<FollowOrder> make_order(Ticket ticket);
    void watch();
    void on_report(const DecoderReport& report);
    Status heard(const FollowProgress& progress);
    Status heard(const FollowSteps& steps);
    [[nodiscard]] bool is_next(const FollowStep& step) const;
    void done(const FollowDone& how);
    void fail_with(const Error& why);
    Status record(audit::Outcome outcome, std::vector<std::string> reason);
    [[nodiscard]] CanvasBox to_canvas(const Box& box) const;
    [[nodiscard]] FollowedBox to_picture(const FollowStep& step) const;
    [[nodiscard]] std::vector<FollowedBox> in_order() const;
    [[nodiscard]] Vault& vault() { return *session_.desk().vault(); }

    Session& session_;
    AllowedClip allowed_;
    Wish wish_;
    double width_, height_;  ///< of the picture
    std::int64_t frames_;
    CanvasGeometry canvas_;

    std::unique_ptr<DecoderProcess> process_;
    std::int64_t intent_ = -1;  ///< seq of the intent that has no outcome yet
    StallWatch watchdog_;
    std::int64_t decoded_ = 0;
    std::vector<FollowedBox> forward_, backward_;  ///< away from the box's frame
    bool suggested_ = false;
};

}  // namespace milchglas::desk
