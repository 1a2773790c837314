#include "core/age/sealed_stream.h"

#include <algorithm>
#include <array>

#include "core/age/chunk.h"
#include "core/age/open.h"
#include "core/age/unlock.h"

namespace milchglas::age {

SealedStream::SealedStream(ByteStream bytes, Bytes start, Header header)
    : bytes_(std::move(bytes)), start_(std::move(start)), taken_(header.size), header_(std::move(header)) {}

Result<SealedStream> SealedStream::open(ByteStream bytes) {
    Bytes start(max_header_bytes);
    MG_TRY(const std::size_t length, fill_from(bytes, start));
    start.resize(length);
    MG_TRY(Header header, parse_header(start));
    MG_CHECK(check_stanzas(header));
    return SealedStream(std::move(bytes), std::move(start), std::move(header));
}

Result<std::size_t> SealedStream::take(MutableBytes into) {
    const std::size_t count = std::min(into.size(), start_.size() - taken_);
    std::copy_n(ByteView(start_).subspan(taken_).begin(), count, into.begin());
    taken_ += count;
    MG_TRY(const std::size_t further, fill_from(bytes_, into.subspan(count)));
    return count + further;
}

Status SealedStream::unseal(const Secret& file_key, const PlaintextSink& sink) {
    std::array<std::uint8_t, payload_nonce_bytes> nonce{};
    MG_TRY(const std::size_t nonce_length, take(nonce));
    if (nonce_length != nonce.size()) return fail(Errc::damaged, "age.header");
    const Secret key = payload_key(file_key, nonce);
    ChunkBuffer sealed, plain;
    bool final = false;
    for (std::uint64_t index = 0; !final; ++index) {
        MG_TRY(const std::size_t length, take(sealed.bytes()));
        const ByteView chunk = sealed.bytes().first(length);
        // Only a full chunk may be one before the last; whether it is, its tag says.
        final = length < sealed_chunk_bytes || !decrypt_chunk(index, false, key, chunk, plain.bytes());
        if (final && !decrypt_chunk(index, true, key, chunk, plain.bytes())) return fail(Errc::damaged, "age.payload");
        if (length == tag_bytes && index > 0) return fail(Errc::damaged, "age.payload");
        MG_CHECK(sink(plain.bytes().first(length - tag_bytes)));
    }
    std::array<std::uint8_t, 1> beyond{};
    MG_TRY(const std::size_t more, take(beyond));
    if (more != 0) return fail(Errc::damaged, "age.payload");
    return {};
}

}  // namespace milchglas::age
