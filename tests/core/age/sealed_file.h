#pragma once
// Sealed files in memory for the tests of this room.
#include <gtest/gtest.h>

#include "core/age/keys.h"
#include "core/base/bytes.h"
#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas::age {

/// `count` bytes that repeat nowhere near a chunk.
Bytes test_plaintext(std::size_t count);
/// A memory file that holds `bytes`.
UniqueFd file_of(ByteView bytes);
Bytes contents(const UniqueFd& fd);
Bytes seal(ByteView plaintext, const Recipient& recipient);
/// Header, MAC and every chunk, as import does it.
Result<Bytes> unseal_all(ByteView sealed, const Identity& identity);

}  // namespace milchglas::age

/// Fails with this code at this place.
#define EXPECT_ERROR(result, errc, place)            \
    do {                                             \
        const auto& mg_result = (result);            \
        ASSERT_FALSE(mg_result.has_value());         \
        EXPECT_EQ(mg_result.error().code(), errc);   \
        EXPECT_EQ(mg_result.error().where(), place); \
    } while (false)
