#include "core/merkle/proof.h"

#include <gtest/gtest.h>

#include "core/base/encoding.h"
#include "core/merkle/appender.h"
#include "tests/core/merkle/slow_tree.h"

namespace milchglas::merkle {
namespace {

constexpr std::size_t most = 70;  // past two powers of two, and every pair is still quick
const Error bad_length(Errc::damaged, "merkle.proof_length");
const Error bad_index(Errc::usage, "merkle.index");

TEST(Hashes, KeepLeavesAndNodesApart) {
    EXPECT_EQ(to_hex(leaf_hash({})), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    EXPECT_EQ(to_hex(empty_root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const std::vector<Hash> two = test::some_leaves(2);
    EXPECT_EQ(node_hash(two[0], two[1]), test::mth(two));
    EXPECT_EQ(leaf_hash(as_bytes("entry 0")), two[0]);
}

TEST(Appender, AgreesWithTheRecursion) {
    const std::vector<Hash> leaves = test::some_leaves(600);
    Appender tree;
    EXPECT_EQ(tree.root(), empty_root());
    for (std::size_t n = 1; n <= leaves.size(); ++n) {
        tree.push(leaves[n - 1]);
        ASSERT_EQ(tree.size(), n);
        const Hash expected = n <= most || n >= 510 ? test::mth(std::span(leaves).first(n)) : tree.root();
        ASSERT_EQ(tree.root(), expected) << n;
        tree = Appender::restore(tree.size(), tree.edge()).value();
    }
}

TEST(Appender, RefusesAnEdgeOfAnotherSize) {
    const std::vector<Hash> edge = test::some_leaves(2);
    EXPECT_TRUE(Appender::restore(3, edge));
    for (const std::uint64_t size : {0u, 1u, 2u, 4u, 7u}) {
        const auto tree = Appender::restore(size, edge);
        ASSERT_FALSE(tree) << size;
        EXPECT_EQ(tree.error(), Error(Errc::damaged, "merkle.edge"));
    }
}

TEST(Inclusion, AgreesWithTheRecursionAndVerifies) {
    const std::vector<Hash> all = test::some_leaves(most);
    for (std::size_t n = 1; n <= most; ++n) {
        const auto leaves = std::span(all).first(n);
        const Hash root = test::mth(leaves);
        for (std::size_t i = 0; i < n; ++i) {
            const auto proof = inclusion_proof(leaves, i).value();
            ASSERT_EQ(proof, test::path(i, leaves)) << i << " of " << n;
            ASSERT_TRUE(verify_inclusion(i, n, leaves[i], proof, root)) << i << " of " << n;
        }
    }
}

TEST(Inclusion, EveryChangeIsFound) {
    const std::vector<Hash> leaves = test::some_leaves(13);
    const Hash root = root_of(leaves);
    const std::vector<Hash> proof = inclusion_proof(leaves, 6).value();
    for (std::size_t i = 0; i < proof.size(); ++i) {
        std::vector<Hash> changed = proof;
        changed[i][31] ^= 1;
        EXPECT_EQ(verify_inclusion(6, 13, leaves[6], changed, root).error(), Error(Errc::damaged, "merkle.inclusion"));
    }
    EXPECT_EQ(verify_inclusion(6, 13, leaves[7], proof, root).error(), Error(Errc::damaged, "merkle.inclusion"));
    EXPECT_EQ(verify_inclusion(6, 13, leaves[6], std::span(proof).first(3), root).error(), bad_length);
    std::vector<Hash> longer = proof;
    longer.push_back(root);
    EXPECT_EQ(verify_inclusion(6, 13, leaves[6], longer, root).error(), bad_length);
    EXPECT_EQ(verify_inclusion(13, 13, leaves[6], proof, root).error(), bad_index);
    EXPECT_EQ(inclusion_proof(leaves, 13).error(), bad_index);
}

TEST(Consistency, AgreesWithTheRecursionAndVerifies) {
    const std::vector<Hash> all = test::some_leaves(most);
    for (std::size_t n = 1; n <= most; ++n) {
        const auto leaves = std::span(all).first(n);
        for (std::size_t m = 1; m <= n; ++m) {
            const auto proof = consistency_proof(leaves, m).value();
            ASSERT_EQ(proof, test::subproof(m, leaves, true)) << m << " to " << n;
            ASSERT_TRUE(verify_consistency(m, n, proof, test::mth(leaves.first(m)), test::mth(leaves)))
                << m << " to " << n;
        }
    }
}

TEST(Consistency, EveryChangeIsFound) {
    const std::vector<Hash> leaves = test::some_leaves(13);
    const Error inconsistent(Errc::damaged, "merkle.consistency");
    for (const std::size_t from : {4u, 6u, 7u, 12u}) {
        const Hash before = root_of(std::span(leaves).first(from));
        const Hash after = root_of(leaves);
        const std::vector<Hash> proof = consistency_proof(leaves, from).value();
        for (std::size_t i = 0; i < proof.size(); ++i) {
            std::vector<Hash> changed = proof;
            changed[i][0] ^= 1;
            EXPECT_EQ(verify_consistency(from, 13, changed, before, after).error(), inconsistent) << from;
        }
        EXPECT_EQ(verify_consistency(from, 13, proof, after, before).error(), inconsistent) << from;
        EXPECT_EQ(verify_consistency(from, 13, {}, before, after).error(), bad_length) << from;
        std::vector<Hash> longer = proof;
        longer.push_back(after);
        EXPECT_EQ(verify_consistency(from, 13, longer, before, after).error(), bad_length) << from;
    }
}

TEST(Consistency, FromNothingProvesNothing) {
    const std::vector<Hash> leaves = test::some_leaves(3);
    EXPECT_EQ(consistency_proof(leaves, 0).error(), bad_index);
    EXPECT_EQ(consistency_proof(leaves, 4).error(), bad_index);
    EXPECT_EQ(verify_consistency(0, 3, {}, empty_root(), root_of(leaves)).error(), bad_index);
    EXPECT_EQ(verify_consistency(0, 0, {}, empty_root(), empty_root()).error(), bad_index);
    EXPECT_EQ(verify_consistency(4, 3, {}, empty_root(), root_of(leaves)).error(), bad_index);
}

TEST(Consistency, ATreeIsConsistentWithItselfOnly) {
    const std::vector<Hash> leaves = test::some_leaves(3);
    const Hash root = root_of(leaves);
    EXPECT_TRUE(verify_consistency(3, 3, {}, root, root));
    EXPECT_EQ(verify_consistency(3, 3, leaves, root, root).error(), bad_length);
    EXPECT_EQ(verify_consistency(3, 3, {}, root, leaves[0]).error(), Error(Errc::damaged, "merkle.consistency"));
}

}  // namespace
}  // namespace milchglas::merkle
