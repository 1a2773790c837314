#pragma once
// A ByteSource as FFmpeg reads it. Inside core/media only.
extern "C" {
#include <libavformat/avio.h>
}
#include <optional>

#include "core/media/byte_source.h"

namespace milchglas::media {

/// Fixed in memory: FFmpeg holds its address.
class ByteStream {
  public:
    explicit ByteStream(ByteSource& source);
    ~ByteStream();
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    /// Null when memory is gone. Owned here; must outlive every format context that uses it.
    [[nodiscard]] AVIOContext* context() { return context_; }
    /// What the source reported, where FFmpeg knows only "I/O error".
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

  private:
    static int read(void* self, std::uint8_t* into, int size);
    static std::int64_t seek(void* self, std::int64_t offset, int whence);

    ByteSource& source_;
    AVIOContext* context_ = nullptr;
    std::uint64_t position_ = 0;
    std::optional<Error> error_;
};

}  // namespace milchglas::media
