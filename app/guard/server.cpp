#include "app/guard/server.h"

#include <sys/socket.h>

namespace milchglas::guard {

void Server::serve(UniqueFd socket, bool only) {
    const int fd = socket.get();
    Connection connection;
    connection.peer = std::make_shared<channel::Peer>(channel::Channel(std::move(socket)));
    connection.session = std::make_unique<desk::Session>(desk_, connection.peer);
    connection.watch = desk_.loop().watch(fd, [this, fd] { on_readable(fd); });
    connection.only = only;
    connections_.emplace(fd, std::move(connection));
}

void Server::listen(UniqueFd listener) {
    listener_ = std::move(listener);
    listener_watch_ = desk_.loop().watch(listener_.get(), [this] {
        UniqueFd socket(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (socket) serve(std::move(socket), false);
    });
}

void Server::on_readable(int fd) {
    Connection& connection = connections_.at(fd);
    auto message = connection.peer->receive();
    const bool served =
        message && routes_.dispatch(*connection.session, connection.peer, *std::move(message)).has_value();
    if (!served || !connection.peer->alive()) drop(fd);
}

void Server::drop(int fd) {
    const bool last = connections_.at(fd).only;
    connections_.erase(fd);
    if (last) desk_.loop().stop();
}

void refuse(UniqueFd socket, const Error& why) {
    channel::Channel line(std::move(socket));
    auto message = line.receive_raw();
    if (!message) return;
    auto asked = channel::Incoming::read(*std::move(message));
    if (!asked) return;
    (void)line.send_raw(channel::encode_with(channel::Header{channel::Kind::refusal, asked->header.call, asked->header.name},
                                             channel::Refusal{why.code(), why.where()}));
}

}  // namespace milchglas::guard
