#include "core/media/byte_stream.h"

#include <sodium.h>

#include <cstdio>
#include <limits>

extern "C" {
#include <libavutil/mem.h>
}

namespace milchglas::media {

namespace {
constexpr int buffer_size = 32 << 10;  // FFmpeg's own habit; the source caches larger chunks
}

ByteStream::ByteStream(ByteSource& source) : source_(source) {
    auto* buffer = static_cast<unsigned char*>(av_malloc(buffer_size));
    if (buffer == nullptr) return;
    context_ = avio_alloc_context(buffer, buffer_size, 0, this, &read, nullptr, &seek);
    if (context_ == nullptr) av_free(buffer);
}

ByteStream::~ByteStream() {
    if (context_ == nullptr) return;
    // FFmpeg may have replaced the buffer it was given, so the context's is the one to wipe and free.
    if (context_->buffer != nullptr) sodium_memzero(context_->buffer, static_cast<std::size_t>(context_->buffer_size));
    av_freep(static_cast<void*>(&context_->buffer));
    avio_context_free(&context_);
}

int ByteStream::read(void* self, std::uint8_t* into, int size) {
    auto& stream = *static_cast<ByteStream*>(self);
    if (stream.error_) return AVERROR(EIO);
    if (size <= 0) return AVERROR(EINVAL);
    const auto got = stream.source_.read_at(stream.position_, {into, static_cast<std::size_t>(size)});
    if (!got) {
        stream.error_ = got.error();
        return AVERROR(EIO);
    }
    if (*got == 0) return AVERROR_EOF;
    stream.position_ += *got;
    return static_cast<int>(*got);
}

std::int64_t ByteStream::seek(void* self, std::int64_t offset, int whence) {
    auto& stream = *static_cast<ByteStream*>(self);
    const auto size = static_cast<std::int64_t>(stream.source_.size());
    std::int64_t base = 0;
    switch (whence & ~AVSEEK_FORCE) {
        case AVSEEK_SIZE:
            return size;
        case SEEK_SET:
            break;
        case SEEK_CUR:
            base = static_cast<std::int64_t>(stream.position_);
            break;
        case SEEK_END:
            base = size;
            break;
        default:
            return AVERROR(EINVAL);
    }
    if (offset < -base || offset > std::numeric_limits<std::int64_t>::max() - base) return AVERROR(EINVAL);
    stream.position_ = static_cast<std::uint64_t>(base + offset);
    return base + offset;
}

}  // namespace milchglas::media
