#include <utility>

#include "core/base/hash.h"
#include "core/keyring/box.h"
#include "core/keyring/keyring_state.h"
#include "core/keyring/unlock_limit.h"

namespace milchglas::keyring {
namespace {

/// The keys of the newcomer's role, copied out of whoever holds them.
Status copy_keys(store::Database& database, const UnlockedKeys& admin, const UnlockedKeys* voucher, UnlockedKeys& to) {
    switch (to.role) {
        case Role::admin:
            to.people_key = admin.people_key.clone();
            return {};
        case Role::reviewer:
        case Role::lead:
            if (voucher == nullptr || voucher->clip_private.empty() || voucher->label_key.empty()) break;
            to.clip_private = voucher->clip_private.clone();
            to.label_key = voucher->label_key.clone();
            return {};
        case Role::auditor: {
            if (voucher == nullptr) break;
            if (!voucher->audit_private.empty()) {
                to.audit_private = voucher->audit_private.clone();
                return {};
            }
            if (voucher->clip_private.empty()) break;
            MG_TRY(to.audit_private, take_audit_key(database, {admin.people_key, voucher->clip_private}));
            return {};
        }
    }
    return fail(Errc::denied, "keyring.voucher");
}

Status check_admin(const UnlockedKeys& admin) {
    if (admin.role != Role::admin || admin.people_key.size() != key_bytes)
        return fail(Errc::denied, "keyring.not_admin");
    return {};
}

}  // namespace

UnlockedKeys newcomer_keys(Role role, std::string group) {
    UnlockedKeys keys;
    keys.uid.value = random_id(8);
    keys.role = role;
    keys.group = std::move(group);
    return keys;
}

Result<UnlockedKeys> Keyring::unlock(std::string_view name, const Secret& passphrase) const {
    const Bytes hash = name_hash(state_->keys.name_pepper, name);
    MG_TRY(std::optional<UserRow> user, find_user(*state_->database, hash));
    const bool known = user.has_value();
    if (!known) user.emplace(UserRow{{}, decoy_slot(state_->cost), false});
    MG_CHECK(open_slot(user->slot, passphrase, user->keys));
    if (!known) return fail(Errc::locked, "keyring.wrong_passphrase");
    if (user->disabled) return fail(Errc::denied, "keyring.user_disabled");
    MG_CHECK(forget_tries(*state_->database, hash));
    return std::move(user->keys);
}

Result<std::int64_t> Keyring::count_try(std::string_view name) {
    MG_TRY(auto transaction, store::Transaction::begin(*state_->database));
    MG_TRY(const std::int64_t wait_ms,
           keyring::count_try(transaction, name_hash(state_->keys.name_pepper, name), *state_->clock));
    MG_CHECK(transaction.commit());
    return wait_ms;
}

Result<std::int64_t> Keyring::count_try(const UserId& user) {
    MG_TRY(auto transaction, store::Transaction::begin(*state_->database));
    MG_TRY(const auto hash, name_hash_of(*state_->database, user));
    if (!hash) return fail(Errc::not_found, "keyring.no_user");
    MG_TRY(const std::int64_t wait_ms, keyring::count_try(transaction, *hash, *state_->clock));
    MG_CHECK(transaction.commit());
    return wait_ms;
}

Status Keyring::change_passphrase(store::Transaction& transaction, const UserId& user, const Secret& before,
                                  const Secret& after) {
    store::Database& database = transaction.database();
    MG_CHECK(check_passphrase(after));
    MG_TRY(std::optional<UserRow> row, find_user(database, user));
    MG_TRY(const auto hash, name_hash_of(database, user));
    if (!row || !hash) return fail(Errc::not_found, "keyring.no_user");
    MG_CHECK(open_slot(row->slot, before, row->keys));
    if (row->disabled) return fail(Errc::denied, "keyring.user_disabled");
    MG_TRY(const Slot slot, make_slot(row->keys, after, state_->cost));
    MG_CHECK(replace_slot(database, user, slot));
    return forget_tries(database, *hash);
}

Result<UserId> Keyring::disable_user(store::Transaction& transaction, std::string_view name) {
    store::Database& database = transaction.database();
    MG_TRY(const std::optional<UserRow> row, find_user(database, name_hash(state_->keys.name_pepper, name)));
    if (!row) return fail(Errc::not_found, "keyring.no_user");
    if (row->disabled) return fail(Errc::conflict, "keyring.disabled_already");
    MG_TRY(const bool others, held_by_another(database, row->keys.uid, row->keys.role));
    if (!others) return fail(Errc::conflict, "keyring.last_holder");
    MG_CHECK(disable_row(database, row->keys.uid, state_->clock->utc_ms()));
    return row->keys.uid;
}

Result<UserId> Keyring::enable_user(store::Transaction& transaction, const UnlockedKeys& admin,
                                    const UnlockedKeys* voucher, std::string_view name, const Secret& passphrase) {
    store::Database& database = transaction.database();
    MG_CHECK(check_admin(admin));
    MG_CHECK(check_passphrase(passphrase));
    MG_TRY(std::optional<UserRow> row, find_user(database, name_hash(state_->keys.name_pepper, name)));
    if (!row) return fail(Errc::not_found, "keyring.no_user");
    if (!row->disabled) return fail(Errc::conflict, "keyring.not_disabled");
    MG_CHECK(copy_keys(database, admin, voucher, row->keys));
    MG_TRY(const Slot slot, make_slot(row->keys, passphrase, state_->cost));
    MG_CHECK(replace_slot(database, row->keys.uid, slot));
    return std::move(row->keys.uid);
}

Result<UserId> Keyring::add_user(store::Transaction& transaction, const UnlockedKeys& admin,
                                 const UnlockedKeys* voucher, const NewUser& user) {
    MG_CHECK(check_admin(admin));
    MG_CHECK(check_new_user(user));
    UnlockedKeys keys = newcomer_keys(user.role, user.group);
    MG_CHECK(copy_keys(transaction.database(), admin, voucher, keys));
    MG_CHECK(state_->insert(keys, user, admin.people_key));
    return keys.uid;
}

Result<std::vector<UserInfo>> Keyring::list_users(const UnlockedKeys& asking) const {
    return read_users(*state_->database, asking.people_key);
}

}  // namespace milchglas::keyring
