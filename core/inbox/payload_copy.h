#pragma once
// One pass over the payload of a sealed clip: each chunk is read once, written to the vault's copy as it is, then
// decrypted where it lies. So what is checked is what is kept, whatever happens to the sender's file meanwhile.
#include <atomic>
#include <cstdint>
#include <memory>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace milchglas::inbox {

/// One thread at a time; a second thread of its own works one block ahead. At most 8 MiB, whatever the clip's size.
class PayloadCopy {
  public:
    struct Ends {
        int source = -1;  ///< read with pread; not owned, must outlive the copy, as `copy` must
        std::uint64_t payload_offset = 0, payload_end = 0;
        int copy = -1;  ///< written from its current position
    };
    /// `stop` ends it early when it becomes true. REQUIRES: file_key.size() == 16; `stop` outlives the copy.
    /// Errors: damaged "age.payload" (no payload), io "age.read", no_space or io "inbox.vault".
    static Result<PayloadCopy> begin(const Ends& ends, const Secret& file_key, const std::atomic<bool>& stop);
    PayloadCopy(PayloadCopy&&) noexcept;
    PayloadCopy& operator=(PayloadCopy&&) noexcept;
    ~PayloadCopy();

    /// Plaintext bytes in all; true once the last one was taken.
    [[nodiscard]] std::uint64_t size() const;
    /// The next plaintext, at least one byte and at most `at_most`, valid until the next call.
    /// Errors: damaged "age.payload" (changed, cut, or nothing is left); busy "inbox.stopped"; those of begin().
    Result<ByteView> take(std::uint64_t at_most);

  private:
    struct State;
    explicit PayloadCopy(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::inbox
