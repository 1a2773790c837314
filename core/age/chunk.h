#pragma once
// One chunk of the payload (C2SP age.md, "Payload"): 64 KiB of plaintext and a tag, the place and the final flag in
// the nonce.
#include <array>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace milchglas::age {

inline constexpr std::size_t chunk_bytes = 64 * 1024;
inline constexpr std::size_t tag_bytes = 16;
inline constexpr std::size_t sealed_chunk_bytes = chunk_bytes + tag_bytes;

using ChunkNonce = std::array<std::uint8_t, 12>;
/// Eleven bytes of big-endian chunk counter, then the final flag.
ChunkNonce chunk_nonce(std::uint64_t index, bool final);

/// Memory of one sealed chunk, decrypted in place: straight from mmap, out of core dumps, wiped at the end. Not
/// mlocked: a sandbox may forbid the call, and many of these would exceed the limit anyway.
class ChunkBuffer {
  public:
    /// Aborts when memory is gone, as Secret does.
    ChunkBuffer();
    ~ChunkBuffer();
    ChunkBuffer(const ChunkBuffer&) = delete;
    ChunkBuffer& operator=(const ChunkBuffer&) = delete;
    [[nodiscard]] MutableBytes bytes() { return {data_, sealed_chunk_bytes}; }
    void wipe();

  private:
    std::uint8_t* data_;
};

/// How a payload of a given length falls into chunks. True only once the last chunk has been authenticated as final.
struct PayloadShape {
    std::uint64_t first_chunk = 0;  ///< where in the file
    std::uint64_t chunks = 0;       ///< at least one
    std::uint64_t plaintext_bytes = 0;
    std::size_t last_sealed_bytes = 0;  ///< the last chunk with its tag

    /// Errors: damaged "age.payload" (no chunk, a cut tag, or an empty last chunk after others).
    static Result<PayloadShape> of(std::uint64_t payload_offset, std::uint64_t payload_end);
};

/// Decrypts `sealed`, a chunk with its tag, into `plain` (the same memory or other). False when it doesn't authenticate
/// as this one; `plain` is worthless then. REQUIRES: plain.size() >= sealed.size() - tag_bytes; nothing shorter than a
/// tag authenticates.
[[nodiscard]] bool decrypt_chunk(std::uint64_t index, bool final, const Secret& payload_key, ByteView sealed,
                                 MutableBytes plain);

/// Reads chunk `index`, as it is sealed, into `buffer`.
/// REQUIRES: index < shape.chunks. Errors: damaged "age.payload" (the file got shorter), io "age.read".
Result<MutableBytes> read_chunk(int fd, const PayloadShape& shape, std::uint64_t index, ChunkBuffer& buffer);

/// Reads chunk `index` into `buffer` and decrypts it there; the plaintext is a part of `buffer`.
/// REQUIRES: index < shape.chunks. Errors: damaged "age.payload", io "age.read".
Result<ByteView> open_chunk(int fd, const PayloadShape& shape, std::uint64_t index, const Secret& payload_key,
                            ChunkBuffer& buffer);

}  // namespace milchglas::age
