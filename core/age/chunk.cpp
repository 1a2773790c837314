#include "core/age/chunk.h"

#include <sodium.h>
#include <sys/mman.h>

#include <cstdlib>

#include "core/age/open.h"
#include "core/base/fd.h"

namespace milchglas::age {

ChunkNonce chunk_nonce(std::uint64_t index, bool final) {
    ChunkNonce nonce{};
    for (std::size_t i = 0; i < 8; ++i) nonce[10 - i] = static_cast<std::uint8_t>(index >> (8 * i));
    nonce[11] = final ? 1 : 0;
    return nonce;
}

ChunkBuffer::ChunkBuffer() {
    void* pages = ::mmap(nullptr, sealed_chunk_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) std::abort();
    ::madvise(pages, sealed_chunk_bytes, MADV_DONTDUMP);
    data_ = static_cast<std::uint8_t*>(pages);
}

ChunkBuffer::~ChunkBuffer() {
    wipe();
    ::munmap(data_, sealed_chunk_bytes);
}

void ChunkBuffer::wipe() {
    sodium_memzero(data_, sealed_chunk_bytes);
}

Result<PayloadShape> PayloadShape::of(std::uint64_t payload_offset, std::uint64_t payload_end) {
    if (payload_end < payload_offset || payload_end - payload_offset < payload_nonce_bytes + tag_bytes)
        return fail(Errc::damaged, "age.payload");
    PayloadShape shape;
    shape.first_chunk = payload_offset + payload_nonce_bytes;
    const std::uint64_t sealed = payload_end - shape.first_chunk;
    shape.chunks = (sealed - 1) / sealed_chunk_bytes + 1;
    shape.last_sealed_bytes = static_cast<std::size_t>((sealed - 1) % sealed_chunk_bytes + 1);
    const bool needlessly_empty = shape.last_sealed_bytes == tag_bytes && shape.chunks > 1;
    if (shape.last_sealed_bytes < tag_bytes || needlessly_empty) return fail(Errc::damaged, "age.payload");
    shape.plaintext_bytes = sealed - shape.chunks * tag_bytes;
    return shape;
}

bool decrypt_chunk(std::uint64_t index, bool final, const Secret& payload_key, ByteView sealed, MutableBytes plain) {
    const ChunkNonce nonce = chunk_nonce(index, final);
    return crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                     nullptr, 0, nonce.data(), payload_key.view().data()) == 0;
}

Result<MutableBytes> read_chunk(int fd, const PayloadShape& shape, std::uint64_t index, ChunkBuffer& buffer) {
    const bool final = index + 1 == shape.chunks;
    const MutableBytes sealed = buffer.bytes().first(final ? shape.last_sealed_bytes : sealed_chunk_bytes);
    MG_TRY(const std::size_t length,
           read_some_at(fd, shape.first_chunk + index * sealed_chunk_bytes, sealed, "age.read"));
    if (length != sealed.size()) return fail(Errc::damaged, "age.payload");
    return sealed;
}

Result<ByteView> open_chunk(int fd, const PayloadShape& shape, std::uint64_t index, const Secret& payload_key,
                            ChunkBuffer& buffer) {
    MG_TRY(const MutableBytes sealed, read_chunk(fd, shape, index, buffer));
    if (!decrypt_chunk(index, index + 1 == shape.chunks, payload_key, sealed, sealed))
        return fail(Errc::damaged, "age.payload");
    return ByteView(sealed.first(sealed.size() - tag_bytes));
}

}  // namespace milchglas::age
