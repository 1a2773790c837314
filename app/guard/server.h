#pragma once
// The guard's connections: one session each, requests to their handlers, an end when the other side goes.
#include <map>
#include <memory>

#include "core/desk/desk.h"
#include "core/desk/routes.h"
#include "core/desk/session.h"

namespace milchglas::guard {

class Server {
  public:
    /// `desk` must outlive it.
    explicit Server(desk::Desk& desk) : desk_(desk), routes_(desk::make_routes()) {}

    /// Serves one connected socket; with `only` the loop stops when it ends (the embedded default).
    void serve(UniqueFd socket, bool only);
    /// Accepts connections on a listening socket for ever (a workplace's service).
    void listen(UniqueFd listener);

  private:
    struct Connection {
        std::shared_ptr<channel::Peer> peer;
        std::unique_ptr<desk::Session> session;
        EventLoop::Handle watch;
        bool only = false;
    };
    void on_readable(int fd);
    void drop(int fd);

    desk::Desk& desk_;
    channel::Dispatcher<desk::Session> routes_;
    std::map<int, Connection> connections_;
    UniqueFd listener_;
    EventLoop::Handle listener_watch_;
};

/// Answers the first request on `socket` with `why` and nothing else: the vault could not be opened.
void refuse(UniqueFd socket, const Error& why);

}  // namespace milchglas::guard
