#include "core/viewer/guard_watch.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <thread>

#include "core/base/fd.h"

namespace milchglas::viewer {

Status end_with_the_guard(const channel::Channel& channel) {
    try {
        std::thread([fd = channel.fd()] {
            char byte = 0;
            while (::read(fd, &byte, 1) < 0 && errno == EINTR) {
            }
            ::_exit(EXIT_FAILURE);
        }).detach();
    } catch (const std::system_error&) {
        return fail(Errc::io, "viewer.thread");
    }
    return {};
}

}  // namespace milchglas::viewer
