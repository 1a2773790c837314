#include "core/viewer/mapping.h"

#include <sys/mman.h>

#include <utility>

#include "core/base/fd.h"

namespace milchglas::viewer {

Result<Mapping> Mapping::of(int fd, std::uint64_t size, Access access) {
    MG_TRY(const std::uint64_t there, size_of(fd, "viewer.map"));
    // Touching a page past the file's end would kill the process.
    if (size == 0 || size > there) return fail(Errc::usage, "viewer.order");
    const int protection = access == Access::read ? PROT_READ : PROT_READ | PROT_WRITE;
    void* memory = ::mmap(nullptr, size, protection, MAP_SHARED, fd, 0);
    if (memory == MAP_FAILED) return os_error("viewer.map");
    ::madvise(memory, size, MADV_DONTDUMP);  // frames and tracks, if ever a core were written
    return Mapping(static_cast<std::uint8_t*>(memory), size);
}

Mapping::Mapping(Mapping&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

Mapping::~Mapping() {
    if (data_ != nullptr) ::munmap(data_, size_);
}

}  // namespace milchglas::viewer
