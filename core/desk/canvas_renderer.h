#pragma once
// One track's frames in one canvas, drawn by a renderer process. One that dies, or stands still while it owes
// something, is replaced by another that draws from the same track what is still owed.
//
// It may be started long before anybody looks: then the process is locked down and waits, and draws nothing before
// begin() said whose mark lies over it.
#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "core/desk/decoder_process.h"
#include "core/desk/desk.h"
#include "core/desk/prepared_track.h"

namespace milchglas::desk {

/// On the loop's thread. Callbacks may destroy it.
class CanvasRenderer {
  public:
    struct Listener {
        std::function<void()> restarted;              ///< another process draws from here on
        std::function<void(const FrameDone&)> drawn;  ///< the oldest frame owed is in its slot
        std::function<void(const Error&)> failed;     ///< for good
    };

    /// `track` and `desk` must outlive it. Errors: those of SpareDecoders::take(); io "desk.canvas".
    static Result<std::unique_ptr<CanvasRenderer>> start(Desk& desk, const PreparedTrack& track);
    CanvasRenderer(const CanvasRenderer&) = delete;
    CanvasRenderer& operator=(const CanvasRenderer&) = delete;

    /// Once, before the first frame. Errors: those of start().
    Status begin(std::string mark, Listener listener);
    /// REQUIRES: begin(). A process that is not up yet draws it when it is. Errors: busy, io, usage of the channel.
    Status draw(const FrameOrder& frame);
    /// The canvas for the window, which can't write it. Errors: io "desk.canvas".
    [[nodiscard]] Result<UniqueFd> canvas() const;
    /// Locked down: what is owed may have been drawn already.
    [[nodiscard]] bool up() const { return up_; }

  private:
    CanvasRenderer(Desk& desk, const PreparedTrack& track) : desk_(desk), track_(track) {}
    Status start_process();
    void on_report(const DecoderReport& report);
    void is_up();
    void drawn(const FrameDone& done);
    void is_gone();
    void give_up(const Error& why);
    void watch();

    Desk& desk_;
    const PreparedTrack& track_;
    UniqueFd canvas_;
    std::string mark_;  ///< empty before begin()
    Listener listener_;
    std::unique_ptr<DecoderProcess> process_;
    bool up_ = false;
    int deaths_ = 0;  ///< in a row, without a frame between
    bool replaced_ = false;
    std::deque<FrameOrder> owed_;
    EventLoop::Handle watchdog_;
};

}  // namespace milchglas::desk
