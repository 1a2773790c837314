#pragma once
// Fixed memory as FFmpeg writes a file into it. Inside core/media only.
extern "C" {
#include <libavformat/avio.h>
}
#include "core/base/bytes.h"

namespace milchglas::media {

/// Fixed in memory: FFmpeg holds its address.
class MemorySink {
  public:
    /// What doesn't fit into `into` isn't written, and FFmpeg is told so. `into` must outlive the sink.
    explicit MemorySink(MutableBytes into);
    ~MemorySink();
    MemorySink(const MemorySink&) = delete;
    MemorySink& operator=(const MemorySink&) = delete;

    /// Null when memory is gone. Owned here; must outlive every format context that uses it.
    [[nodiscard]] AVIOContext* context() { return context_; }
    /// How long the file is so far: up to the last byte that was ever written.
    [[nodiscard]] std::size_t written() const { return written_; }

  private:
    static int write(void* self, std::uint8_t* from, int size);
    static std::int64_t seek(void* self, std::int64_t offset, int whence);

    MutableBytes into_;
    AVIOContext* context_ = nullptr;
    std::size_t position_ = 0, written_ = 0;
};

}  // namespace milchglas::media
