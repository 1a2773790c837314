#include "core/age/scrypt_stanza.h"

#include <sodium.h>

#include <algorithm>

#include "core/age/key_wrap.h"
#include "core/base/encoding.h"

namespace milchglas::age {
namespace {
constexpr std::size_t salt_bytes = 16;

Result<Secret> wrap_key(const Secret& passphrase, ByteView salt, int log_n) {
    Bytes labelled = to_bytes("age-encryption.org/v1/scrypt");
    labelled.insert(labelled.end(), salt.begin(), salt.end());
    Secret key(32);
    if (crypto_pwhash_scryptsalsa208sha256_ll(passphrase.view().data(), passphrase.size(), labelled.data(),
                                              labelled.size(), std::uint64_t{1} << log_n, 8, 1,
                                              key.mutable_view().data(), key.size()) != 0)
        return fail(Errc::io, "age.memory");
    return key;
}

/// Digits without a leading zero. Three digits are enough to know that it is too high.
Result<int> read_work_factor(std::string_view text) {
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || !digits || text[0] == '0') return fail(Errc::damaged, "age.header");
    int log_n = 0;
    for (const char c : text.substr(0, 3)) log_n = log_n * 10 + (c - '0');
    if (log_n > max_work_factor) return fail(Errc::damaged, "age.work_factor");
    return log_n;
}
}  // namespace

Result<Stanza> wrap_for_passphrase(const Secret& file_key, const Secret& passphrase, int log_n) {
    if (log_n < 1 || log_n > max_work_factor) return fail(Errc::usage, "age.work_factor");
    Bytes salt(salt_bytes);
    randombytes_buf(salt.data(), salt.size());
    MG_TRY(const Secret key, wrap_key(passphrase, salt, log_n));
    return Stanza{{std::string(scrypt_type), to_base64(salt, Base64::unpadded), std::to_string(log_n)},
                  wrap_file_key(file_key, key)};
}

Status check_scrypt(const Stanza& stanza) {
    if (stanza.args.size() != 3 || stanza.body.size() != wrapped_file_key_bytes)
        return fail(Errc::damaged, "age.header");
    const auto salt = from_base64(stanza.args[1], Base64::unpadded);
    if (!salt || salt->size() != salt_bytes) return fail(Errc::damaged, "age.header");
    MG_CHECK(read_work_factor(stanza.args[2]));
    return {};
}

Result<Secret> unwrap_scrypt(const Stanza& stanza, const Secret& passphrase) {
    if (passphrase.empty()) return fail(Errc::locked, "age.passphrase");
    MG_TRY(const int log_n, read_work_factor(stanza.args[2]));
    const Bytes salt = from_base64(stanza.args[1], Base64::unpadded).value_or(Bytes(salt_bytes));
    MG_TRY(const Secret key, wrap_key(passphrase, salt, log_n));
    auto file_key = unwrap_file_key(stanza.body, key);
    if (!file_key) return fail(Errc::locked, "age.passphrase");
    return std::move(*file_key);
}

}  // namespace milchglas::age
