#pragma once
// Shared memory of a descriptor, mapped before lock-down.
#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::viewer {

class Mapping {
  public:
    enum class Access { read, read_write };
    /// Maps the first `size` bytes of `fd`, which must be that long. The descriptor may be closed afterwards.
    /// Errors: usage "viewer.order" (0 bytes, or more than there are), io "viewer.map".
    static Result<Mapping> of(int fd, std::uint64_t size, Access access);
    Mapping(Mapping&& other) noexcept;
    Mapping& operator=(Mapping&&) = delete;
    ~Mapping();

    [[nodiscard]] ByteView view() const { return {data_, size_}; }
    /// REQUIRES: mapped read_write.
    [[nodiscard]] MutableBytes mutable_view() { return {data_, size_}; }

  private:
    Mapping(std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
    std::uint8_t* data_;
    std::size_t size_;
};

}  // namespace milchglas::viewer
