#include <fcntl.h>
#include <seccomp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "core/age/bulk_cipher.h"
#include "core/age/header.h"
#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/age/seal.h"
#include "core/age/unseal.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {

class AgePayload : public testing::Test {
  protected:
    /// A payload, nonce first, of these chunks; the last one of the list carries the final flag where it says so.
    struct Chunk {
        std::size_t size;
        bool final;
    };
    Bytes payload_of(const std::vector<Chunk>& chunks) {
        Bytes bytes(payload_nonce_bytes);
        BulkCipher cipher(key_);
        for (std::uint64_t i = 0; i < chunks.size(); ++i) {
            Bytes chunk = test_plaintext(chunks[i].size + tag_bytes);
            cipher.encrypt(i, chunks[i].final, chunk);
            bytes.insert(bytes.end(), chunk.begin(), chunk.end());
        }
        return bytes;
    }
    Status verify(ByteView payload) {
        const UniqueFd fd = file_of(payload);
        return verify_payload(fd.get(), 0, payload.size(), key_);
    }
    Result<PayloadReader> reader(const UniqueFd& fd, std::size_t size) {
        return PayloadReader::open(fd.get(), 0, size, key_.clone());
    }
    Secret key_ = Secret::random(payload_key_bytes);
    Identity identity_ = Identity::generate();
};

TEST_F(AgePayload, EverySizeRoundTrips) {
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 131072U, 131073U}) {
        const Bytes plaintext = test_plaintext(size);
        const Bytes sealed = seal(plaintext, identity_.recipient());
        EXPECT_EQ(unseal_all(sealed, identity_).value(), plaintext) << size;
    }
}

TEST_F(AgePayload, TheSizeOfWritesDoesNotMatter) {
    const Bytes plaintext = test_plaintext(3 * 65536 + 5);
    for (const std::size_t step : {977U, 65535U, 65536U, 65537U, 200000U}) {
        const UniqueFd fd = file_of({});
        const Recipient to = identity_.recipient();
        auto sealer = Sealer::create(fd.get(), {&to, 1});
        ASSERT_TRUE(sealer);
        for (std::size_t at = 0; at < plaintext.size(); at += step) {
            const ByteView rest = ByteView(plaintext).subspan(at);
            ASSERT_TRUE(sealer->write(rest.first(std::min(step, rest.size()))) && sealer->write({}));
        }
        ASSERT_TRUE(sealer->finish());
        EXPECT_EQ(unseal_all(contents(fd), identity_).value(), plaintext) << step;
    }
}

TEST_F(AgePayload, ASealerEndsOnce) {
    const UniqueFd fd = file_of({});
    const Recipient to = identity_.recipient();
    auto sealer = Sealer::create(fd.get(), {&to, 1});
    ASSERT_TRUE(sealer && sealer->finish());
    EXPECT_ERROR(sealer->finish(), Errc::bug, "age.sealer_over");
    EXPECT_ERROR(sealer->write({}), Errc::bug, "age.sealer_over");
}

TEST_F(AgePayload, AFullDiskIsSaidAndStopsTheSealer) {
    const UniqueFd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    if (!full) GTEST_SKIP() << "no /dev/full";
    const Recipient to = identity_.recipient();
    EXPECT_ERROR(Sealer::create(full.get(), {&to, 1}), Errc::no_space, "age.write");
    UniqueFd fd = file_of({});
    auto sealer = Sealer::create(fd.get(), {&to, 1});
    ASSERT_TRUE(sealer);
    ASSERT_EQ(::dup3(full.get(), fd.get(), O_CLOEXEC), fd.get());
    EXPECT_ERROR(sealer->write(Bytes(70000)), Errc::no_space, "age.write");
    EXPECT_ERROR(sealer->finish(), Errc::bug, "age.sealer_over");
}

TEST_F(AgePayload, EveryTruncationIsRefusedWithItsClass) {
    const Bytes sealed = seal(as_bytes("a short clip"), identity_.recipient());
    const std::size_t header = parse_header(sealed).value().size;
    for (std::size_t length = 0; length < sealed.size(); ++length) {
        const auto result = unseal_all(ByteView(sealed).first(length), identity_);
        const std::string expected = length == 0 ? "age.empty" : length < header + 16 ? "age.header" : "age.payload";
        SCOPED_TRACE(length);
        EXPECT_ERROR(result, Errc::damaged, expected);
    }
}

