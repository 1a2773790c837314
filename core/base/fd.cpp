#include "core/base/fd.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace milchglas {

void UniqueFd::reset() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
}

Result<UniqueFd> UniqueFd::duplicate() const {
    const int copy = ::fcntl(fd_, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return os_error("base.dup");
    return UniqueFd(copy);
}

Error os_error(Where where) {
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return {full ? Errc::no_space : Errc::io, where};
}

Result<std::size_t> read_some_at(int fd, std::uint64_t offset, MutableBytes into, Where where) {
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t n =
            ::pread(fd, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return os_error(where);
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
    }
    return done;
}

Status read_exactly_at(int fd, std::uint64_t offset, MutableBytes into, Where where) {
    MG_TRY(const std::size_t n, read_some_at(fd, offset, into, where));
    if (n != into.size()) return fail(Errc::damaged, where);
    return {};
}

Status write_all(int fd, ByteView bytes, Where where) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return os_error(where);
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

Result<std::uint64_t> size_of(int fd, Where where) {
    struct stat info {};
    if (::fstat(fd, &info) != 0) return os_error(where);
    return static_cast<std::uint64_t>(info.st_size);
}

Result<Bytes> read_all(int fd, std::size_t limit, Where where) {
    if (::lseek(fd, 0, SEEK_SET) < 0 && errno != ESPIPE) return os_error(where);
    Bytes bytes;
    for (;;) {
        const std::size_t have = bytes.size();
        if (have > limit) return fail(Errc::damaged, where);
        bytes.resize(have + 65536);
        const ssize_t n = ::read(fd, bytes.data() + have, 65536);
        if (n < 0 && errno != EINTR) return os_error(where);
        bytes.resize(have + static_cast<std::size_t>(n > 0 ? n : 0));
        if (n == 0) return bytes;
    }
}

}  // namespace milchglas
