#include "core/base/folder_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace milchglas {

Result<FolderWatch> FolderWatch::of(const std::filesystem::path& folder) {
    UniqueFd fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!fd || ::inotify_add_watch(fd.get(), folder.c_str(), IN_CLOSE_WRITE | IN_MOVED_TO | IN_ONLYDIR) < 0)
        return fail(Errc::io, "base.folder_watch");
    return FolderWatch(std::move(fd));
}

FolderWatch::Arrivals FolderWatch::take() const {
    Arrivals arrivals;
    std::array<char, 16 * 1024> buffer{};
    for (;;) {
        const ssize_t length = ::read(fd_.get(), buffer.data(), buffer.size());
        if (length <= 0) return arrivals;
        for (std::size_t at = 0; at < static_cast<std::size_t>(length);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char* name = buffer.data() + at + sizeof event;
            if ((event.mask & IN_Q_OVERFLOW) != 0) arrivals.missed = true;
            if (event.len > 0) arrivals.names.emplace_back(name, ::strnlen(name, event.len));
            at += sizeof event + event.len;
        }
    }
}

}  // namespace milchglas
