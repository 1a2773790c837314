#include "core/age/payload_reader.h"

#include <algorithm>
#include <array>

#include "core/age/chunk.h"

namespace milchglas::age {
namespace {
// A demuxer goes to and fro between an index and two interleaved streams.
constexpr std::size_t cached_chunks = 4;
constexpr std::uint64_t no_chunk = UINT64_MAX;

struct Slot {
    ChunkBuffer buffer;
    ByteView plaintext;
    std::uint64_t chunk = no_chunk;
    std::uint64_t last_used = 0;
};
}  // namespace

struct PayloadReader::State {
    int fd = -1;
    PayloadShape shape;
    Secret key;
    std::array<Slot, cached_chunks> slots;
    std::uint64_t uses = 0;

    Result<ByteView> chunk(std::uint64_t index) {
        auto slot = std::find_if(slots.begin(), slots.end(), [=](const Slot& s) { return s.chunk == index; });
        if (slot == slots.end()) {
            slot = std::min_element(slots.begin(), slots.end(),
                                    [](const Slot& a, const Slot& b) { return a.last_used < b.last_used; });
            slot->chunk = no_chunk;
            MG_TRY(slot->plaintext, open_chunk(fd, shape, index, key, slot->buffer));
            slot->chunk = index;
        }
        slot->last_used = ++uses;
        return slot->plaintext;
    }
};

PayloadReader::PayloadReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
PayloadReader::PayloadReader(PayloadReader&&) noexcept = default;
PayloadReader& PayloadReader::operator=(PayloadReader&&) noexcept = default;
PayloadReader::~PayloadReader() = default;

Result<PayloadReader> PayloadReader::open(int fd, std::uint64_t payload_offset, std::uint64_t payload_end,
                                          Secret payload_key) {
    auto state = std::make_unique<State>();
    state->fd = fd;
    state->key = std::move(payload_key);
    MG_TRY(state->shape, PayloadShape::of(payload_offset, payload_end));
    MG_CHECK(state->chunk(state->shape.chunks - 1));
    return PayloadReader(std::move(state));
}

std::uint64_t PayloadReader::size() const {
    return state_->shape.plaintext_bytes;
}

Result<std::size_t> PayloadReader::read_at(std::uint64_t offset, MutableBytes into) {
    std::size_t done = 0;
    while (done < into.size() && offset < size()) {
        MG_TRY(const ByteView plaintext, state_->chunk(offset / chunk_bytes));
        const ByteView rest = plaintext.subspan(static_cast<std::size_t>(offset % chunk_bytes));
        const std::size_t count = std::min(rest.size(), into.size() - done);
        std::copy_n(rest.begin(), count, into.subspan(done).begin());
        done += count;
        offset += count;
    }
    return done;
}

}  // namespace milchglas::age
