#pragma once
// Proofs as RFC 6962 sections 2.1.1 and 2.1.2 define them, checked as RFC 9162 sections 2.1.3.2 and 2.1.4.2 say.
// Making one hashes the leaves it is given; checking one needs only the proof.
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/merkle/hash.h"

namespace milchglas::merkle {

/// The root over leaf hashes.
Hash root_of(std::span<const Hash> leaves);

/// That leaf `index` is in the tree of all `leaves`. Errors: usage "merkle.index".
Result<std::vector<Hash>> inclusion_proof(std::span<const Hash> leaves, std::uint64_t index);
/// That the tree of the first `from` leaves is a beginning of the tree of all. Errors: usage "merkle.index" (`from` is
/// 0, because such a proof proves nothing, or more than there are).
Result<std::vector<Hash>> consistency_proof(std::span<const Hash> leaves, std::uint64_t from);

/// Errors: usage "merkle.index" (index not below size); damaged "merkle.proof_length", "merkle.inclusion".
Status verify_inclusion(std::uint64_t index, std::uint64_t size, const Hash& leaf, std::span<const Hash> proof,
                        const Hash& root);
/// Errors: usage "merkle.index" (`from` is 0 or beyond `to`); damaged "merkle.proof_length", "merkle.consistency".
Status verify_consistency(std::uint64_t from, std::uint64_t to, std::span<const Hash> proof, const Hash& from_root,
                          const Hash& to_root);

}  // namespace milchglas::merkle
