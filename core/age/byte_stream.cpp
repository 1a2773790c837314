#include "core/age/byte_stream.h"

#include <unistd.h>

#include <cerrno>

#include "core/base/fd.h"

namespace milchglas::age {

ByteStream stream_of(int fd) {
    return [fd](MutableBytes into) -> Result<std::size_t> {
        for (;;) {
            const ssize_t n = ::read(fd, into.data(), into.size());
            if (n >= 0) return static_cast<std::size_t>(n);
            if (errno != EINTR) return os_error("age.read");
        }
    };
}

Result<std::size_t> fill_from(const ByteStream& stream, MutableBytes into) {
    std::size_t done = 0;
    while (done < into.size()) {
        MG_TRY(const std::size_t n, stream(into.subspan(done)));
        if (n == 0) break;
        done += n;
    }
    return done;
}

}  // namespace milchglas::age
