#pragma once
// Bytes that come in order and only once: a pipe, or text that is decoded on the way.
#include <functional>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::age {

/// Puts at most `into.size()` bytes there and says how many; 0 only at the end. After an error nothing more is asked.
using ByteStream = std::function<Result<std::size_t>(MutableBytes into)>;

/// Reads `fd` (not owned) from its current position. Errors: io "age.read".
ByteStream stream_of(int fd);

/// Reads until `into` is full or the stream ends. Errors: the stream's.
Result<std::size_t> fill_from(const ByteStream& stream, MutableBytes into);

}  // namespace milchglas::age
