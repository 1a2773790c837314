#pragma once
// Where a clip's container bytes come from: unsealed chunk by chunk in the decoder, plain memory in tests.
#include <cstdint>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::media {

class ByteSource {
  public:
    virtual ~ByteSource() = default;
    /// Fills `into` from `offset`; returns fewer bytes only at the end, 0 past it. Any error is final: the reader
    /// stops and reports exactly it, because bytes that failed authentication must not pass for a short file.
    virtual Result<std::size_t> read_at(std::uint64_t offset, MutableBytes into) = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
};

}  // namespace milchglas::media
