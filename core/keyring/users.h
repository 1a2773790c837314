#pragma once
// The rows of people: slots, sealed names, and the audit key while it waits for its first auditor. Private to this
// room.
#include <optional>
#include <vector>

#include "core/keyring/keyring.h"
#include "core/keyring/slot.h"

namespace milchglas::keyring {

/// Errors: usage "keyring.name" / "keyring.passphrase" / "keyring.group".
Status check_new_user(const NewUser& user);
/// Errors: usage "keyring.passphrase".
Status check_passphrase(const Secret& passphrase);

/// Login names are kept as a keyed hash only: the database alone doesn't say who works here.
Bytes name_hash(const Secret& pepper, std::string_view name);

/// A new pseudonym with a role and a group, and no key yet.
UnlockedKeys newcomer_keys(Role role, std::string group);

struct UserRow {
    UnlockedKeys keys;  ///< uid, role and group; no key yet
    Slot slot;
    bool disabled = false;
};
/// Errors: damaged "keyring.slot".
Result<std::optional<UserRow>> find_user(store::Database& database, const Bytes& hash);
Result<std::optional<UserRow>> find_user(store::Database& database, const UserId& uid);
Result<std::optional<Bytes>> name_hash_of(store::Database& database, const UserId& uid);

/// Another slot in place of the person's, who is enabled from now on.
Status replace_slot(store::Database& database, const UserId& uid, const Slot& slot);
/// Wipes the slot; the row stays, because entries of the log name it.
Status disable_row(store::Database& database, const UserId& uid, std::int64_t now_ms);
/// Whether somebody else who isn't disabled holds the keys of that role.
Result<bool> held_by_another(store::Database& database, const UserId& uid, Role role);

struct PersonToAdd {
    const UnlockedKeys& keys;
    std::string_view name;
    const Secret& people_key;
};
/// Errors: conflict "keyring.name_taken".
Status insert_user(store::Database& database, const PersonToAdd& person, const Bytes& hash, const Slot& slot,
                   std::int64_t now_ms);

/// `people_key` may be empty: then names stay empty.
Result<std::vector<UserInfo>> read_users(store::Database& database, const Secret& people_key);

/// The audit key's private half waits for the first auditor under a key that takes two people to make, an admin and
/// somebody who holds the clip key: neither reads entry details with a program of their own. Taking it removes it, in
/// the same transaction.
struct HandoverKeys {
    const Secret& people_key;
    const Secret& clip_private;
};
Status leave_audit_key(store::Database& database, const HandoverKeys& both, const Secret& audit_private);
/// Errors: denied "keyring.voucher" (it was handed over already), damaged "keyring.handover".
Result<Secret> take_audit_key(store::Database& database, const HandoverKeys& both);

}  // namespace milchglas::keyring
