// Whole payloads, read and written by several threads: nothing may differ from what one thread does.
#include <unistd.h>

#include <algorithm>
#include <atomic>

#include "core/age/chunk_crew.h"
#include "core/age/header.h"
#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/age/seal.h"
#include "core/age/unseal.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
constexpr std::size_t crews[] = {1, 2, 3, 8};

class AgeCrew : public testing::Test {
  protected:
    Bytes sealed_by(std::size_t threads, ByteView plaintext) {
        const UniqueFd fd = file_of({});
        const Recipient to = identity_.recipient();
        auto sealer = Sealer::create(fd.get(), {&to, 1}, threads);
        EXPECT_TRUE(sealer);
        for (std::size_t at = 0; at < plaintext.size(); at += 100'000) {
            const ByteView rest = plaintext.subspan(at);
            EXPECT_TRUE(sealer->write(rest.first(std::min<std::size_t>(rest.size(), 100'000))));
        }
        EXPECT_TRUE(sealer->finish());
        return contents(fd);
    }
    /// What reaches the sink stays in got_.
    Status unseal_by(std::size_t threads, ByteView sealed) {
        got_.clear();
        const UniqueFd fd = file_of(sealed);
        MG_TRY(const OpenedFile file, open_with_identities(fd.get(), {&identity_, 1}));
        return unseal(
            fd.get(), file.payload_offset, file.payload_end, file.payload_key,
            [this](ByteView part) -> Status {
                got_.insert(got_.end(), part.begin(), part.end());
                if (got_.size() >= stop_at_) return fail(Errc::no_space, "test.sink");
                return {};
            },
            threads);
    }
    Identity identity_ = Identity::generate();
    Bytes got_;
    std::size_t stop_at_ = SIZE_MAX;
};

TEST_F(AgeCrew, EverySizeRoundTripsWhoeverWorks) {
    for (const std::size_t threads : crews) {
        for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 131072U, 131073U, 4'000'001U}) {
            const Bytes plaintext = test_plaintext(size);
            const Bytes sealed = sealed_by(threads, plaintext);
            EXPECT_EQ(sealed.size(), sealed_by(1, plaintext).size());
            for (const std::size_t others : crews) {
                ASSERT_TRUE(unseal_by(others, sealed)) << threads << " " << others << " " << size;
                EXPECT_EQ(got_, plaintext) << threads << " " << others << " " << size;
            }
        }
    }
}

// What OpenSSL sealed, libsodium opens.
TEST_F(AgeCrew, BothCiphersAgree) {
    const Bytes plaintext = test_plaintext(300'000);
    const UniqueFd fd = file_of(sealed_by(2, plaintext));
    auto file = open_with_identities(fd.get(), {&identity_, 1});
    ASSERT_TRUE(file);
    auto reader = PayloadReader::open(fd.get(), file->payload_offset, file->payload_end, std::move(file->payload_key));
    ASSERT_TRUE(reader);
    Bytes read(plaintext.size());
    EXPECT_EQ(reader->read_at(0, read).value(), plaintext.size());
    EXPECT_EQ(read, plaintext);
}

TEST_F(AgeCrew, NothingBehindADamagedChunkComesOut) {
    const Bytes plaintext = test_plaintext(30 * chunk_bytes + 5);
    const Bytes sealed = sealed_by(2, plaintext);
    const std::size_t start = parse_header(sealed).value().size + payload_nonce_bytes;
    for (const std::size_t threads : crews) {
        for (const std::size_t chunk : {0U, 1U, 7U, 8U, 9U, 29U}) {
            Bytes changed = sealed;
            changed[start + chunk * sealed_chunk_bytes + 1000] ^= 1;
            EXPECT_ERROR(unseal_by(threads, changed), Errc::damaged, "age.payload");
            EXPECT_EQ(got_.size(), chunk * chunk_bytes) << threads;
        }
        Bytes swapped = sealed;
        const auto third = swapped.begin() + static_cast<std::ptrdiff_t>(start + 2 * sealed_chunk_bytes);
        std::swap_ranges(third, third + sealed_chunk_bytes, third + sealed_chunk_bytes);
        EXPECT_ERROR(unseal_by(threads, swapped), Errc::damaged, "age.payload");
        EXPECT_EQ(got_.size(), 2 * chunk_bytes) << threads;
    }
}

TEST_F(AgeCrew, TheSinkStopsThemAll) {
    const Bytes sealed = sealed_by(2, test_plaintext(30 * chunk_bytes));
    for (const std::size_t threads : crews) {
        for (const std::size_t chunks : {1U, 5U, 30U}) {
            stop_at_ = chunks * chunk_bytes;
            EXPECT_ERROR(unseal_by(threads, sealed), Errc::no_space, "test.sink");
            EXPECT_EQ(got_.size(), stop_at_) << threads;
        }
    }
}

TEST_F(AgeCrew, EveryFlippedBitIsRefusedByTwo) {
    const Bytes sealed = seal(as_bytes("a short clip"), identity_.recipient());
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes changed = sealed;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        EXPECT_FALSE(unseal_by(2, changed)) << bit;
        EXPECT_TRUE(got_.empty()) << bit;
    }
}

// However slow the owner is, the others stay a few chunks ahead: that keeps the memory flat.
TEST(AgeChunkCrew, TheyDontRunAhead) {
    for (const std::size_t threads : crews) {
        std::atomic<int> begun{0};
        int taken = 0, most = 0;
        ChunkCrew crew(
            threads,
            [&](ChunkJob& job) -> Result<ByteView> {
                ++begun;
                return job.buffer.bytes().first(job.index);
            },
            [&](ByteView bytes) -> Status {
                EXPECT_EQ(bytes.size(), static_cast<std::size_t>(taken++));  // in order
                most = std::max(most, begun - taken);
                return {};
            });
        for (std::uint64_t index = 0; index < 300; ++index) {
            const auto job = crew.next();
            ASSERT_TRUE(job);
            (*job)->index = index;
            crew.submit();
        }
        ASSERT_TRUE(crew.finish());
        EXPECT_EQ(taken, 300);
        EXPECT_LE(most, static_cast<int>(4 * threads));
    }
}

TEST(AgeChunkCrew, ItCanBeDismissedWithWorkWaiting) {
    for (int i = 0; i < 50; ++i) {
        ChunkCrew crew(
            3, [](ChunkJob& job) -> Result<ByteView> { return job.buffer.bytes(); },
            [](ByteView) -> Status { return {}; });
        for (int job = 0; job < i % 12; ++job) {
            ASSERT_TRUE(crew.next());
            crew.submit();
        }
    }
}

}  // namespace
}  // namespace milchglas::age
