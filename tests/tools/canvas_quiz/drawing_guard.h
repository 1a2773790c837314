#pragma once
// As much of a guard as a player needs: a thread that draws frames of one track over the real channel. No key, no
// clip, no log.
#include <memory>
#include <mutex>
#include <thread>

#include "core/base/event_loop.h"
#include "core/channel/call.h"
#include "core/desk/show_frame.h"
#include "core/frost/track.h"
#include "ui/bridge/connection.h"
#include "ui/bridge/open_view.h"

namespace milchglas::quiz {

class DrawingGuard {
  public:
    DrawingGuard() = default;
    DrawingGuard(const DrawingGuard&) = delete;
    DrawingGuard& operator=(const DrawingGuard&) = delete;
    ~DrawingGuard();

    /// Serves one connection. Call once.
    bridge::Connector connector();
    /// From here on frames are drawn from `track`. What a window is told of it, as the guard would.
    /// Errors: those of memory_file and CanvasMemory::map.
    Result<bridge::OpenViewPtr> show(std::shared_ptr<const frost::Track> track);

  private:
    struct Served {
        std::shared_ptr<channel::Peer> peer;
    };
    void serve(UniqueFd socket);
    Result<desk::ShowFrame::Reply> draw(const desk::ShowFrame::Request& request);

    std::thread thread_;
    std::mutex mutex_;  ///< guards the members below
    EventLoop* loop_ = nullptr;
    std::shared_ptr<const frost::Track> track_;
    CanvasGeometry geometry_;
    UniqueFd canvas_;
    int shown_ = 0;
};

}  // namespace milchglas::quiz
