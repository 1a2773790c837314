#pragma once
// Personal data inside a row: XChaCha20-Poly1305, bound to its place, so a value can't be moved to another row.
// Bytes: nonce (24), ciphertext, tag (16). Associated data: "table|column|row|schema version".
#include <cstdint>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/secret.h"

namespace milchglas::store {

struct ColumnPlace {
    std::string_view table, column;
    std::string_view row;  ///< the row's id as text; no '|'
    std::int64_t schema_version = 1;
};

/// `key` is 32 bytes. Errors: bug "store.column_place" (a '|' in a name, a key of another size).
Result<Bytes> seal_column(const Secret& key, const ColumnPlace& place, ByteView plain);
/// Errors: damaged "store.column_sealed" (changed, cut, moved, or sealed with another key), bug as above.
Result<Bytes> open_column(const Secret& key, const ColumnPlace& place, ByteView sealed);

}  // namespace milchglas::store
