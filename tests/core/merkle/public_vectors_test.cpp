// Runs the public test vectors of transparency-dev/merkle (folder merkle/) and a real tlog-tiles log (folder tlog/log/)
// when the environment variable MILCHGLAS_VECTORS names the folder that holds both; without it these tests are skipped.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/merkle/appender.h"
#include "core/merkle/checkpoint.h"
#include "core/merkle/proof.h"
#include "core/merkle/tile.h"
#include "core/note/enrolled_key.h"

namespace milchglas::merkle {
namespace {
namespace fs = std::filesystem;
using nlohmann::json;

class PublicVectors : public testing::Test {
  protected:
    fs::path folder;
    void SetUp() override {
        const char* given = std::getenv("MILCHGLAS_VECTORS");
        if (given == nullptr) GTEST_SKIP() << "MILCHGLAS_VECTORS names no folder with public test vectors";
        folder = given;
    }
    static std::optional<Hash> hash_of(const json& text) {
        const auto bytes = from_base64(text.get<std::string>());
        if (!bytes || bytes->size() != sizeof(Hash)) return std::nullopt;
        Hash out;
        std::copy(bytes->begin(), bytes->end(), out.begin());
        return out;
    }
    /// Nothing when a hash has another length: such a proof can't even be expressed here.
    static std::optional<std::vector<Hash>> proof_of(const json& value) {
        std::vector<Hash> out;
        if (value.is_null()) return out;
        for (const json& item : value) {
            const auto hash = hash_of(item);
            if (!hash) return std::nullopt;
            out.push_back(*hash);
        }
        return out;
    }
    /// Calls `accepted(vector)` for each file below `kind`; returns how many there were.
    template <class F>
    int each(const char* kind, F accepted) const {
        int count = 0;
        for (const auto& file : fs::recursive_directory_iterator(folder / "merkle" / kind)) {
            if (file.path().extension() != ".json") continue;
            // This one uses 12-byte dummy roots, which no SHA-256 tree has.
            if (file.path().stem() == "sizes-are-equal-one-and-proof-is-empty") continue;
            std::ifstream in(file.path());
            const json vector = json::parse(in);
            EXPECT_EQ(accepted(vector), !vector.at("wantErr").get<bool>()) << file.path();
            ++count;
        }
        return count;
    }
};

TEST_F(PublicVectors, Inclusion) {
    const int count = each("inclusion", [](const json& v) {
        const auto proof = proof_of(v.at("proof"));
        const auto leaf = hash_of(v.at("leafHash"));
        const auto root = hash_of(v.at("root"));
        return proof && leaf && root &&
               verify_inclusion(v.at("leafIdx").get<std::uint64_t>(), v.at("treeSize").get<std::uint64_t>(), *leaf,
                                *proof, *root)
                   .has_value();
    });
    EXPECT_GE(count, 90);
}

TEST_F(PublicVectors, Consistency) {
    const int count = each("consistency", [](const json& v) {
        const auto proof = proof_of(v.at("proof"));
        const auto before = hash_of(v.at("root1"));
        const auto after = hash_of(v.at("root2"));
        return proof && before && after &&
               verify_consistency(v.at("size1").get<std::uint64_t>(), v.at("size2").get<std::uint64_t>(), *proof,
                                  *before, *after)
                   .has_value();
    });
    EXPECT_GE(count, 90);
}

TEST_F(PublicVectors, ARealLog) {
    constexpr std::string_view vkey = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";
    const std::vector<note::EnrolledKey> keys{
        {note::VerifierKey::parse(vkey).value(), KeyPurpose::log, "testdata", false}};
    const fs::path log = folder / "tlog" / "log";
    Appender tree;
    for (std::uint32_t size = 0; size <= 15; ++size) {
        if (size > 0) {
            const TileId tile{0, 0, size};
            const auto hashes = parse_tile(tile, read_file(log / tile_path(tile), 8192, "test.tile").value()).value();
            const Bytes bundle = read_file(log / entries_path(0, size), 1 << 16, "test.entries").value();
            std::size_t at = 0;
            for (const Hash& hash : hashes) {
                ASSERT_LE(at + 2, bundle.size());
                const std::size_t length = static_cast<std::size_t>(bundle[at]) << 8 | bundle[at + 1];
                ASSERT_LE(at + 2 + length, bundle.size());
                EXPECT_EQ(leaf_hash(ByteView(bundle).subspan(at + 2, length)), hash);
                at += 2 + length;
            }
            EXPECT_EQ(at, bundle.size());
            tree.push(hashes.back());
        }
        const fs::path file = log / ("checkpoint." + std::to_string(size));
        const Bytes stored = read_file(file, note::max_note_bytes, "test.note").value();
        const auto opened = note::open_note(as_text(stored), keys, KeyPurpose::log).value();
        const Checkpoint checkpoint = parse_checkpoint(opened.text).value();
        EXPECT_EQ(checkpoint.origin, opened.signer);
        EXPECT_EQ(checkpoint.size, size);
        EXPECT_EQ(checkpoint.root, tree.root()) << size;
    }
}

}  // namespace
}  // namespace milchglas::merkle
