#pragma once
// Random access to the plaintext of an age payload (C2SP age.md, "Payload": STREAM, 64 KiB chunks).
// Made for the sandbox: after open() it calls nothing but pread on the one descriptor; its buffers come from mmap, are
// kept out of core dumps and are wiped. (Freeing the key Secret calls mprotect, madvise, munlock and munmap.)
#include <memory>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace milchglas::age {

/// One thread at a time.
class PayloadReader {
  public:
    /// `fd` is not owned, must outlive the reader and must not change. `payload_offset`: where the 16-byte nonce
    /// begins; `payload_end`: one past the last ciphertext byte. The last chunk is decrypted first, so that size() is
    /// authenticated. REQUIRES: payload_key.size() == 32. Errors: damaged "age.payload", io "age.read".
    static Result<PayloadReader> open(int fd, std::uint64_t payload_offset, std::uint64_t payload_end,
                                      Secret payload_key);
    PayloadReader(PayloadReader&&) noexcept;
    PayloadReader& operator=(PayloadReader&&) noexcept;
    ~PayloadReader();

    /// Plaintext bytes.
    [[nodiscard]] std::uint64_t size() const;
    /// Fills `into` from plaintext position `offset`; fewer bytes only at the end (0 at or past it).
    /// Errors: damaged "age.payload" (nothing of `into` may be used then), io "age.read".
    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes into);

  private:
    struct State;
    explicit PayloadReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::age
