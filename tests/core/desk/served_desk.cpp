#include "tests/core/desk/served_desk.h"

#include <gtest/gtest.h>

#include <future>

#include "app/guard/server.h"

namespace milchglas::test {

ServedDesk::ServedDesk(const std::filesystem::path& vault, const desk::Limits& limits)
    : loop_(EventLoop::create().value()) {
    SocketPair sockets = socket_pair().value();
    thread_ = std::thread([this, vault, limits, socket = std::move(sockets.theirs)]() mutable {
        serve(vault, limits, std::move(socket));
    });
    connect(std::move(sockets.ours));
}

ServedDesk::~ServedDesk() {
    hang_up();
    thread_.join();
}

void ServedDesk::serve(const std::filesystem::path& vault, const desk::Limits& limits, UniqueFd socket) {
    desk::Desk desk(vault, *loop_, clock, limits);
    EXPECT_TRUE(desk.open_vault());
    guard::Server server(desk);
    server_ = &server;
    server.serve(std::move(socket), true);
    EXPECT_TRUE(loop_->run());
}

UniqueFd ServedDesk::another_connection() {
    SocketPair sockets = socket_pair().value();
    loop_->post([this, theirs = std::make_shared<UniqueFd>(std::move(sockets.theirs))] {
        server_->serve(std::move(*theirs), false);
    });
    return std::move(sockets.ours);
}

void ServedDesk::let_timers_run(std::int64_t ms) {
    std::promise<void> passed;
    EventLoop::Handle timer;
    loop_->post([&] {
        timer = loop_->after(ms, [&] {
            timer.cancel();  // handles are for the loop's own thread
            passed.set_value();
        });
    });
    passed.get_future().wait();
}

}  // namespace milchglas::test
