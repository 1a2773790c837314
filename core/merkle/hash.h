#pragma once
// RFC 6962 section 2.1: SHA-256 with a prefix that keeps leaves and nodes apart.
#include "core/base/hash.h"

namespace milchglas::merkle {

using Hash = Hash256;

Hash leaf_hash(ByteView entry);
Hash node_hash(const Hash& left, const Hash& right);
/// The root of a tree without leaves.
Hash empty_root();

}  // namespace milchglas::merkle
