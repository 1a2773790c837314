#include "core/desk/key_settling.h"

#include <utility>

namespace milchglas::desk {
namespace {
constexpr std::int64_t clips_a_turn = 16;
}

KeySettling::KeySettling(Desk& desk, const keyring::UnlockedKeys& keys) : desk_(desk), keys_(keys) {
    if (keys.clip_private.empty()) return;
    turn_ = desk_.loop().after(0, [this] { begin(); });  // after the answer that says who is in
}

void KeySettling::begin() {
    if (desk_.vault()->keys().settle_grants(keys_)) next();
}

void KeySettling::next() {
    const auto more = settle_some();
    if (more && *more) turn_ = desk_.loop().after(0, [this] { next(); });
}

Result<bool> KeySettling::settle_some() {
    Vault& vault = *desk_.vault();
    MG_TRY(auto keys, vault.clips().keys_after(after_, clips_a_turn));
    if (keys.empty()) return false;
    after_ = keys.back().clip;
    MG_CHECK(settle(std::move(keys)));
    return true;
}

void KeySettling::add(const ClipId& clip) {
    if (keys_.clip_private.empty()) return;
    arrived_.push_back(clip);
    arrival_turn_ = desk_.loop().after(0, [this] { settle_arrived(); });
}

void KeySettling::settle_arrived() {
    Vault& vault = *desk_.vault();
    const std::vector<ClipId> clips = std::exchange(arrived_, {});
    if (!vault.keys().settle_grants(keys_)) return;
    std::vector<ClipTable::KeyRow> keys;
    for (const ClipId& id : clips) {
        const auto clip = vault.clips().find(id);
        if (!clip || !*clip) continue;
        for (const auto& key : (*clip)->keys) keys.push_back({id, key.purpose, key.wrapped});
    }
    (void)settle(std::move(keys));
}

Status KeySettling::settle(std::vector<ClipTable::KeyRow> keys) {
    Vault& vault = *desk_.vault();
    std::vector<ClipTable::KeyRow> changed;
    for (ClipTable::KeyRow& key : keys) {
        MG_TRY(auto row, settled(std::move(key)));
        if (row) changed.push_back(*std::move(row));
    }
    if (changed.empty()) return {};
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    for (const ClipTable::KeyRow& row : changed) MG_CHECK(vault.clips().replace_key(transaction, row));
    return transaction.commit();
}

Result<std::optional<ClipTable::KeyRow>> KeySettling::settled(ClipTable::KeyRow key) {
    Vault& vault = *desk_.vault();
    if (!keyring::Keyring::is_fresh(key.wrapped)) return std::optional<ClipTable::KeyRow>();
    const auto clip = vault.clips().find(key.clip);
    if (!clip || !*clip) return std::optional<ClipTable::KeyRow>();
    auto wrapped = vault.keys().settle_file_key(keys_, (*clip)->manifest.consent.id, key.purpose, key.wrapped);
    if (!wrapped || !*wrapped) return std::optional<ClipTable::KeyRow>();  // damaged: said when it is opened
    key.wrapped = **std::move(wrapped);
    return std::optional(std::move(key));
}

}  // namespace milchglas::desk
