#include "core/merkle/hash.h"

#include <algorithm>
#include <array>

namespace milchglas::merkle {

Hash leaf_hash(ByteView entry) {
    Bytes prefixed;
    prefixed.reserve(entry.size() + 1);
    prefixed.push_back(0x00);
    prefixed.insert(prefixed.end(), entry.begin(), entry.end());
    return sha256(prefixed);
}

Hash node_hash(const Hash& left, const Hash& right) {
    std::array<std::uint8_t, 1 + 2 * sizeof(Hash)> bytes{0x01};
    std::copy(left.begin(), left.end(), bytes.begin() + 1);
    std::copy(right.begin(), right.end(), bytes.begin() + 1 + sizeof(Hash));
    return sha256(bytes);
}

Hash empty_root() {
    return sha256({});
}

}  // namespace milchglas::merkle
