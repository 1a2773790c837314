#include <utility>

#include "core/base/hash.h"
#include "core/keyring/box.h"
#include "core/keyring/keyring_state.h"

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

}  // namespace

UnlockedKeys newcomer_keys(Role role, std::string group) {
    UnlockedKeys keys;
    keys.uid.value = random_id(8);
    keys.role = role;
    keys.group = std::move(group);
    return keys;
}

Result<UnlockedKeys> Keyring::unlock(std::string_view name, const Secret& passphrase) const {
    MG_TRY(std::optional<UserRow> user, find_user(*state_->database, name_hash(state_->keys.name_pepper, name)));
    const bool known = user.has_value();
    if (!known) user.emplace(UserRow{{}, decoy_slot(state_->cost), false});
    MG_CHECK(open_slot(user->slot, passphrase, user->keys));
    if (!known) return fail(Errc::locked, "keyring.wrong_passphrase");
    if (user->disabled) return fail(Errc::denied, "keyring.user_disabled");
    return std::move(user->keys);
}

Result<UserId> Keyring::add_user(store::Transaction& transaction, const UnlockedKeys& admin,
                                 const UnlockedKeys* voucher, const NewUser& user) {
    if (admin.role != Role::admin || admin.people_key.size() != key_bytes)
        return fail(Errc::denied, "keyring.not_admin");
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
