// Every vector of the format's own test suite, four ways: the whole file at once, from its last byte to its first, as a
// stream that gives one byte at a time, and its header alone.
#include <algorithm>
#include <array>

#include "core/age/armor.h"
#include "core/age/chunk.h"
#include "core/age/failure.h"
#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/age/sealed_stream.h"
#include "core/age/unlock.h"
#include "core/age/unseal.h"
#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "tests/core/age/cctv_vector.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
/// They need ML-KEM-768, which libsodium 1.0.18 doesn't have.
constexpr std::array<std::string_view, 19> post_quantum{"armor_hybrid",
                                                        "hybrid",
                                                        "hybrid_and_x25519",
                                                        "hybrid_bad_tag",
                                                        "hybrid_currupted_enc_mlkem",
                                                        "hybrid_currupted_enc_x25519",
                                                        "hybrid_extra_argument",
                                                        "hybrid_grease",
                                                        "hybrid_identity",
                                                        "hybrid_long_file_key",
                                                        "hybrid_long_share",
                                                        "hybrid_low_order",
                                                        "hybrid_multiple_recipients",
                                                        "hybrid_no_match",
                                                        "hybrid_not_canonical_body",
                                                        "hybrid_not_canonical_enc",
                                                        "hybrid_short_share",
                                                        "hybrid_uppercase",
                                                        "hybrid_x25519_arg"};

template <class T>
std::string outcome_of(const Result<T>& result) {
    if (result) return "success";
    return std::string(failure_class(result.error()).value_or(std::string_view(result.error().where())));
}

/// Gives the bytes one by one.
ByteStream drop_by_drop(ByteView bytes) {
    return [bytes](MutableBytes into) mutable -> Result<std::size_t> {
        if (bytes.empty() || into.empty()) return std::size_t{0};
        into[0] = bytes[0];
        bytes = bytes.subspan(1);
        return std::size_t{1};
    };
}

class AgeCctv : public testing::TestWithParam<std::string> {
  protected:
    void SetUp() override {
        const std::string& name = GetParam();
        if (std::find(post_quantum.begin(), post_quantum.end(), name) != post_quantum.end())
            GTEST_SKIP() << "needs ML-KEM";
        auto loaded = load_cctv(name);
        ASSERT_TRUE(loaded);
        vector_ = std::move(*loaded);
        for (const std::string& text : vector_.identities) identities_.push_back(Identity::parse(text).value());
    }
    /// What opens the vector's file: its first passphrase where it has one, or its identities.
    template <class WithPassphrase, class WithIdentities>
    auto opened(WithPassphrase&& with_passphrase, WithIdentities&& with_identities) {
        if (vector_.passphrases.empty()) return with_identities(identities_);
        return with_passphrase(Secret::copy_of(as_bytes(vector_.passphrases.front())));
    }
    Result<OpenedFile> open(int fd) {
        return opened([&](const Secret& passphrase) { return open_with_passphrase(fd, passphrase); },
                      [&](std::span<const Identity> mine) { return open_with_identities(fd, mine); });
    }
    Result<Bytes> binary() { return vector_.armored ? dearmor(vector_.file) : vector_.file; }
    ByteStream stream() {
        if (!vector_.armored) return drop_by_drop(vector_.file);
        auto armor = std::make_shared<ArmorReader>(drop_by_drop(vector_.file));
        return [armor](MutableBytes into) { return armor->read(into.first(std::min<std::size_t>(into.size(), 1))); };
    }
    PlaintextSink sink() {
        return [this](ByteView part) -> Status {
            got_.insert(got_.end(), part.begin(), part.end());
            return {};
        };
    }
    Status read_whole() {
        MG_TRY(const Bytes file, binary());
        const UniqueFd fd = file_of(file);
        MG_TRY(const OpenedFile keys, open(fd.get()));
        return unseal(fd.get(), keys.payload_offset, keys.payload_end, keys.payload_key, sink());
    }
    Status read_backwards() {
        constexpr std::size_t step = 50'000;
        MG_TRY(const Bytes file, binary());
        const UniqueFd fd = file_of(file);
        MG_TRY(OpenedFile keys, open(fd.get()));
        MG_TRY(PayloadReader reader,
               PayloadReader::open(fd.get(), keys.payload_offset, keys.payload_end, std::move(keys.payload_key)));
        Bytes all(static_cast<std::size_t>(reader.size()));
        for (std::size_t parts = (all.size() + step - 1) / step; parts > 0; --parts) {
            const MutableBytes rest = MutableBytes(all).subspan((parts - 1) * step);
            MG_CHECK(reader.read_at((parts - 1) * step, rest.first(std::min(step, rest.size()))));
        }
        got_ = std::move(all);
        return {};
    }
    Status read_stream() {
        MG_TRY(SealedStream file, SealedStream::open(stream()));
        MG_TRY(const Secret key, opened([&](const Secret& passphrase) { return unlock(file.header(), passphrase); },
                                        [&](std::span<const Identity> mine) { return unlock(file.header(), mine); }));
        return file.unseal(key, sink());
    }
    [[nodiscard]] std::string hash() const { return to_hex(sha256(got_)); }
    CctvVector vector_;
    std::vector<Identity> identities_;
    Bytes got_;
};

TEST_P(AgeCctv, OneByteAtATime) {
    EXPECT_EQ(outcome_of(read_stream()), vector_.expect);
    if (vector_.payload.empty()) {
        EXPECT_TRUE(got_.empty());
    } else {
        EXPECT_EQ(hash(), vector_.payload);
    }
}

// A file that can be read anywhere is refused before its first byte is handed out when its end is bad, so less comes
// out of it than of the stream: nothing of all vectors but one, whose end is good and whose second chunk isn't.
TEST_P(AgeCctv, Whole) {
    EXPECT_EQ(outcome_of(read_whole()), vector_.expect);
    if (vector_.expect == "success") {
        EXPECT_EQ(hash(), vector_.payload);
    } else {
        EXPECT_EQ(got_.size(), vector_.name == "stream_two_final_chunks_second" ? chunk_bytes : 0);
    }
}

TEST_P(AgeCctv, FromTheEnd) {
    EXPECT_EQ(outcome_of(read_backwards()), vector_.expect);
    if (vector_.expect == "success") {
        EXPECT_EQ(hash(), vector_.payload);
    }
}

TEST_P(AgeCctv, HeaderAlone) {
    const std::string outcome = outcome_of(SealedStream::open(stream()));
    const bool needs_no_key = vector_.expect == "header failure" || vector_.expect == "armor failure";
    // What is wrong with these shows only to the one with the key, or behind the header.
    const bool shows_later = vector_.name == "x25519_low_order" || vector_.name == "x25519_identity" ||
                             vector_.name == "stream_no_nonce" || vector_.name == "stream_short_nonce";
    EXPECT_EQ(outcome, needs_no_key && !shows_later ? vector_.expect : "success");
}

INSTANTIATE_TEST_SUITE_P(Vectors, AgeCctv, testing::ValuesIn(cctv_names()),
                         [](const auto& vector) { return vector.param; });

TEST(AgeCctvSet, IsComplete) {
    const auto names = cctv_names();
    EXPECT_EQ(names.size(), 143U);
    for (const std::string_view name : post_quantum)
        EXPECT_TRUE(std::find(names.begin(), names.end(), name) != names.end()) << name;
}

}  // namespace
}  // namespace milchglas::age
