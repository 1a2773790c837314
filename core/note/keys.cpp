#include "core/note/keys.h"

#include <sodium.h>

#include <algorithm>
#include <optional>

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/note/utf8.h"

namespace milchglas::note {
namespace {

constexpr std::size_t max_name_bytes = 255;
constexpr std::size_t key_bytes = crypto_sign_ed25519_PUBLICKEYBYTES;
constexpr std::size_t seed_bytes = crypto_sign_ed25519_SEEDBYTES;
constexpr std::size_t hash_digits = 8;
constexpr std::size_t key_text_bytes = 44;  // base64 of the type and 32 bytes
constexpr std::string_view private_prefix = "PRIVATE+KEY+";
static_assert(key_bytes == 32 && seed_bytes == 32);

KeyHash key_hash(std::string_view name, ByteView public_key) {
    Bytes hashed = to_bytes(name);
    hashed.push_back('\n');
    hashed.push_back(static_cast<std::uint8_t>(KeyType::ed25519));
    hashed.insert(hashed.end(), public_key.begin(), public_key.end());
    const Hash256 full = sha256(hashed);
    KeyHash out = 0;
    for (std::size_t i = 0; i < 4; ++i) out = (out << 8) | full[i];
    return out;
}

std::string hash_text(KeyHash hash) {
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(hash >> shift));
    return to_hex(bytes);
}

/// "name+hash+base64" taken apart; the key text itself may hold '+', names can't.
struct KeyParts {
    std::string_view name, hash, key;
};
std::optional<KeyParts> split_key(std::string_view text) {
    const auto first = text.find('+');
    if (first == std::string_view::npos) return std::nullopt;
    const auto second = text.find('+', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    KeyParts parts{text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
    if (!valid_key_name(parts.name) || parts.hash.size() != hash_digits || parts.key.size() != key_text_bytes)
        return std::nullopt;
    return parts;
}

/// Strict base64 straight into guarded memory: the plain decoder would leave the seed in an ordinary vector.
bool decode_into(std::string_view text, Secret& out) {
    std::size_t size = 0;
    return sodium_base642bin(out.mutable_view().data(), out.size(), text.data(), text.size(), nullptr, &size, nullptr,
                             sodium_base64_VARIANT_ORIGINAL) == 0 &&
           size == out.size();
}

}  // namespace

bool valid_key_name(std::string_view name) {
    if (name.empty() || name.size() > max_name_bytes) return false;
    while (!name.empty()) {
        const auto c = take_code_point(name);
        if (!c || *c < 0x20 || (*c >= 0x7f && *c < 0xa0) || *c == '+' || is_space(*c)) return false;
    }
    return true;
}

Result<VerifierKey> VerifierKey::make(std::string_view name, ByteView public_key) {
    if (crypto_core_ed25519_is_valid_point(public_key.data()) != 1) return fail(Errc::damaged, "note.weak_key");
    VerifierKey key;
    key.name_ = name;
    std::copy(public_key.begin(), public_key.end(), key.public_key_.begin());
    key.hash_ = key_hash(name, public_key);
    return key;
}

Result<VerifierKey> VerifierKey::parse(std::string_view vkey) {
    const auto parts = split_key(vkey);
    if (!parts) return fail(Errc::damaged, "note.vkey");
    const auto bytes = from_base64(parts->key);
    if (!bytes || bytes->size() != 1 + key_bytes || bytes->front() != static_cast<std::uint8_t>(KeyType::ed25519))
        return fail(Errc::damaged, "note.vkey");
    MG_TRY(VerifierKey key, make(parts->name, ByteView(*bytes).subspan(1)));
    if (hash_text(key.hash_) != parts->hash) return fail(Errc::damaged, "note.vkey");
    return key;
}

std::string VerifierKey::text() const {
    Bytes typed{static_cast<std::uint8_t>(KeyType::ed25519)};
    typed.insert(typed.end(), public_key_.begin(), public_key_.end());
    return name_ + "+" + hash_text(hash_) + "+" + to_base64(typed);
}

bool VerifierKey::verifies(std::string_view message, ByteView signature) const {
    return signature.size() == crypto_sign_ed25519_BYTES &&
           crypto_sign_ed25519_verify_detached(signature.data(), as_bytes(message).data(), message.size(),
                                               public_key_.data()) == 0;
}

Result<SigningKey> SigningKey::from_seed(std::string_view name, Secret seed) {
    SigningKey key;
    std::array<std::uint8_t, key_bytes> public_key{};
    key.secret_ = Secret(crypto_sign_ed25519_SECRETKEYBYTES);
    crypto_sign_ed25519_seed_keypair(public_key.data(), key.secret_.mutable_view().data(), seed.view().data());
    MG_TRY(key.verifier_, VerifierKey::make(name, public_key));
    key.seed_ = std::move(seed);
    return key;
}

Result<SigningKey> SigningKey::generate(std::string_view name) {
    if (!valid_key_name(name)) return fail(Errc::usage, "note.key_name");
    return from_seed(name, Secret::random(seed_bytes));
}

Result<SigningKey> SigningKey::parse(const Secret& text) {
    std::string_view rest = as_text(text.view());
    if (rest.ends_with('\n')) rest.remove_suffix(1);
    if (!rest.starts_with(private_prefix)) return fail(Errc::damaged, "note.private_key");
    const auto parts = split_key(rest.substr(private_prefix.size()));
    Secret typed(1 + seed_bytes);
    if (!parts || !decode_into(parts->key, typed) ||
        typed.view().front() != static_cast<std::uint8_t>(KeyType::ed25519))
        return fail(Errc::damaged, "note.private_key");
    MG_TRY(SigningKey key, from_seed(parts->name, Secret::copy_of(typed.view().subspan(1))));
    if (hash_text(key.verifier_.hash()) != parts->hash) return fail(Errc::damaged, "note.private_key");
    return key;
}

Secret SigningKey::text() const {
    const std::string head = std::string(private_prefix) + name() + "+" + hash_text(verifier_.hash()) + "+";
    Secret typed(1 + seed_bytes);
    typed.mutable_view()[0] = static_cast<std::uint8_t>(KeyType::ed25519);
    std::copy(seed_.view().begin(), seed_.view().end(), typed.mutable_view().begin() + 1);
    Secret with_nul(head.size() + key_text_bytes + 1);  // libsodium ends its text with a zero byte
    const MutableBytes out = with_nul.mutable_view();
    std::copy(head.begin(), head.end(), out.begin());
    sodium_bin2base64(reinterpret_cast<char*>(out.data() + head.size()), key_text_bytes + 1, typed.view().data(),
                      typed.size(), sodium_base64_VARIANT_ORIGINAL);
    return Secret::copy_of(with_nul.view().first(with_nul.size() - 1));
}

Bytes SigningKey::sign(std::string_view message) const {
    Bytes signature(crypto_sign_ed25519_BYTES);
    crypto_sign_ed25519_detached(signature.data(), nullptr, as_bytes(message).data(), message.size(),
                                 secret_.view().data());
    return signature;
}

}  // namespace milchglas::note
