#include "core/age/unseal.h"

#include "core/age/chunk_crew.h"

namespace milchglas::age {

Status unseal(int fd, std::uint64_t payload_offset, std::uint64_t payload_end, const Secret& payload_key,
              const PlaintextSink& sink, std::size_t threads) {
    MG_TRY(const PayloadShape shape, PayloadShape::of(payload_offset, payload_end));
    const auto open = [&](ChunkJob& job) -> Result<ByteView> {
        MG_TRY(const MutableBytes sealed, read_chunk(fd, shape, job.index, job.buffer));
        if (!job.cipher_under(payload_key).decrypt(job.index, job.index + 1 == shape.chunks, sealed))
            return fail(Errc::damaged, "age.payload");
        return ByteView(sealed.first(sealed.size() - tag_bytes));
    };
    ChunkJob last;
    last.index = shape.chunks - 1;
    MG_CHECK(open(last));
    ChunkCrew crew(threads, open, sink);
    for (std::uint64_t index = 0; index < shape.chunks; ++index) {
        MG_TRY(ChunkJob* const job, crew.next());
        job->index = index;
        crew.submit();
    }
    return crew.finish();
}

Status verify_payload(int fd, std::uint64_t payload_offset, std::uint64_t payload_end, const Secret& payload_key,
                      std::size_t threads) {
    return unseal(
        fd, payload_offset, payload_end, payload_key, [](ByteView) { return Status{}; }, threads);
}

}  // namespace milchglas::age
