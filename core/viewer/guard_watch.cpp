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

Result<Secret> read_key(const UniqueFd& file) {
    constexpr std::size_t key_bytes = 32;
    Secret key(key_bytes);
    MG_TRY(const std::uint64_t size, size_of(file.get(), "viewer.key"));
    if (size != key_bytes) return fail(Errc::damaged, "viewer.key");
    MG_CHECK(read_exactly_at(file.get(), 0, key.mutable_view(), "viewer.key"));
    return key;
}

}  // namespace milchglas::viewer
