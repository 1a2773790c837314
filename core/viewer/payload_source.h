#pragma once
// The media inside a clip's age payload, unsealed chunk by chunk as the demuxer asks for it.
#include "core/age/payload_reader.h"
#include "core/media/byte_source.h"

namespace milchglas::viewer {

class PayloadSource final : public media::ByteSource {
  public:
    /// `media_offset` and `media_size` count plaintext bytes. Errors: damaged "viewer.media_range" (not in the
    /// payload).
    static Result<PayloadSource> create(age::PayloadReader payload, std::uint64_t media_offset,
                                        std::uint64_t media_size);

    /// Errors: those of age::PayloadReader::read_at.
    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes into) override;
    [[nodiscard]] std::uint64_t size() const override { return size_; }

  private:
    PayloadSource(age::PayloadReader payload, std::uint64_t offset, std::uint64_t size)
        : payload_(std::move(payload)), offset_(offset), size_(size) {}
    age::PayloadReader payload_;
    std::uint64_t offset_, size_;
};

}  // namespace milchglas::viewer
