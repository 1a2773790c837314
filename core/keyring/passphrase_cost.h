#pragma once
// How dear it is to try one passphrase against a stolen vault.
#include <cstddef>
#include <cstdint>

namespace milchglas::keyring {

/// Parameters of Argon2id (RFC 9106), stored with each slot so that they can rise later.
struct PassphraseCost {
    std::uint64_t passes = 3;
    std::size_t memory = 256u << 20;  ///< bytes

    /// Milliseconds instead of a second. Worthless against anybody who tries; only a test passes it in.
    static constexpr PassphraseCost cheap_for_tests() { return {1, 8u << 10}; }
};

}  // namespace milchglas::keyring
