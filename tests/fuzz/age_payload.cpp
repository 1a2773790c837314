// The payload of an age file, STREAM. Bytes of a fuzzer's making never authenticate, so they say what payload to make:
// three bytes for each chunk (its flags and its size), at most eight, then what follows the last. All ways of
// reading accept exactly the one good form, and give the same plaintext.
#include <sys/mman.h>

#include <algorithm>

#include "core/age/bulk_cipher.h"
#include "core/age/header.h"
#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/age/sealed_stream.h"
#include "core/age/unlock.h"
#include "core/age/unseal.h"
#include "core/base/fd.h"
#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

namespace {
constexpr std::size_t max_chunks = 8;

struct Made {
    Bytes file, plaintext;
    bool good = true;
};

/// A header that only its file key fits, a nonce, and the chunks.
Made make(ByteView orders, const Secret& file_key) {
    Made made;
    made.file = age::write_header({{{"fuzz"}, {}}}, file_key);
    made.file.resize(made.file.size() + age::payload_nonce_bytes);
    const Secret key = age::payload_key(file_key, Bytes(age::payload_nonce_bytes));
    age::BulkCipher cipher(key);
    bool ended = false;
    for (std::uint64_t index = 0; orders.size() >= 3 && index < max_chunks; ++index, orders = orders.subspan(3)) {
        const bool final = (orders[0] & 1) != 0, full = (orders[0] & 2) != 0, changed = (orders[0] & 4) != 0;
        const bool displaced = (orders[0] & 8) != 0;
        const std::size_t size = full ? age::chunk_bytes : orders[1] * 256U + orders[2];
        Bytes chunk(size + age::tag_bytes, static_cast<std::uint8_t>(index + orders[2]));
        made.plaintext.insert(made.plaintext.end(), chunk.begin(), chunk.end() - age::tag_bytes);
        cipher.encrypt(index + (displaced ? 1 : 0), final, chunk);
        made.file.insert(made.file.end(), chunk.begin(), chunk.end());
        if (changed) made.file[made.file.size() - 1 - orders[1] % chunk.size()] ^= 0x10;
        const bool shape = final ? size > 0 || index == 0 : size == age::chunk_bytes;
        made.good = made.good && !ended && shape && !changed && !displaced;
        ended = ended || final;
    }
    made.file.insert(made.file.end(), orders.begin(), orders.end());
    made.good = made.good && ended && orders.empty();
    return made;
}

UniqueFd file_of(ByteView bytes) {
    UniqueFd fd(::memfd_create("fuzz", MFD_CLOEXEC));
    must(write_all(fd.get(), bytes, "fuzz.write").has_value());
    return fd;
}

void read_whole(const Made& made, int fd, std::uint64_t offset, const Secret& key, std::size_t threads) {
    Bytes got;
    const Status read = age::unseal(
        fd, offset, made.file.size(), key,
        [&](ByteView part) -> Status {
            got.insert(got.end(), part.begin(), part.end());
            return {};
        },
        threads);
    must(read.has_value() == made.good && (!read || got == made.plaintext));
}

void read_anywhere(const Made& made, int fd, std::uint64_t offset, const Secret& key) {
    auto reader = age::PayloadReader::open(fd, offset, made.file.size(), key.clone());
    must(reader.has_value() || !made.good);
    if (!reader) return;
    Bytes got(made.plaintext.size() + 1);
    const auto n = reader->read_at(0, got);
    must(n.has_value() == made.good);
    if (n) must(*n == made.plaintext.size() && std::equal(made.plaintext.begin(), made.plaintext.end(), got.begin()));
}

void read_stream(const Made& made, const Secret& file_key) {
    ByteView rest = made.file;
    auto stream = age::SealedStream::open([&](MutableBytes into) -> Result<std::size_t> {
        const std::size_t count = std::min({into.size(), rest.size(), std::size_t{4099}});
        std::copy_n(rest.begin(), count, into.begin());
        rest = rest.subspan(count);
        return count;
    });
    must(stream.has_value() && age::mac_matches(stream->header(), file_key));
    Bytes got;
    const Status read = stream->unseal(file_key, [&](ByteView part) -> Status {
        got.insert(got.end(), part.begin(), part.end());
        return {};
    });
    must(read.has_value() == made.good && got.size() <= made.plaintext.size());
    must(std::equal(got.begin(), got.end(), made.plaintext.begin()) && (!read || got == made.plaintext));
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool started = prepare_process().has_value();
    must(started);
    static const Secret file_key = Secret::copy_of(Bytes(age::file_key_bytes, 7));
    const Made made = make({data, size}, file_key);
    const UniqueFd fd = file_of(made.file);
    const std::uint64_t offset = age::parse_header(made.file).value().size;
    const Secret key = age::payload_key_at(file_key, fd.get(), offset).value();
    read_whole(made, fd.get(), offset, key, 1);
    read_whole(made, fd.get(), offset, key, 3);
    read_anywhere(made, fd.get(), offset, key);
    read_stream(made, file_key);
    return 0;
}
