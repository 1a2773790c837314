#pragma once
// mpv, headless, driven as its own scripts drive it: the peer for seeking.
#include <sys/types.h>

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "core/base/fd.h"

namespace milchglas::bench {

class Mpv {
  public:
    /// Starts it paused at the beginning of a video. None where mpv isn't there or doesn't come up.
    static std::optional<Mpv> start(const std::string& video, const std::string& socket);
    Mpv(Mpv&& other) noexcept;
    Mpv& operator=(Mpv&&) = delete;
    ~Mpv();  ///< ends it

    /// Seeks exactly and waits until the frame is there. False when mpv says no or has gone.
    bool seek(double seconds);

  private:
    Mpv(pid_t process, UniqueFd socket) : process_(process), socket_(std::move(socket)) {}
    bool send(const nlohmann::json& command);
    bool wait_for(const std::string& event);
    std::optional<std::string> next_line();
    pid_t process_ = 0;
    UniqueFd socket_;
    std::string received_;
};

}  // namespace milchglas::bench
