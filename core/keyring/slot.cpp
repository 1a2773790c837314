#include "core/keyring/slot.h"

#include <sodium.h>

#include <cstring>
#include <vector>

#include "core/keyring/box.h"

namespace milchglas::keyring {
namespace {

constexpr std::uint64_t max_passes = 64;
constexpr std::size_t max_memory = 1u << 30;

/// The keys this role holds, in the order of the slot's plaintext.
std::vector<Secret UnlockedKeys::*> held(Role role) {
    switch (role) {
        case Role::reviewer:
        case Role::lead:
            return {&UnlockedKeys::clip_private, &UnlockedKeys::label_key};
        case Role::auditor:
            return {&UnlockedKeys::audit_private};
        case Role::admin:
            return {&UnlockedKeys::people_key};
    }
    return {};
}

Bytes bound_to(const UnlockedKeys& keys) {
    return binding({"milchglas slot/1", keys.uid.value, to_text(keys.role), keys.group});
}

Result<Secret> stretch(const Slot& slot, const Secret& passphrase) {
    Secret key(key_bytes);
    const std::string_view phrase = passphrase.empty() ? "" : as_text(passphrase.view());  // never a null pointer
    if (crypto_pwhash(key.mutable_view().data(), key.size(), phrase.data(), phrase.size(), slot.salt.data(),
                      slot.cost.passes, slot.cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(Errc::io, "keyring.memory");
    return key;
}

Bytes fresh_salt() {
    Bytes salt(crypto_pwhash_SALTBYTES);
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

}  // namespace

Result<Slot> make_slot(const UnlockedKeys& keys, const Secret& passphrase, PassphraseCost cost) {
    Slot slot{fresh_salt(), cost, {}};
    const auto members = held(keys.role);
    Secret plain(members.size() * key_bytes);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Secret& key = keys.*members[i];
        if (key.size() != key_bytes) return fail(Errc::bug, "keyring.slot_keys");
        std::memcpy(plain.mutable_view().data() + i * key_bytes, key.view().data(), key_bytes);
    }
    MG_TRY(const Secret key, stretch(slot, passphrase));
    slot.wrapped = wrap(key, bound_to(keys), plain.view());
    return slot;
}

Status open_slot(const Slot& slot, const Secret& passphrase, UnlockedKeys& keys) {
    if (slot.salt.size() != crypto_pwhash_SALTBYTES || slot.cost.passes < 1 || slot.cost.passes > max_passes ||
        slot.cost.memory < crypto_pwhash_MEMLIMIT_MIN || slot.cost.memory > max_memory)
        return fail(Errc::damaged, "keyring.slot");
    MG_TRY(const Secret key, stretch(slot, passphrase));
    const auto plain = unwrap(key, bound_to(keys), slot.wrapped, "keyring.slot");
    if (!plain) return fail(Errc::locked, "keyring.wrong_passphrase");
    const auto members = held(keys.role);
    if (plain->size() != members.size() * key_bytes) return fail(Errc::damaged, "keyring.slot");
    for (std::size_t i = 0; i < members.size(); ++i)
        keys.*members[i] = Secret::copy_of(plain->view().subspan(i * key_bytes, key_bytes));
    return {};
}

Slot decoy_slot(PassphraseCost cost) {
    return {fresh_salt(), cost, Bytes(key_bytes + wrap_overhead)};
}

}  // namespace milchglas::keyring
