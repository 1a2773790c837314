#include "core/base/hash.h"

#include <sodium.h>

#include "core/base/encoding.h"

namespace milchglas {

struct Blake2b::State {
    crypto_generichash_state hash;
};

Hash256 blake2b_256(ByteView bytes) {
    Hash256 out;
    crypto_generichash(out.data(), out.size(), bytes.data(), bytes.size(), nullptr, 0);
    return out;
}

Hash256 sha256(ByteView bytes) {
    Hash256 out;
    crypto_hash_sha256(out.data(), bytes.data(), bytes.size());
    return out;
}

Blake2b::Blake2b() : state_(std::make_unique<State>()) {
    crypto_generichash_init(&state_->hash, nullptr, 0, sizeof(Hash256));
}
Blake2b::~Blake2b() = default;
Blake2b::Blake2b(Blake2b&&) noexcept = default;
Blake2b& Blake2b::operator=(Blake2b&&) noexcept = default;

void Blake2b::update(ByteView bytes) { crypto_generichash_update(&state_->hash, bytes.data(), bytes.size()); }

Hash256 Blake2b::finish() {
    Hash256 out;
    crypto_generichash_final(&state_->hash, out.data(), out.size());
    return out;
}

struct Sha256::State {
    crypto_hash_sha256_state hash;
};

Sha256::Sha256() : state_(std::make_unique<State>()) { crypto_hash_sha256_init(&state_->hash); }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(ByteView bytes) { crypto_hash_sha256_update(&state_->hash, bytes.data(), bytes.size()); }

Hash256 Sha256::finish() {
    Hash256 out;
    crypto_hash_sha256_final(&state_->hash, out.data());
    return out;
}

std::string random_id(std::size_t bytes) {
    Bytes id(bytes);
    randombytes_buf(id.data(), id.size());
    return to_hex(id);
}

}  // namespace milchglas
