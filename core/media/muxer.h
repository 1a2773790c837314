#pragma once
// Writes the packets of one video stream as an MP4 or MOV without an edit list. Inside core/media only.
#include <memory>

#include "core/media/container.h"
#include "core/media/memory_sink.h"

namespace milchglas::media {

/// Fixed in memory: FFmpeg holds the sink's address.
class Muxer {
  public:
    /// Writes the header of what becomes a file like the one `video` comes from. Errors: usage "media.cannot_copy"; io
    /// "media.memory".
    static Result<std::unique_ptr<Muxer>> open(const FormatContext& from, const AVStream& video, MutableBytes into);
    ~Muxer() { avformat_free_context(format_); }
    Muxer(const Muxer&) = delete;
    Muxer& operator=(const Muxer&) = delete;

    /// In the order of decoding; changes `packet`, which stays the caller's. Errors: usage "media.cannot_copy".
    Status write(AVPacket& packet);
    /// Writes the index; returns the file's length. Errors: usage "media.cannot_copy".
    Result<std::uint64_t> finish();

  private:
    explicit Muxer(MutableBytes into) : sink_(into) {}
    Status begin(const FormatContext& from, const AVStream& video);

    MemorySink sink_;  // outlives the format context, which writes to it
    AVFormatContext* format_ = nullptr;
    AVStream* stream_ = nullptr;
    AVRational time_base_{0, 1};  ///< of the packets as they come
};

}  // namespace milchglas::media
