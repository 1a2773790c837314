#include "core/age/keys.h"

#include <sodium.h>

#include "core/age/bech32.h"

namespace milchglas::age {
namespace {
constexpr std::string_view recipient_prefix = "age";
constexpr std::string_view identity_prefix = "AGE-SECRET-KEY-";

Recipient public_half(const Secret& scalar) {
    std::array<std::uint8_t, 32> key{};
    crypto_scalarmult_base(key.data(), scalar.view().data());
    return Recipient(key);
}
}  // namespace

Result<Recipient> Recipient::parse(std::string_view text) {
    std::array<std::uint8_t, 32> key{};
    if (bech32_decode(recipient_prefix, text, key)) return Recipient(key);
    // Bech32 ends its prefix at the last '1', which no data character is: "age1pq1...", "age1yubikey1...".
    const bool other_kind =
        text.starts_with("ssh-") || (text.starts_with("age1") && text.rfind('1') != recipient_prefix.size());
    if (other_kind) return fail(Errc::usage, "age.recipient_kind");
    return fail(Errc::damaged, "age.recipient");
}

std::string Recipient::to_text() const {
    std::string text(bech32_size(recipient_prefix.size(), key_.size()), '\0');
    bech32_encode(recipient_prefix, key_, text);
    return text;
}

Identity::Identity(Secret scalar) : scalar_(std::move(scalar)), recipient_(public_half(scalar_)) {}

Identity Identity::generate() {
    return Identity(Secret::random(crypto_scalarmult_SCALARBYTES));
}

Result<Identity> Identity::parse(std::string_view text) {
    Secret scalar(crypto_scalarmult_SCALARBYTES);
    if (bech32_decode(identity_prefix, text, scalar.mutable_view())) return Identity(std::move(scalar));
    if (text.starts_with("AGE-SECRET-KEY-PQ-1") || text.starts_with("AGE-PLUGIN-"))
        return fail(Errc::usage, "age.identity_kind");
    return fail(Errc::damaged, "age.identity");
}

Secret Identity::to_text() const {
    Secret text(bech32_size(identity_prefix.size(), scalar_.size()));
    const MutableBytes view = text.mutable_view();
    bech32_encode(identity_prefix, scalar_.view(), {reinterpret_cast<char*>(view.data()), view.size()});
    return text;
}

}  // namespace milchglas::age
