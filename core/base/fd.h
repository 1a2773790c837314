#pragma once
// Descriptors with an owner, and whole reads and writes on them.
#include <sys/types.h>

#include <cstdint>
#include <utility>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas {

class UniqueFd {
  public:
    UniqueFd() = default;
    explicit UniqueFd(int fd) : fd_(fd) {}
    UniqueFd(UniqueFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    UniqueFd& operator=(UniqueFd&& other) noexcept {
        if (this != &other) {
            reset();
            fd_ = std::exchange(other.fd_, -1);
        }
        return *this;
    }
    UniqueFd(const UniqueFd&) = delete;
    UniqueFd& operator=(const UniqueFd&) = delete;
    ~UniqueFd() { reset(); }

    [[nodiscard]] int get() const { return fd_; }
    [[nodiscard]] explicit operator bool() const { return fd_ >= 0; }
    [[nodiscard]] int release() { return std::exchange(fd_, -1); }
    void reset();
    /// A second descriptor (close-on-exec) of the same open file. Errors: io "base.dup".
    [[nodiscard]] Result<UniqueFd> duplicate() const;

  private:
    int fd_ = -1;
};

/// Errno of the last failed call as an Error: no_space for a full disk or quota, io otherwise.
Error os_error(Where where);

/// Reads until `into` is full or the file ends; returns the number of bytes read.
Result<std::size_t> read_some_at(int fd, std::uint64_t offset, MutableBytes into, Where where);
/// Reads exactly `into.size()` bytes at `offset`; a short file is `damaged`.
Status read_exactly_at(int fd, std::uint64_t offset, MutableBytes into, Where where);
/// Writes all of `bytes` at the current position.
Status write_all(int fd, ByteView bytes, Where where);
Result<std::uint64_t> size_of(int fd, Where where);

/// Everything a descriptor holds, from its start where it can seek, at most `limit` bytes (more: damaged).
Result<Bytes> read_all(int fd, std::size_t limit, Where where);

}  // namespace milchglas
