#include "core/media/memory_sink.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>

extern "C" {
#include <libavutil/error.h>
#include <libavutil/mem.h>
}

namespace milchglas::media {

namespace {
constexpr int buffer_size = 32 << 10;
constexpr int writes = 1;
}  // namespace

MemorySink::MemorySink(MutableBytes into) : into_(into) {
    auto* buffer = static_cast<unsigned char*>(av_malloc(buffer_size));
    if (buffer == nullptr) return;
    context_ = avio_alloc_context(buffer, buffer_size, writes, this, nullptr, &write, &seek);
    if (context_ == nullptr) av_free(buffer);
}

MemorySink::~MemorySink() {
    if (context_ == nullptr) return;
    // FFmpeg may have replaced the buffer it was given, so the context's is the one to wipe and free.
    if (context_->buffer != nullptr) sodium_memzero(context_->buffer, static_cast<std::size_t>(context_->buffer_size));
    av_freep(static_cast<void*>(&context_->buffer));
    avio_context_free(&context_);
}

int MemorySink::write(void* self, std::uint8_t* from, int size) {
    auto& sink = *static_cast<MemorySink*>(self);
    if (size < 0) return AVERROR(EINVAL);
    const ByteView bytes(from, static_cast<std::size_t>(size));
    if (bytes.size() > sink.into_.size() - sink.position_) return AVERROR(ENOSPC);
    std::ranges::copy(bytes, sink.into_.begin() + static_cast<std::ptrdiff_t>(sink.position_));
    sink.position_ += bytes.size();
    sink.written_ = std::max(sink.written_, sink.position_);
    return size;
}

std::int64_t MemorySink::seek(void* self, std::int64_t offset, int whence) {
    auto& sink = *static_cast<MemorySink*>(self);
    // The muxer seeks to places it knows; what it may ask besides is how long the file is.
    if ((whence & ~AVSEEK_FORCE) == AVSEEK_SIZE) return static_cast<std::int64_t>(sink.written_);
    if ((whence & ~AVSEEK_FORCE) != SEEK_SET) return AVERROR(EINVAL);
    if (offset < 0 || static_cast<std::uint64_t>(offset) > sink.into_.size()) return AVERROR(EINVAL);
    sink.position_ = static_cast<std::size_t>(offset);
    return offset;
}

}  // namespace milchglas::media
