#pragma once
// A secret in guarded, wiped memory. Move-only; never converted to std::string, JSON or a log line.
#include <cstddef>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas {

/// Starts libsodium, forbids core dumps and ptrace by the same user, ignores SIGPIPE and SIGXFSZ. Call once, first in main().
/// Errors: bug "base.sodium".
Status prepare_process();

class Secret {
  public:
    Secret() = default;
    /// `size` zero bytes in guarded memory; aborts when memory is gone (there is nothing safe to do then).
    explicit Secret(std::size_t size);
    static Secret copy_of(ByteView bytes);
    static Secret random(std::size_t size);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] ByteView view() const { return {data_, size_}; }
    [[nodiscard]] MutableBytes mutable_view() { return {data_, size_}; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] Secret clone() const { return copy_of(view()); }
    void wipe();

    /// Constant-time comparison.
    friend bool operator==(const Secret& a, const Secret& b);

  private:
    std::uint8_t* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace milchglas
