#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

#include "core/age/armor.h"
#include "core/age/chunk.h"
#include "core/age/failure.h"
#include "core/age/sealed_stream.h"
#include "core/age/unlock.h"
#include "core/base/encoding.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
const std::string begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";
const std::string end = "-----END AGE ENCRYPTED FILE-----\n";

std::string armored(ByteView file, const std::string& line_end) {
    const std::string body = to_base64(file);
    std::string text = begin;
    for (std::size_t at = 0; at < body.size(); at += 64) text += body.substr(at, 64) + line_end;
    return text + end;
}

/// `step` bytes at a time, then, where there is one, the error.
ByteStream in_steps(ByteView bytes, std::size_t step, std::optional<Error> then = std::nullopt) {
    return [=](MutableBytes into) mutable -> Result<std::size_t> {
        const std::size_t count = std::min({step, into.size(), bytes.size()});
        if (count == 0 && then) return *then;
        std::copy_n(bytes.begin(), count, into.begin());
        bytes = bytes.subspan(count);
        return count;
    };
}

Result<Bytes> all_of(ByteStream stream, std::size_t at_most) {
    Bytes bytes(at_most + 1);
    MG_TRY(const std::size_t length, fill_from(stream, bytes));
    bytes.resize(length);
    return bytes;
}

class AgeStream : public testing::Test {
  protected:
    Result<Bytes> unsealed(ByteStream bytes) {
        got_.clear();
        MG_TRY(SealedStream file, SealedStream::open(std::move(bytes)));
        MG_TRY(const Secret key, unlock(file.header(), {&identity_, 1}));
        MG_CHECK(file.unseal(key, [this](ByteView part) -> Status {
            got_.insert(got_.end(), part.begin(), part.end());
            return sink_says_;
        }));
        return got_;
    }
    Identity identity_ = Identity::generate();
    Bytes got_;
    Status sink_says_;
};

TEST_F(AgeStream, EverySizeComesThroughArmoredOrNot) {
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 131072U, 131073U}) {
        const Bytes plaintext = test_plaintext(size);
        const Bytes sealed = seal(plaintext, identity_.recipient());
        EXPECT_EQ(unsealed(in_steps(sealed, 977)).value(), plaintext) << size;
        const std::string text = armored(sealed, size % 2 == 0 ? "\n" : "\r\n");
        ArmorReader reader(in_steps(as_bytes(text), 65000));
        EXPECT_EQ(unsealed([&](MutableBytes into) { return reader.read(into); }).value(), plaintext) << size;
    }
}

TEST_F(AgeStream, APipeWillDo) {
    const Bytes sealed = seal(as_bytes("a short clip"), identity_.recipient());
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    const UniqueFd out(ends[0]);
    UniqueFd in(ends[1]);
    ASSERT_TRUE(write_all(in.get(), sealed, "test.write"));
    in.reset();
    EXPECT_EQ(as_text(unsealed(stream_of(out.get())).value()), "a short clip");
    EXPECT_ERROR(unsealed(stream_of(-1)), Errc::io, "age.read");
}

TEST_F(AgeStream, WhatIsCutGivesItsBeginningAndTheFailure) {
    const Bytes plaintext = test_plaintext(2 * chunk_bytes + 9);
    const Bytes sealed = seal(plaintext, identity_.recipient());
    const std::size_t start = sealed.size() - plaintext.size() - 3 * tag_bytes;
    for (const std::size_t chunks : {0U, 1U, 2U}) {
        for (const std::size_t further : {0U, 1U, 20U}) {
            const std::size_t length = start + chunks * sealed_chunk_bytes + further;
            EXPECT_ERROR(unsealed(in_steps(ByteView(sealed).first(length), 5000)), Errc::damaged, "age.payload");
            EXPECT_EQ(got_.size(), chunks * chunk_bytes);
        }
    }
    EXPECT_ERROR(unsealed(in_steps(ByteView(sealed).first(start - 1), 5000)), Errc::damaged, "age.header");
    Bytes longer = sealed;
    longer.push_back(0);
    EXPECT_ERROR(unsealed(in_steps(longer, 5000)), Errc::damaged, "age.payload");
}

