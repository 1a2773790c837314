#include "ui/bridge/line.h"

#include <sys/socket.h>

namespace milchglas::bridge {
namespace {
constexpr int patience_ms = 3000;  ///< for a guard whose window went: it blanks views and wipes keys
}

Result<channel::Hello::Reply> Line::connect() {
    drop();
    MG_TRY(Connection connection, connector_());
    MG_TRY(UniqueFd second, connection.socket.duplicate());
    {
        const std::scoped_lock lock(mutex_);
        if (interrupted_) return fail(Errc::peer_gone, "channel.closed");
        hang_up_ = std::move(second);
    }
    guard_ = std::move(connection.guard);
    client_.emplace(channel::Channel(std::move(connection.socket)));
    client_->on<desk::ViewProgress>(ears_.progress);
    client_->on<desk::ViewGlimpse>(ears_.glimpse);
    client_->on<desk::ViewReady>(ears_.ready);
    client_->on<desk::ViewEnded>(ears_.ended);
    client_->on<desk::ViewRestarted>(ears_.restarted);
    client_->on<desk::RevealShown>(ears_.reveal_shown);
    client_->on<desk::RevealEnded>(ears_.reveal_ended);
    client_->on<desk::FollowMoved>(ears_.follow_moved);
    client_->on<desk::FollowOver>(ears_.follow_over);
    client_->on<desk::ExposureSpent>(ears_.exposure);
    client_->on<desk::SessionLocked>(ears_.locked);
    client_->on<desk::UnlockWait>(ears_.unlock_wait);
    auto hello = client_->greet(MILCHGLAS_VERSION);
    if (!hello) drop();
    return hello;
}

void Line::hear() {
    if (!client_) return;
    if (auto heard = client_->wait_event(); !heard) lose(heard.error());
}

void Line::interrupt() {
    const std::scoped_lock lock(mutex_);
    interrupted_ = true;
    if (hang_up_) ::shutdown(hang_up_.get(), SHUT_RDWR);
}

bool Line::breaks_line(const Error& error) {
    // The channel names itself in what it reports; these two are about one message and leave the connection whole.
    return error.where().starts_with("channel.") && error.where() != "channel.unanswered" &&
           error.where() != "channel.too_large";
}

void Line::lose(const Error& error) {
    drop();
    const std::scoped_lock lock(mutex_);
    if (!interrupted_) ears_.lost(error);
}

void Line::drop() {
    client_.reset();
    {
        const std::scoped_lock lock(mutex_);
        hang_up_.reset();
    }
    guard_.wait(patience_ms);
    guard_ = {};
}

}  // namespace milchglas::bridge
