#pragma once
// An age file read once from its first byte to its last, in constant memory: what a pipe or armored text of any length
// allows. Where the file can be read anywhere, unseal() tells a cut one before it hands out a byte; this can't.
#include "core/age/byte_stream.h"
#include "core/age/header.h"
#include "core/age/unseal.h"

namespace milchglas::age {

/// One thread at a time.
class SealedStream {
  public:
    /// Reads the header. Errors: those of parse_header and check_stanzas, and the stream's.
    static Result<SealedStream> open(ByteStream bytes);
    /// For unlock().
    [[nodiscard]] const Header& header() const { return header_; }

    /// Reads on to the end of the stream; once. Each chunk reaches the sink as soon as it and all before it have been
    /// authenticated: after an error what the sink got is the beginning of something that was changed or cut, and must
    /// be thrown away. Errors: damaged "age.header" (no whole nonce), damaged "age.payload", the stream's, the sink's.
    Status unseal(const Secret& file_key, const PlaintextSink& sink);

  private:
    SealedStream(ByteStream bytes, Bytes start, Header header);
    Result<std::size_t> take(MutableBytes into);
    ByteStream bytes_;
    Bytes start_;  ///< read to find the end of the header; the payload begins in it
    std::size_t taken_;
    Header header_;
};

}  // namespace milchglas::age
