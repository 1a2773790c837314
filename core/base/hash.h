#pragma once
// BLAKE2b-256, the figure `b2sum -l 256` prints, and SHA-256.
#include <array>
#include <memory>
#include <string>

#include "core/base/bytes.h"

namespace milchglas {

using Hash256 = std::array<std::uint8_t, 32>;

Hash256 blake2b_256(ByteView bytes);
Hash256 sha256(ByteView bytes);

/// Incremental BLAKE2b-256.
class Blake2b {
  public:
    Blake2b();
    ~Blake2b();
    Blake2b(Blake2b&&) noexcept;
    Blake2b& operator=(Blake2b&&) noexcept;
    void update(ByteView bytes);
    [[nodiscard]] Hash256 finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Incremental SHA-256.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void update(ByteView bytes);
    [[nodiscard]] Hash256 finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// `bytes` random bytes as lower-case hex: ids that say nothing about what they name.
std::string random_id(std::size_t bytes = 16);

}  // namespace milchglas
