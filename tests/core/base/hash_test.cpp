#include "core/base/hash.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/encoding.h"

namespace milchglas {
namespace {

// `printf abc | b2sum -l 256` and FIPS 180-2, appendix B.1.
constexpr const char* blake2b_abc = "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319";
constexpr const char* sha256_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST(Hash, AgreesWithTheStandardTools) {
    EXPECT_EQ(to_hex(blake2b_256(as_bytes("abc"))), blake2b_abc);
    EXPECT_EQ(to_hex(sha256(as_bytes("abc"))), sha256_abc);
    EXPECT_EQ(to_hex(sha256({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Hash, InPiecesIsTheSame) {
    Blake2b hash;
    hash.update(as_bytes("a"));
    hash.update({});
    Blake2b moved = std::move(hash);
    moved.update(as_bytes("bc"));
    EXPECT_EQ(to_hex(moved.finish()), blake2b_abc);
}

TEST(Hash, Sha256InPartsGivesTheWhole) {
    Sha256 hash;
    hash.update(as_bytes("a"));
    Sha256 moved = std::move(hash);
    moved.update(as_bytes("bc"));
    EXPECT_EQ(to_hex(moved.finish()), sha256_abc);
}

TEST(RandomId, IsHexAndNeverTheSame) {
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) seen.insert(random_id());
    EXPECT_EQ(seen.size(), 100u);
    EXPECT_EQ(seen.begin()->size(), 32u);
    EXPECT_TRUE(from_hex(random_id(5)));
    EXPECT_EQ(random_id(5).size(), 10u);
}

}  // namespace
}  // namespace milchglas
