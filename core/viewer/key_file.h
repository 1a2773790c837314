#pragma once
// A key of 32 bytes as the guard hands it over.
#include "core/base/fd.h"
#include "core/base/secret.h"

namespace milchglas::viewer {

/// Errors: damaged "viewer.key".
inline Result<Secret> read_key_file(const UniqueFd& file) {
    constexpr std::size_t key_bytes = 32;
    Secret key(key_bytes);
    MG_TRY(const std::uint64_t size, size_of(file.get(), "viewer.key"));
    if (size != key_bytes) return fail(Errc::damaged, "viewer.key");
    MG_CHECK(read_exactly_at(file.get(), 0, key.mutable_view(), "viewer.key"));
    return key;
}

}  // namespace milchglas::viewer
