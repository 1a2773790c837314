#pragma once
// Keys of signed notes, in the text forms other tools read and write. Ed25519 (type 0x01) only; the cosignature type
// 0x04 would be one more KeyType and its own message form in keys.cpp.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace milchglas::note {

enum class KeyType : std::uint8_t { ed25519 = 0x01 };
/// The first four bytes, big-endian, of SHA-256(name "\n" type public-key).
using KeyHash = std::uint32_t;

/// 1 to 255 bytes of UTF-8 without spaces, control characters or '+'.
bool valid_key_name(std::string_view name);

/// A public key and its name: "name+hash+base64(type public-key)", a "vkey".
class VerifierKey {
  public:
    /// Errors: damaged "note.vkey" (form or hash), damaged "note.weak_key" (a low-order or invalid point).
    static Result<VerifierKey> parse(std::string_view vkey);

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] KeyHash hash() const { return hash_; }
    [[nodiscard]] ByteView public_key() const { return public_key_; }
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool verifies(std::string_view message, ByteView signature) const;
    friend bool operator==(const VerifierKey&, const VerifierKey&) = default;

  private:
    friend class SigningKey;
    static Result<VerifierKey> make(std::string_view name, ByteView public_key);
    std::string name_;
    KeyHash hash_ = 0;
    std::array<std::uint8_t, 32> public_key_{};
};

/// The private half. Its text form is "PRIVATE+KEY+name+hash+base64(type seed)".
class SigningKey {
  public:
    /// A new random key. Errors: usage "note.key_name".
    static Result<SigningKey> generate(std::string_view name);
    /// `text` may end in one newline. Errors: damaged "note.private_key".
    static Result<SigningKey> parse(const Secret& text);

    [[nodiscard]] Secret text() const;
    [[nodiscard]] const std::string& name() const { return verifier_.name(); }
    [[nodiscard]] const VerifierKey& verifier() const { return verifier_; }
    /// 64 bytes over exactly `message`.
    [[nodiscard]] Bytes sign(std::string_view message) const;

  private:
    static Result<SigningKey> from_seed(std::string_view name, Secret seed);
    VerifierKey verifier_;
    Secret seed_;    ///< 32 bytes
    Secret secret_;  ///< 64 bytes, libsodium's form
};

}  // namespace milchglas::note
