#pragma once
// ChaCha20-Poly1305 for whole payloads, from OpenSSL: more than twice as fast as libsodium's, which everything else
// here uses (core/decisions/008-a-second-cipher.md). One chunk at a time, in place.
#include <memory>

#include "core/age/chunk.h"

namespace milchglas::age {

/// One thread at a time. Holds a copy of the key in ordinary memory, wiped at the end.
class BulkCipher {
  public:
    /// Aborts when memory is gone, as Secret does. REQUIRES: payload_key.size() == 32.
    explicit BulkCipher(const Secret& payload_key);
    BulkCipher(BulkCipher&&) noexcept;
    ~BulkCipher();

    /// `sealed`: a chunk with its tag. False when it doesn't authenticate; `sealed` is wiped then.
    [[nodiscard]] bool decrypt(std::uint64_t index, bool final, MutableBytes sealed);
    /// `chunk`: plaintext, and room for the tag behind it.
    void encrypt(std::uint64_t index, bool final, MutableBytes chunk);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::age
