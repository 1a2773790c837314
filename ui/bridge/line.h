#pragma once
// One connection to a guard, held by the worker thread. Made anew after a loss.
#include <functional>
#include <mutex>
#include <optional>

#include "core/channel/call.h"
#include "core/desk/follow_box.h"
#include "core/desk/unlock.h"
#include "core/desk/view_events.h"
#include "ui/bridge/connection.h"

namespace milchglas::bridge {

/// All members are for the worker thread, except interrupt().
class Line {
  public:
    /// Called on the worker thread.
    struct Ears {
        std::function<void(desk::ViewProgress)> progress;
        std::function<void(desk::ViewGlimpse)> glimpse;
        std::function<void(desk::ViewReady)> ready;
        std::function<void(desk::ViewEnded)> ended;
        std::function<void(desk::ViewRestarted)> restarted;
        std::function<void(desk::RevealShown)> reveal_shown;
        std::function<void(desk::RevealEnded)> reveal_ended;
        std::function<void(desk::FollowMoved)> follow_moved;
        std::function<void(desk::FollowOver)> follow_over;
        std::function<void(desk::ExposureSpent)> exposure;
        std::function<void(desk::SessionLocked)> locked;
        std::function<void(desk::UnlockWait)> unlock_wait;
        std::function<void(Error)> lost;  ///< once for each connection that ended otherwise than by interrupt()
    };
    Line(Connector connector, Ears ears) : connector_(std::move(connector)), ears_(std::move(ears)) {}

    /// Drops what is there, connects and says hello. Errors: those of the connector, peer_gone, conflict
    /// "channel.version".
    Result<channel::Hello::Reply> connect();

    /// Errors: those the guard answered; peer_gone "channel.closed" when there is no connection (any more).
    template <class UseCase>
    Result<typename UseCase::Reply> call(const typename UseCase::Request& request) {
        if (!client_) return fail(Errc::peer_gone, "channel.closed");
        auto reply = client_->call<UseCase>(request);
        if (!reply && breaks_line(reply.error())) lose(reply.error());
        return reply;
    }

    /// Readable when an event waits; -1 without a connection.
    [[nodiscard]] int fd() const { return client_ ? client_->fd() : -1; }
    /// Takes one event. REQUIRES: fd() is readable.
    void hear();

    /// From any thread: ends the connection, also under a call that is being waited for; none is made again.
    void interrupt();

  private:
    static bool breaks_line(const Error& error);
    void lose(const Error& error);
    void drop();

    Connector connector_;
    Ears ears_;
    Child guard_;
    std::optional<channel::Client> client_;

    std::mutex mutex_;  ///< guards the two members below
    UniqueFd hang_up_;  ///< a second descriptor of the client's socket
    bool interrupted_ = false;
};

}  // namespace milchglas::bridge
