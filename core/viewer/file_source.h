#pragma once
// A clear video, as its sender has it, for the modes that look at one before it is sealed.
#include "core/base/fd.h"
#include "core/media/byte_source.h"

namespace milchglas::viewer {

class FileSource final : public media::ByteSource {
  public:
    /// `fd` stays the caller's and open. Reads fail with io "viewer.media".
    FileSource(int fd, std::uint64_t size) : fd_(fd), size_(size) {}
    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes into) override {
        return read_some_at(fd_, offset, into, "viewer.media");
    }
    [[nodiscard]] std::uint64_t size() const override { return size_; }

  private:
    int fd_;
    std::uint64_t size_;
};

}  // namespace milchglas::viewer