TEST_F(AgePayload, EveryFlippedBitIsRefusedWithItsClass) {
    const Bytes sealed = seal(as_bytes("a short clip"), identity_.recipient());
    const std::size_t header = parse_header(sealed).value().size;
    const std::size_t mac = header - 48;  // "--- ", 43 characters, line feed
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes changed = sealed;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        const auto result = unseal_all(changed, identity_);
        ASSERT_FALSE(result) << bit;
        const std::string place = result.error().where();
        const std::size_t at = bit / 8;
        const bool fits = at < 19       ? place == "age.not_age"
                          : at < 22     ? place == "age.version" || place == "age.header"
                          : at < mac    ? place == "age.no_match" || place == "age.header"
                          : at < header ? place == "age.hmac" || place == "age.header"
                                        : place == "age.payload";
        EXPECT_TRUE(fits) << bit << " " << place;
        EXPECT_EQ(result.error().code(), place == "age.no_match" ? Errc::not_for_you : Errc::damaged);
    }
}

TEST_F(AgePayload, ChunksOutOfTheRuleAreRefused) {
    constexpr std::size_t full = chunk_bytes;
    EXPECT_TRUE(verify(payload_of({{0, true}})));
    EXPECT_TRUE(verify(payload_of({{full, true}})));
    EXPECT_TRUE(verify(payload_of({{full, false}, {1, true}})));
    for (const std::vector<Chunk>& chunks : {
             std::vector<Chunk>{},            // no chunk
             {{5, false}},                    // no final flag
             {{full, false}},                 // the same, full
             {{full, false}, {full, false}},  // the same, later
             {{full, false}, {0, true}},      // a needless empty chunk
             {{full, true}, {1, true}},       // a final chunk inside
             {{full, true}, {full, true}},    // the same, full
             {{5, false}, {5, true}},         // a short chunk inside
             {{5, true}, {5, true}},          // something after the end
         })
        EXPECT_ERROR(verify(payload_of(chunks)), Errc::damaged, "age.payload");
    Bytes swapped = payload_of({{full, false}, {full, false}, {full, true}});
    ASSERT_TRUE(verify(swapped));
    std::swap_ranges(swapped.begin() + 16, swapped.begin() + 16 + sealed_chunk_bytes,
                     swapped.begin() + 16 + sealed_chunk_bytes);
    EXPECT_ERROR(verify(swapped), Errc::damaged, "age.payload");
    Bytes longer = payload_of({{5, true}});
    longer.push_back(0);
    EXPECT_ERROR(verify(longer), Errc::damaged, "age.payload");
}

TEST_F(AgePayload, ACutPayloadReachesTheSinkWithNothing) {
    const Bytes whole = payload_of({{chunk_bytes, false}, {chunk_bytes, false}, {9, true}});
    for (const std::size_t length : {16 + 2 * sealed_chunk_bytes, 16 + sealed_chunk_bytes, whole.size() - 1}) {
        const UniqueFd fd = file_of(ByteView(whole).first(length));
        std::size_t got = 0;
        const Status status = unseal(fd.get(), 0, length, key_, [&](ByteView part) {
            got += part.size();
            return Status{};
        });
        EXPECT_ERROR(status, Errc::damaged, "age.payload");
        EXPECT_EQ(got, 0U);
        EXPECT_ERROR(reader(fd, length), Errc::damaged, "age.payload");
    }
}

TEST_F(AgePayload, TheSinkCanStopTheRun) {
    const Bytes payload = payload_of({{chunk_bytes, false}, {9, true}});
    const UniqueFd fd = file_of(payload);
    int calls = 0;
    const Status status = unseal(fd.get(), 0, payload.size(), key_, [&](ByteView) -> Status {
        ++calls;
        return fail(Errc::no_space, "test.sink");
    });
    EXPECT_ERROR(status, Errc::no_space, "test.sink");
    EXPECT_EQ(calls, 1);
}

TEST_F(AgePayload, ReadsAnywhereInAnyOrder) {
    const Bytes plaintext = test_plaintext(6 * chunk_bytes + 100);
    const Bytes sealed = seal(plaintext, identity_.recipient());
    const UniqueFd fd = file_of(sealed);
    const off_t position = ::lseek(fd.get(), 7, SEEK_SET);
    auto file = open_with_identities(fd.get(), {&identity_, 1});
    ASSERT_TRUE(file);
    auto reader = PayloadReader::open(fd.get(), file->payload_offset, file->payload_end, std::move(file->payload_key));
    ASSERT_TRUE(reader);
    ASSERT_EQ(reader->size(), plaintext.size());
    std::uint32_t state = 7;
    for (int i = 0; i < 200; ++i) {
        state = state * 1664525U + 1013904223U;
        const std::size_t offset = (state >> 8) % (plaintext.size() + 50);
        Bytes into(i % 10 == 0 ? 150000 : 3000);
        const std::size_t expected = offset >= plaintext.size() ? 0 : std::min(into.size(), plaintext.size() - offset);
        ASSERT_EQ(reader->read_at(offset, into).value(), expected);
        EXPECT_TRUE(std::equal(into.begin(), into.begin() + static_cast<std::ptrdiff_t>(expected),
                               plaintext.begin() + static_cast<std::ptrdiff_t>(std::min(offset, plaintext.size()))));
    }
    Bytes one(1);
    EXPECT_EQ(reader->read_at(UINT64_MAX, one).value(), 0U);
    EXPECT_EQ(::lseek(fd.get(), 0, SEEK_CUR), position);
}

