#pragma once
// A whole payload from first to last chunk, every chunk authenticated: for import, which hashes it once.
#include <functional>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace milchglas::age {

/// Gets the plaintext in order, at most 64 KiB at a time, valid during the call only. An error stops the run.
using PlaintextSink = std::function<Status(ByteView)>;

/// Arguments as for PayloadReader::open. The last chunk is checked first, so a cut payload reaches the sink with no
/// byte; after a later failure what the sink got must be thrown away. Errors: damaged "age.payload", io "age.read",
/// and whatever the sink returns. The calling thread and `threads` - 1 more decrypt, in the memory of a few chunks
/// each; the sink is called on the calling thread only.
Status unseal(int fd, std::uint64_t payload_offset, std::uint64_t payload_end, const Secret& payload_key,
              const PlaintextSink& sink, std::size_t threads = 1);

/// unseal() into nothing: does every chunk authenticate?
Status verify_payload(int fd, std::uint64_t payload_offset, std::uint64_t payload_end, const Secret& payload_key,
                      std::size_t threads = 1);

}  // namespace milchglas::age
