#include "core/keyring/users.h"

#include <sodium.h>

#include <algorithm>

#include "core/keyring/box.h"
#include "core/store/sealed_column.h"

namespace milchglas::keyring {
namespace {

constexpr std::string_view handover_context = "milchglas audit key handover/2";

store::ColumnPlace name_place(const std::string& uid) {
    return {"keyring_users", "sealed_name", uid, 1};
}

Secret handover_key(const HandoverKeys& both) {
    return derive(derive(both.people_key, handover_context), as_text(both.clip_private.view()));
}

bool plain_text(std::string_view text) {
    return text.size() <= 64 && std::none_of(text.begin(), text.end(),
                                             [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

}  // namespace

Status check_new_user(const NewUser& user) {
    if (user.name.empty() || !plain_text(user.name)) return fail(Errc::usage, "keyring.name");
    if (!plain_text(user.group)) return fail(Errc::usage, "keyring.group");
    return check_passphrase(user.passphrase);
}

Status check_passphrase(const Secret& passphrase) {
    if (passphrase.size() < 8 || passphrase.size() > 1024) return fail(Errc::usage, "keyring.passphrase");
    return {};
}

Bytes name_hash(const Secret& pepper, std::string_view name) {
    Bytes hash(32);
    const ByteView bytes = as_bytes(name);
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), pepper.view().data(), pepper.size());
    return hash;
}

namespace {
Result<std::optional<UserRow>> read_user(store::Statement row) {
    MG_TRY(const bool found, row.step());
    if (!found) return std::optional<UserRow>();
    const auto role = from_text<Role>(row.text(1));
    if (!role || row.integer(4) < 0 || row.integer(5) < 0) return fail(Errc::damaged, "keyring.slot");
    UserRow user;
    user.keys.uid.value = row.text(0);
    user.keys.role = *role;
    user.keys.group = row.text(2);
    user.slot = {row.blob(3),
                 {static_cast<std::uint64_t>(row.integer(4)), static_cast<std::size_t>(row.integer(5))},
                 row.blob(6)};
    user.disabled = !row.is_null(7);
    return std::optional<UserRow>(std::move(user));
}
}  // namespace

Result<std::optional<UserRow>> find_user(store::Database& database, const Bytes& hash) {
    MG_TRY(auto row, database.query("SELECT uid, role, group_name, slot_salt, slot_passes, slot_memory, slot_keys, "
                                    "disabled_ms FROM keyring_users WHERE name_hash = ?1",
                                    ByteView(hash)));
    return read_user(std::move(row));
}

Result<std::optional<UserRow>> find_user(store::Database& database, const UserId& uid) {
    MG_TRY(auto row, database.query("SELECT uid, role, group_name, slot_salt, slot_passes, slot_memory, slot_keys, "
                                    "disabled_ms FROM keyring_users WHERE uid = ?1",
                                    uid.value));
    return read_user(std::move(row));
}

Result<std::optional<Bytes>> name_hash_of(store::Database& database, const UserId& uid) {
    MG_TRY(auto row, database.query("SELECT name_hash FROM keyring_users WHERE uid = ?1", uid.value));
    MG_TRY(const bool found, row.step());
    return found ? std::optional(row.blob(0)) : std::nullopt;
}

Status replace_slot(store::Database& database, const UserId& uid, const Slot& slot) {
    return database.run(
        "UPDATE keyring_users SET slot_salt = ?2, slot_passes = ?3, slot_memory = ?4, slot_keys = ?5, "
        "disabled_ms = NULL WHERE uid = ?1",
        uid.value, ByteView(slot.salt), slot.cost.passes, slot.cost.memory, ByteView(slot.wrapped));
}

Status disable_row(store::Database& database, const UserId& uid, std::int64_t now_ms) {
    return database.run("UPDATE keyring_users SET slot_keys = x'', disabled_ms = ?2 WHERE uid = ?1", uid.value, now_ms);
}

Result<bool> held_by_another(store::Database& database, const UserId& uid, Role role) {
    const bool watches = role == Role::reviewer || role == Role::lead;  // these two hold the same keys
    MG_TRY(auto row,
           database.query("SELECT 1 FROM keyring_users WHERE disabled_ms IS NULL AND uid <> ?1 AND role IN (?2, ?3)",
                          uid.value, to_text(watches ? Role::reviewer : role), to_text(watches ? Role::lead : role)));
    return row.step();
}

Status insert_user(store::Database& database, const PersonToAdd& person, const Bytes& hash, const Slot& slot,
                   std::int64_t now_ms) {
    const UnlockedKeys& keys = person.keys;
    MG_TRY(const Bytes sealed_name,
           store::seal_column(person.people_key, name_place(keys.uid.value), as_bytes(person.name)));
    MG_CHECK(
        database.run("INSERT INTO keyring_users (uid, name_hash, role, group_name, slot_salt, slot_passes, "
                     "slot_memory, slot_keys, sealed_name, created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, "
                     "?9, ?10) ON CONFLICT (name_hash) DO NOTHING",
                     keys.uid.value, ByteView(hash), to_text(keys.role), keys.group, ByteView(slot.salt),
                     slot.cost.passes, slot.cost.memory, ByteView(slot.wrapped), ByteView(sealed_name), now_ms));
    if (database.changes() == 0) return fail(Errc::conflict, "keyring.name_taken");
    return {};
}

Result<std::vector<UserInfo>> read_users(store::Database& database, const Secret& people_key) {
    MG_TRY(auto row, database.query("SELECT uid, role, group_name, sealed_name, created_ms, disabled_ms "
                                    "FROM keyring_users ORDER BY number"));
    std::vector<UserInfo> users;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return users;
        const auto role = from_text<Role>(row.text(1));
        if (!role) return fail(Errc::damaged, "keyring.slot");
        UserInfo user{{row.text(0)}, {}, *role, row.text(2), row.integer(4), !row.is_null(5)};
        if (!people_key.empty()) {
            MG_TRY(const Bytes name, store::open_column(people_key, name_place(user.uid.value), row.blob(3)));
            user.name = as_text(name);
        }
        users.push_back(std::move(user));
    }
}

Status leave_audit_key(store::Database& database, const HandoverKeys& both, const Secret& audit_private) {
    const Bytes wrapped = wrap(handover_key(both), binding({handover_context}), audit_private.view());
    return database.run("INSERT INTO keyring_handover (id, audit_private) VALUES (1, ?1)", ByteView(wrapped));
}

Result<Secret> take_audit_key(store::Database& database, const HandoverKeys& both) {
    Bytes wrapped;
    {
        MG_TRY(auto row, database.query("SELECT audit_private FROM keyring_handover"));
        MG_TRY(const bool found, row.step());
        if (!found) return fail(Errc::denied, "keyring.voucher");
        wrapped = row.blob(0);
    }
    MG_TRY(Secret key, unwrap(handover_key(both), binding({handover_context}), wrapped, "keyring.handover"));
    MG_CHECK(database.run("DELETE FROM keyring_handover"));
    return key;
}

}  // namespace milchglas::keyring
