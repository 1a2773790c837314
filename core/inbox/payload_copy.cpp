#include "core/inbox/payload_copy.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <deque>
#include <future>

#include "core/age/bulk_cipher.h"
#include "core/age/chunk.h"
#include "core/age/open.h"
#include "core/base/fd.h"

namespace milchglas::inbox {
namespace {
constexpr std::size_t block_chunks = 64;  // enough that handing over costs nothing, also on a busy machine

/// Some chunks in a row, decrypted.
struct Block {
    std::deque<age::ChunkBuffer> buffers;  // no more than the clip needs: each is wiped in the end
    std::array<ByteView, block_chunks> plaintext;
    std::size_t chunks = 0;
};
}  // namespace

struct PayloadCopy::State {
    State(const std::atomic<bool>& stop_when, const Secret& payload_key) : stop(stop_when), cipher(payload_key) {}

    Ends ends;
    age::PayloadShape shape;
    const std::atomic<bool>& stop;
    age::BulkCipher cipher;
    std::array<Block, 2> blocks;
    std::uint64_t next_chunk = 0;                  // the first one that no block holds yet
    std::size_t current = 0, chunk = 0, used = 0;  // what take() goes on with
    std::future<Status> ahead;  // fills blocks[1 - current]; last, so that its end is waited for before the rest goes

    /// Thread of its own. The final flag of the last chunk proves the length.
    Status fill(Block& block, std::uint64_t first, std::size_t chunks) {
        for (std::size_t i = 0; i < chunks; ++i) {
            if (stop) return fail(Errc::busy, "inbox.stopped");
            const bool final = first + i + 1 == shape.chunks;
            const MutableBytes sealed =
                block.buffers[i].bytes().first(final ? shape.last_sealed_bytes : age::sealed_chunk_bytes);
            const std::uint64_t at = shape.first_chunk + (first + i) * age::sealed_chunk_bytes;
            MG_TRY(const std::size_t length, read_some_at(ends.source, at, sealed, "age.read"));
            if (length != sealed.size()) return fail(Errc::damaged, "age.payload");
            MG_CHECK(write_all(ends.copy, sealed, "inbox.vault"));
            if (!cipher.decrypt(first + i, final, sealed)) return fail(Errc::damaged, "age.payload");
            block.plaintext[i] = ByteView(sealed).first(sealed.size() - age::tag_bytes);
        }
        // Begins to write it out while the next block is read, so that the sync in the end has little left to do. It is
        // a wish: what can't be fulfilled is no error.
        const off_t length = static_cast<off_t>(chunks * age::sealed_chunk_bytes);
        const off_t end = ::lseek(ends.copy, 0, SEEK_CUR);
        (void)::sync_file_range(ends.copy, std::max<off_t>(0, end - length), length, SYNC_FILE_RANGE_WRITE);
        return {};
    }

    void work_ahead() {
        Block& block = blocks[1 - current];
        const std::uint64_t first = next_chunk;
        block.chunks = static_cast<std::size_t>(std::min<std::uint64_t>(block_chunks, shape.chunks - first));
        next_chunk += block.chunks;
        while (block.buffers.size() < block.chunks) block.buffers.emplace_back();
        // Both flags: where no thread can be started, the block is filled when it is asked for, as a lone one is.
        const bool alone = shape.chunks <= block_chunks;
        const auto when = alone ? std::launch::deferred : std::launch::async | std::launch::deferred;
        ahead = std::async(when, [this, &block, first, alone] {
            if (!alone) pthread_setname_np(pthread_self(), "mg-intake");
            return fill(block, first, block.chunks);
        });
    }

    /// The block that was filled ahead becomes the current one.
    Status turn() {
        if (!ahead.valid()) return fail(Errc::damaged, "age.payload");
        MG_CHECK(ahead.get());
        current = 1 - current;
        chunk = used = 0;
        if (next_chunk < shape.chunks) work_ahead();
        return {};
    }
};

PayloadCopy::PayloadCopy(std::unique_ptr<State> state) : state_(std::move(state)) {}
PayloadCopy::PayloadCopy(PayloadCopy&&) noexcept = default;
PayloadCopy& PayloadCopy::operator=(PayloadCopy&&) noexcept = default;
PayloadCopy::~PayloadCopy() = default;

Result<PayloadCopy> PayloadCopy::begin(const Ends& ends, const Secret& file_key, const std::atomic<bool>& stop) {
    MG_TRY(const age::PayloadShape shape, age::PayloadShape::of(ends.payload_offset, ends.payload_end));
    std::array<std::uint8_t, age::payload_nonce_bytes> nonce{};
    MG_TRY(const std::size_t length, read_some_at(ends.source, ends.payload_offset, nonce, "age.read"));
    if (length != nonce.size()) return fail(Errc::damaged, "age.payload");
    MG_CHECK(write_all(ends.copy, nonce, "inbox.vault"));
    auto state = std::make_unique<State>(stop, age::payload_key(file_key, nonce));
    state->ends = ends;
    state->shape = shape;
    state->work_ahead();
    return PayloadCopy(std::move(state));
}

std::uint64_t PayloadCopy::size() const {
    return state_->shape.plaintext_bytes;
}

Result<ByteView> PayloadCopy::take(std::uint64_t at_most) {
    for (;;) {
        const Block& block = state_->blocks[state_->current];
        if (state_->chunk == block.chunks) {
            MG_CHECK(state_->turn());
            continue;
        }
        const ByteView rest = block.plaintext[state_->chunk].subspan(state_->used);
        if (rest.empty()) {
            ++state_->chunk;
            state_->used = 0;
            continue;
        }
        const ByteView piece = rest.first(static_cast<std::size_t>(std::min<std::uint64_t>(at_most, rest.size())));
        state_->used += piece.size();
        return piece;
    }
}

}  // namespace milchglas::inbox
