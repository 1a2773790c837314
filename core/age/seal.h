#pragma once
// Writes an age v1 file (C2SP age.md) to a descriptor, in one pass and constant memory.
#include <memory>
#include <span>

#include "core/age/keys.h"

namespace milchglas::age {

inline constexpr int passphrase_work_factor = 18;  ///< log2 of scrypt's N: about a second and 256 MiB

/// One thread at a time. A Sealer that ends without finish() leaves a file that no reader accepts: delete it.
class Sealer {
  public:
    /// Writes the header and nonce at the current position of `fd` (not owned; must outlive the Sealer), under a new
    /// random file key. The calling thread and `threads` - 1 more encrypt; only the calling one writes. Errors: usage
    /// "age.recipients" (none, or more than 64), usage "age.recipient_weak" (a low-order point), no_space or io
    /// "age.write".
    static Result<Sealer> create(int fd, std::span<const Recipient> recipients, std::size_t threads = 1);
    /// The same for a passphrase. `log_n` is 1..20; keep the default outside tests.
    /// Errors: usage "age.passphrase_empty", io "age.memory", no_space or io "age.write".
    static Result<Sealer> create_with_passphrase(int fd, const Secret& passphrase, int log_n = passphrase_work_factor);
    Sealer(Sealer&&) noexcept;
    Sealer& operator=(Sealer&&) noexcept;
    ~Sealer();

    /// Any number of bytes, any number of times; an error may be that of bytes given earlier.
    /// Errors: no_space or io "age.write"; after one, every further call is
    /// bug "age.sealer_over", as it is after finish().
    Status write(ByteView plaintext);
    /// Writes the final chunk. Doesn't sync: durability is the caller's.
    Status finish();

  private:
    struct State;
    explicit Sealer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::age
