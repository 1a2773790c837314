#include "tests/bench/mpv.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <nlohmann/json.hpp>

namespace milchglas::bench {
namespace {

constexpr int patience_ms = 30'000;

UniqueFd connected(const std::string& path, pid_t process) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(static_cast<char*>(address.sun_path), sizeof address.sun_path - 1);
    for (int tries = 0; tries < patience_ms / 20; ++tries) {
        UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return socket;
        if (::waitpid(process, nullptr, WNOHANG) == process) return {};
        ::poll(nullptr, 0, 20);  // until it has made its socket
    }
    return {};
}

}  // namespace

std::optional<Mpv> Mpv::start(const std::string& video, const std::string& socket) {
    const std::string ipc = "--input-ipc-server=" + socket;
    std::array<const char*, 12> arguments{"mpv",           "--no-config", "--really-quiet", "--vo=null",
                                          "--ao=null",     "--pause",     "--hr-seek=yes",  "--keep-open=yes",
                                          "--no-terminal", ipc.c_str(),   video.c_str(),    nullptr};
    pid_t process = 0;
    if (::posix_spawnp(&process, "mpv", nullptr, nullptr, const_cast<char* const*>(arguments.data()), environ) != 0)
        return std::nullopt;
    Mpv mpv(process, connected(socket, process));
    if (!mpv.socket_) return std::nullopt;
    for (int tries = 0; tries < patience_ms / 20; ++tries) {
        if (mpv.seek(0)) return mpv;
        ::poll(nullptr, 0, 20);  // it says no until it has opened the video
    }
    return std::nullopt;
}

Mpv::Mpv(Mpv&& other) noexcept
    : process_(std::exchange(other.process_, 0)),
      socket_(std::move(other.socket_)),
      received_(std::move(other.received_)) {}

Mpv::~Mpv() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
}

bool Mpv::seek(double seconds) {
    return send({{"command", {"seek", seconds, "absolute+exact"}}}) && wait_for("seek") && wait_for("playback-restart");
}

bool Mpv::send(const nlohmann::json& command) {
    const std::string line = command.dump() + '\n';
    return ::send(socket_.get(), line.data(), line.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(line.size());
}

bool Mpv::wait_for(const std::string& event) {
    while (const auto line = next_line()) {
        const auto message = nlohmann::json::parse(*line, nullptr, false);
        if (message.is_object() && message.value("event", "") == event) return true;
        if (message.is_object() && message.value("error", "success") != "success") return false;
    }
    return false;
}

std::optional<std::string> Mpv::next_line() {
    while (true) {
        if (const auto end = received_.find('\n'); end != std::string::npos) {
            std::string line = received_.substr(0, end);
            received_.erase(0, end + 1);
            return line;
        }
        pollfd wait{socket_.get(), POLLIN, 0};
        std::array<char, 4096> bytes{};
        if (::poll(&wait, 1, patience_ms) <= 0) return std::nullopt;
        const ssize_t got = ::read(socket_.get(), bytes.data(), bytes.size());
        if (got <= 0) return std::nullopt;
        received_.append(bytes.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace milchglas::bench
