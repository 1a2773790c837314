#include "core/keyring/recovery.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

#include "core/age/bech32.h"
#include "core/keyring/box.h"

namespace milchglas::keyring {
namespace {

constexpr std::string_view context = "milchglas recovery/1";
constexpr std::string_view prefix = "mgshare", capital_prefix = "MGSHARE";
constexpr std::size_t set_bytes = 4, share_bytes = set_bytes + 1 + key_bytes;
constexpr std::size_t code_chars = age::bech32_size(prefix.size(), share_bytes);
constexpr std::size_t group_chars = 5;
constexpr std::size_t text_chars = code_chars + (code_chars - 1) / group_chars;

Secret exclusive_or(const Secret& a, const Secret& b) {
    Secret out = a.clone();
    for (std::size_t i = 0; i < out.size(); ++i) out.mutable_view()[i] ^= b.view()[i];
    return out;
}

Bytes bound_to(ByteView set) {
    return binding({context, as_text(set)});
}

bool separates(char c) {
    return c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t';
}

}  // namespace

Secret write_share(const Share& share) {
    Secret plain(share_bytes), code(code_chars), text(text_chars);
    std::copy(share.set.begin(), share.set.end(), plain.mutable_view().begin());
    plain.mutable_view()[set_bytes] = share.number;
    std::memcpy(plain.mutable_view().data() + set_bytes + 1, share.bytes.view().data(), key_bytes);
    age::bech32_encode(capital_prefix, plain.view(),
                       std::span(reinterpret_cast<char*>(code.mutable_view().data()), code.size()));
    std::size_t at = 0;
    for (std::size_t i = 0; i < code_chars; ++i) {
        if (i > 0 && i % group_chars == 0) text.mutable_view()[at++] = ' ';
        text.mutable_view()[at++] = code.view()[i];
    }
    return text;
}

Result<Share> read_share(const Secret& text) {
    Secret code(code_chars), plain(share_bytes);
    std::size_t used = 0;
    for (const char c : as_text(text.view())) {
        if (separates(c)) continue;
        if (used == code_chars) return fail(Errc::damaged, "keyring.share");
        const bool capital = c >= 'A' && c <= 'Z';
        code.mutable_view()[used++] = static_cast<std::uint8_t>(capital ? c - 'A' + 'a' : c);
    }
    if (used != code_chars || !age::bech32_decode(prefix, as_text(code.view()), plain.mutable_view()))
        return fail(Errc::damaged, "keyring.share");
    Share share{{}, plain.view()[set_bytes], Secret::copy_of(plain.view().last(key_bytes))};
    std::copy_n(plain.view().begin(), set_bytes, share.set.begin());
    return share;
}

Result<SharePair> make_shares(store::Database& database, const UnlockedKeys& admin, const UnlockedKeys& reviewer,
                              std::int64_t now_ms) {
    const Secret secret = Secret::random(key_bytes);
    SharePair pair{{{}, 1, Secret::random(key_bytes)}, {}};
    randombytes_buf(pair.first.set.data(), set_bytes);
    pair.second = {pair.first.set, 2, exclusive_or(secret, pair.first.bytes)};
    Secret keys(3 * key_bytes);
    std::size_t at = 0;
    for (const Secret* key : {&admin.people_key, &reviewer.clip_private, &reviewer.label_key}) {
        if (key->size() != key_bytes) return fail(Errc::denied, "keyring.voucher");
        std::memcpy(keys.mutable_view().data() + at, key->view().data(), key_bytes);
        at += key_bytes;
    }
    const Bytes box = wrap(derive(secret, context), bound_to(pair.first.set), keys.view());
    MG_CHECK(
        database.run("INSERT INTO keyring_recovery (id, share_set, box, made_ms) VALUES (1, ?1, ?2, ?3) "
                     "ON CONFLICT (id) DO UPDATE SET share_set = ?1, box = ?2, made_ms = ?3",
                     ByteView(pair.first.set), ByteView(box), now_ms));
    return pair;
}

Result<RecoveredKeys> open_shares(store::Database& database, const Share& one, const Share& other) {
    if (one.set != other.set || one.number + other.number != 3 || one.number == 0 || other.number == 0)
        return fail(Errc::usage, "keyring.shares_differ");
    Bytes box;
    {
        MG_TRY(auto row, database.query("SELECT box FROM keyring_recovery WHERE share_set = ?1", ByteView(one.set)));
        MG_TRY(const bool found, row.step());
        if (!found) return fail(Errc::not_found, "keyring.share_old");
        box = row.blob(0);
    }
    const Secret secret = exclusive_or(one.bytes, other.bytes);
    MG_TRY(const Secret keys, unwrap(derive(secret, context), bound_to(one.set), box, "keyring.recovery"));
    if (keys.size() != 3 * key_bytes) return fail(Errc::damaged, "keyring.recovery");
    MG_CHECK(database.run("DELETE FROM keyring_recovery"));
    const auto key = [&](std::size_t i) { return Secret::copy_of(keys.view().subspan(i * key_bytes, key_bytes)); };
    return RecoveredKeys{key(0), key(1), key(2)};
}

Result<bool> shares_are_made(store::Database& database) {
    MG_TRY(auto row, database.query("SELECT 1 FROM keyring_recovery"));
    return row.step();
}

}  // namespace milchglas::keyring
