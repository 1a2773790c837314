#pragma once
// RFC 6962 section 2.1 word for word, as slow as it is clear: it checks the code that is fast.
#include <span>
#include <string>
#include <vector>

#include "core/merkle/hash.h"

namespace milchglas::test {
using merkle::Hash;
using Leaves = std::span<const Hash>;

inline std::size_t slow_split(std::size_t n) {
    std::size_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}

inline Hash slow_hash(std::uint8_t prefix, ByteView a, ByteView b) {
    Bytes bytes{prefix};
    bytes.insert(bytes.end(), a.begin(), a.end());
    bytes.insert(bytes.end(), b.begin(), b.end());
    return sha256(bytes);
}

/// MTH(D[n])
inline Hash mth(Leaves d) {
    if (d.empty()) return sha256({});
    if (d.size() == 1) return d[0];
    const std::size_t k = slow_split(d.size());
    return slow_hash(1, mth(d.first(k)), mth(d.subspan(k)));
}

inline std::vector<Hash> with(std::vector<Hash> path, const Hash& last) {
    path.push_back(last);
    return path;
}

/// PATH(m, D[n])
inline std::vector<Hash> path(std::size_t m, Leaves d) {
    if (d.size() == 1) return {};
    const std::size_t k = slow_split(d.size());
    if (m < k) return with(path(m, d.first(k)), mth(d.subspan(k)));
    return with(path(m - k, d.subspan(k)), mth(d.first(k)));
}

/// SUBPROOF(m, D[n], b); PROOF(m, D[n]) is SUBPROOF(m, D[n], true).
inline std::vector<Hash> subproof(std::size_t m, Leaves d, bool b) {
    if (m == d.size()) return b ? std::vector<Hash>{} : std::vector<Hash>{mth(d)};
    const std::size_t k = slow_split(d.size());
    if (m <= k) return with(subproof(m, d.first(k), b), mth(d.subspan(k)));
    return with(subproof(m - k, d.subspan(k), false), mth(d.first(k)));
}

inline std::vector<Hash> some_leaves(std::size_t n) {
    std::vector<Hash> out;
    for (std::size_t i = 0; i < n; ++i) out.push_back(slow_hash(0, as_bytes("entry " + std::to_string(i)), {}));
    return out;
}

}  // namespace milchglas::test
