#include "core/merkle/proof.h"

#include <algorithm>
#include <bit>

#include "core/merkle/appender.h"

namespace milchglas::merkle {
namespace {
using Leaves = std::span<const Hash>;

/// The largest power of two smaller than `size`: where RFC 6962 splits a tree. REQUIRES: size > 1.
std::uint64_t split(std::uint64_t size) {
    return std::bit_floor(size - 1);
}

}  // namespace

Hash root_of(Leaves leaves) {
    Appender tree;
    for (const Hash& leaf : leaves) tree.push(leaf);
    return tree.root();
}

Result<std::vector<Hash>> inclusion_proof(Leaves leaves, std::uint64_t index) {
    if (index >= leaves.size()) return fail(Errc::usage, "merkle.index");
    std::vector<Hash> path;  // collected from the root down, handed out from the leaf up
    while (leaves.size() > 1) {
        const std::uint64_t left = split(leaves.size());
        if (index < left) {
            path.push_back(root_of(leaves.subspan(left)));
            leaves = leaves.first(left);
        } else {
            path.push_back(root_of(leaves.first(left)));
            leaves = leaves.subspan(left);
            index -= left;
        }
    }
    std::reverse(path.begin(), path.end());
    return path;
}

Result<std::vector<Hash>> consistency_proof(Leaves leaves, std::uint64_t from) {
    if (from == 0 || from > leaves.size()) return fail(Errc::usage, "merkle.index");
    std::vector<Hash> path;
    bool whole = true;  // the old tree is exactly the subtree we stand in, whose root the verifier has
    while (from != leaves.size()) {
        const std::uint64_t left = split(leaves.size());
        if (from <= left) {
            path.push_back(root_of(leaves.subspan(left)));
            leaves = leaves.first(left);
        } else {
            path.push_back(root_of(leaves.first(left)));
            leaves = leaves.subspan(left);
            from -= left;
            whole = false;
        }
    }
    if (!whole) path.push_back(root_of(leaves));
    std::reverse(path.begin(), path.end());
    return path;
}

// Both checks walk up from the place where the proof begins. `node` is the index of the node we stand at on its level
// and `last` that of the rightmost one; where `node` is the rightmost without a sibling, the level is skipped.
Status verify_inclusion(std::uint64_t index, std::uint64_t size, const Hash& leaf, Leaves proof, const Hash& root) {
    if (index >= size) return fail(Errc::usage, "merkle.index");
    std::uint64_t node = index;
    std::uint64_t last = size - 1;
    Hash hash = leaf;
    for (const Hash& sibling : proof) {
        if (last == 0) return fail(Errc::damaged, "merkle.proof_length");
        if ((node & 1) != 0 || node == last) {
            hash = node_hash(sibling, hash);
            while ((node & 1) == 0 && node != 0) node >>= 1, last >>= 1;
        } else {
            hash = node_hash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if (last != 0) return fail(Errc::damaged, "merkle.proof_length");
    if (hash != root) return fail(Errc::damaged, "merkle.inclusion");
    return {};
}

namespace {
Status verify_growth(std::uint64_t from, std::uint64_t to, Leaves proof, const Hash& from_root, const Hash& to_root) {
    std::uint64_t node = from - 1;
    std::uint64_t last = to - 1;
    while ((node & 1) != 0) node >>= 1, last >>= 1;  // up to the largest subtree that the old tree ends with
    Hash old_hash = from_root;                       // when that is the whole old tree, its root is known
    if (node != 0) {
        if (proof.empty()) return fail(Errc::damaged, "merkle.proof_length");
        old_hash = proof.front();
        proof = proof.subspan(1);
    }
    Hash new_hash = old_hash;
    for (const Hash& sibling : proof) {
        if (last == 0) return fail(Errc::damaged, "merkle.proof_length");
        if ((node & 1) != 0 || node == last) {
            old_hash = node_hash(sibling, old_hash);
            new_hash = node_hash(sibling, new_hash);
            while ((node & 1) == 0 && node != 0) node >>= 1, last >>= 1;
        } else {
            new_hash = node_hash(new_hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if (last != 0) return fail(Errc::damaged, "merkle.proof_length");
    if (old_hash != from_root || new_hash != to_root) return fail(Errc::damaged, "merkle.consistency");
    return {};
}
}  // namespace

Status verify_consistency(std::uint64_t from, std::uint64_t to, Leaves proof, const Hash& from_root,
                          const Hash& to_root) {
    if (from == 0 || from > to) return fail(Errc::usage, "merkle.index");
    if (from < to) return verify_growth(from, to, proof, from_root, to_root);
    if (!proof.empty()) return fail(Errc::damaged, "merkle.proof_length");
    if (from_root != to_root) return fail(Errc::damaged, "merkle.consistency");
    return {};
}

}  // namespace milchglas::merkle
