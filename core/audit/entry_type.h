#pragma once
// What can be in the log: a closed list. A new act gets a new name here first.
#include "core/model/names.h"

namespace milchglas::audit {

/// Where a clip is concerned: `clip_prepare` and `clip_follow` are each a use of its key, `clip_open` each look of a
/// person, `clip_level` each moment above `frosted`.
enum class EntryType {
    vault_init, vault_open, vault_close, vault_backup, vault_restore,
    auth_unlock, auth_lock, auth_refuse,
    session_start, session_end,
    user_enrol, user_disable, user_enable, user_passphrase,
    device_enrol, device_revoke,
    clip_import, clip_assign, clip_prepare, clip_open, clip_follow, clip_level, clip_segment, clip_close, clip_deny,
    clip_finish, clip_purge, clip_cant_tell,
    key_enrol, key_revoke, key_grant, key_shred, key_epoch, recovery_make, recovery_use,
    rule_set, rule_remove, detector_fail,
    consent_import, consent_check, consent_withdraw, consent_expire,
    label_create, label_update, label_delete,
    export_labels, export_audit,
    audit_start, audit_stop, audit_read, audit_fail, audit_checkpoint,
    clock_step,
    flag_raise,
};

/// How an act stands. `intent` comes before the act and is followed by exactly one of the others.
enum class Outcome { intent, done, failed, denied, unfinished };

}  // namespace milchglas::audit

namespace milchglas {

template <>
struct Names<audit::EntryType> {
    static constexpr std::array<std::string_view, 54> names{
        "vault.init", "vault.open", "vault.close", "vault.backup", "vault.restore",
        "auth.unlock", "auth.lock", "auth.refuse",
        "session.start", "session.end",
        "user.enrol", "user.disable", "user.enable", "user.passphrase",
        "device.enrol", "device.revoke",
        "clip.import", "clip.assign", "clip.prepare", "clip.open", "clip.follow", "clip.level", "clip.segment",
        "clip.close", "clip.deny", "clip.finish", "clip.purge", "clip.cant_tell",
        "key.enrol", "key.revoke", "key.grant", "key.shred", "key.epoch", "recovery.make", "recovery.use",
        "rule.set", "rule.remove", "detector.fail",
        "consent.import", "consent.check", "consent.withdraw", "consent.expire",
        "label.create", "label.update", "label.delete",
        "export.labels", "export.audit",
        "audit.start", "audit.stop", "audit.read", "audit.fail", "audit.checkpoint",
        "clock.step",
        "flag.raise"};
};

template <>
struct Names<audit::Outcome> {
    static constexpr std::array<std::string_view, 5> names{"intent", "done", "failed", "denied", "unfinished"};
};

}  // namespace milchglas
