#include "core/age/unseal.h"

#include "core/age/chunk.h"

namespace milchglas::age {

Status unseal(int fd, std::uint64_t payload_offset, std::uint64_t payload_end, const Secret& payload_key,
              const PlaintextSink& sink) {
    MG_TRY(const PayloadShape shape, PayloadShape::of(payload_offset, payload_end));
    ChunkBuffer buffer;
    MG_CHECK(open_chunk(fd, shape, shape.chunks - 1, payload_key, buffer));
    for (std::uint64_t index = 0; index < shape.chunks; ++index) {
        MG_TRY(const ByteView plaintext, open_chunk(fd, shape, index, payload_key, buffer));
        MG_CHECK(sink(plaintext));
    }
    return {};
}

Status verify_payload(int fd, std::uint64_t payload_offset, std::uint64_t payload_end, const Secret& payload_key) {
    return unseal(fd, payload_offset, payload_end, payload_key, [](ByteView) { return Status{}; });
}

}  // namespace milchglas::age