TEST_F(AgeStream, TheStreamsAndTheSinksErrorsComeThrough) {
    const Bytes sealed = seal(test_plaintext(200'000), identity_.recipient());
    const Error lost = fail(Errc::io, "test.lost");
    for (const std::size_t length : {0U, 100U, 70'000U, 150'000U})
        EXPECT_ERROR(unsealed(in_steps(ByteView(sealed).first(length), 5000, lost)), Errc::io, "test.lost");
    EXPECT_ERROR(unsealed(in_steps(sealed, 5000, lost)), Errc::io, "test.lost");  // after the last chunk
    sink_says_ = fail(Errc::no_space, "test.sink");
    EXPECT_ERROR(unsealed(in_steps(sealed, 5000)), Errc::no_space, "test.sink");
    EXPECT_EQ(got_.size(), chunk_bytes);
}

TEST_F(AgeStream, ArmorThatBreaksLaterIsStillAnArmorFailure) {
    const Bytes sealed = seal(test_plaintext(200'000), identity_.recipient());
    std::string text = armored(sealed, "\n");
    text[text.size() - end.size() - 30] = '*';
    ArmorReader reader(in_steps(as_bytes(text), 5000));
    EXPECT_ERROR(unsealed([&](MutableBytes into) { return reader.read(into); }), Errc::damaged, "age.armor");
    EXPECT_EQ(got_.size(), 3 * chunk_bytes);
}

TEST_F(AgeStream, ArmorIsReadInAnyPieces) {
    for (const std::size_t size : {0U, 1U, 47U, 48U, 49U, 64U * 48U, 64U * 48U + 1U, 20'000U}) {
        const Bytes file = test_plaintext(size);
        const std::string text = "\n " + armored(file, "\n") + std::string(40'000, '\n');
        for (const std::size_t step : {1U, 63U, 100'000U}) {
            ArmorReader reader(in_steps(as_bytes(text), step));
            EXPECT_EQ(all_of([&](MutableBytes into) { return reader.read(into); }, size).value(), file) << size;
        }
    }
}

TEST_F(AgeStream, ArmorStaysStrictWhereItsPiecesMeet) {
    const std::string full(64, 'A');
    std::string batch = begin;
    for (int i = 0; i < 63; ++i) batch += full + "\n";
    for (const std::string& text :
         {batch + full.substr(0, 62) + "==\n" + full + "\n" + end,  // padded inside, last of a batch
          batch + "AAAA\n" + full + "\n" + end,                     // short inside, last of a batch
          batch + full + "\n" + end + std::string(40'000, '\n') + "x", begin + std::string(40'000, 'A') + "\n" + end,
          std::string(40'000, ' ') + "x" + begin + end, batch}) {
        ArmorReader reader(in_steps(as_bytes(text), 7));
        EXPECT_ERROR(all_of([&](MutableBytes into) { return reader.read(into); }, text.size()), Errc::damaged,
                     "age.armor");
    }
}

TEST(AgeFailure, FiveClassesStayApart) {
    EXPECT_EQ(failure_class(fail(Errc::damaged, "age.version")), "header failure");
    EXPECT_EQ(failure_class(fail(Errc::not_for_you, "age.no_match")), "no match");
    EXPECT_EQ(failure_class(fail(Errc::locked, "age.passphrase")), "no match");
    EXPECT_EQ(failure_class(fail(Errc::damaged, "age.hmac")), "HMAC failure");
    EXPECT_EQ(failure_class(fail(Errc::damaged, "age.payload")), "payload failure");
    EXPECT_EQ(failure_class(fail(Errc::damaged, "age.armor")), "armor failure");
    EXPECT_EQ(failure_class(fail(Errc::io, "age.read")), std::nullopt);
    EXPECT_EQ(failure_class(fail(Errc::damaged, "age.identity")), std::nullopt);
}

}  // namespace
}  // namespace milchglas::age