TEST_F(AgePayload, AReaderRefusesADamagedChunkAndServesTheOthers) {
    Bytes payload = payload_of({{chunk_bytes, false}, {chunk_bytes, false}, {9, true}});
    payload[16 + sealed_chunk_bytes + 1000] ^= 1;
    const UniqueFd fd = file_of(payload);
    auto opened = reader(fd, payload.size());
    ASSERT_TRUE(opened);
    Bytes into(10);
    EXPECT_ERROR(opened->read_at(chunk_bytes - 5, into), Errc::damaged, "age.payload");
    EXPECT_ERROR(opened->read_at(chunk_bytes, into), Errc::damaged, "age.payload");
    EXPECT_TRUE(opened->read_at(0, into));
    EXPECT_EQ(opened->read_at(2 * chunk_bytes, into).value(), 9U);
}

TEST_F(AgePayload, AReaderNoticesWrongKeysPlacesAndLaterDamage) {
    const Bytes payload = payload_of({{chunk_bytes, false}, {9, true}});
    const UniqueFd fd = file_of(payload);
    EXPECT_ERROR(PayloadReader::open(fd.get(), 0, payload.size(), Secret::random(32)), Errc::damaged, "age.payload");
    EXPECT_ERROR(PayloadReader::open(fd.get(), 1, payload.size(), key_.clone()), Errc::damaged, "age.payload");
    EXPECT_ERROR(PayloadReader::open(fd.get(), 0, payload.size() + 1, key_.clone()), Errc::damaged, "age.payload");
    EXPECT_ERROR(PayloadReader::open(fd.get(), 9, 3, key_.clone()), Errc::damaged, "age.payload");
    EXPECT_ERROR(PayloadReader::open(fd.get(), 0, 31, key_.clone()), Errc::damaged, "age.payload");
    EXPECT_ERROR(PayloadReader::open(-1, 0, payload.size(), key_.clone()), Errc::io, "age.read");
    auto opened = reader(fd, payload.size());
    ASSERT_TRUE(opened);
    ASSERT_EQ(::ftruncate(fd.get(), 1000), 0);
    Bytes into(10);
    EXPECT_ERROR(opened->read_at(0, into), Errc::damaged, "age.payload");
}

/// Reads all of `opened` with no system call allowed but pread64 and leaving; 0 when every byte came.
[[noreturn]] void read_in_jail(PayloadReader& opened, MutableBytes into) {
    const scmp_filter_ctx jail = seccomp_init(SCMP_ACT_KILL_PROCESS);
    const bool closed = jail != nullptr && seccomp_rule_add(jail, SCMP_ACT_ALLOW, SCMP_SYS(pread64), 0) == 0 &&
                        seccomp_rule_add(jail, SCMP_ACT_ALLOW, SCMP_SYS(exit_group), 0) == 0 && seccomp_load(jail) == 0;
    if (!closed) ::_exit(2);
    for (std::uint64_t at = 0; at < opened.size(); at += into.size())
        if (!opened.read_at(at, into)) ::_exit(3);
    ::_exit(0);
}

TEST_F(AgePayload, ReadingNeedsNoSystemCallButPread) {
#ifdef MILCHGLAS_SANITIZED
    GTEST_SKIP() << "a sanitizer makes calls of its own";
#endif
    const Bytes payload = payload_of({{chunk_bytes, false},
                                      {chunk_bytes, false},
                                      {chunk_bytes, false},
                                      {chunk_bytes, false},
                                      {chunk_bytes, false},
                                      {9, true}});
    const UniqueFd fd = file_of(payload);
    auto opened = reader(fd, payload.size());
    ASSERT_TRUE(opened);
    Bytes into(32768);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) read_in_jail(*opened, into);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
}

}  // namespace
}  // namespace milchglas::age
