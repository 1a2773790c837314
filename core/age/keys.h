#pragma once
// X25519 keys of age v1 (C2SP age.md): recipients ("age1...") seal, identities ("AGE-SECRET-KEY-1...") open.
#include <array>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace milchglas::age {

/// A public key. Any 32 bytes parse; a low-order point is refused when somebody seals to it.
class Recipient {
  public:
    /// The lower-case Bech32 form and nothing around it. Errors: damaged "age.recipient" (mistyped or cut),
    /// usage "age.recipient_kind" (a plugin, post-quantum or ssh recipient: not X25519).
    static Result<Recipient> parse(std::string_view text);
    explicit Recipient(const std::array<std::uint8_t, 32>& key) : key_(key) {}

    [[nodiscard]] std::string to_text() const;
    [[nodiscard]] ByteView bytes() const { return key_; }
    friend bool operator==(const Recipient&, const Recipient&) = default;

  private:
    std::array<std::uint8_t, 32> key_;
};

/// A private key with its public half. Move-only.
class Identity {
  public:
    static Identity generate();
    /// The upper-case Bech32 form and nothing around it. Errors: damaged "age.identity",
    /// usage "age.identity_kind" (a plugin or post-quantum identity: not X25519).
    static Result<Identity> parse(std::string_view text);

    /// 74 characters, no line feed.
    [[nodiscard]] Secret to_text() const;
    [[nodiscard]] const Recipient& recipient() const { return recipient_; }
    /// The 32-byte scalar, for the X25519 stanza and for a keyring that stores it wrapped.
    [[nodiscard]] const Secret& scalar() const { return scalar_; }
    /// The other way round. REQUIRES: scalar.size() == 32.
    explicit Identity(Secret scalar);

  private:
    Secret scalar_;
    Recipient recipient_;
};

}  // namespace milchglas::age
