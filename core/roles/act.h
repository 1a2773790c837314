#pragma once
// Every use case of the vault by name. A use case that isn't here can't be asked for.
#include "core/model/names.h"

namespace milchglas::roles {

/// Each belongs to one message of core/desk. `init` makes the vault, so no role inside one holds it.
enum class Act {
    init,
    unlock,
    change_passphrase,
    add_user,
    vouch,  ///< hand one's keys on to a newcomer whom an admin enrols
    list_users,
    disable_user,
    enable_user,
    enrol_signer,
    revoke_signer,
    list_signers,
    set_detector,  ///< pin a detector by its hash, or take it away
    show_detector,
    rotate_epoch,
    make_recovery,
    backup_vault,
    import_clip,
    list_clips,
    next_clip,
    view,
    reveal,          ///< see more than frost, for a moment
    confirm_reveal,  ///< be the second person who says that somebody may see a whole picture
    cant_tell,
    count_cant_tell,
    label,
    follow,
    finish,
    export_labels,
    audit_read,
    audit_export,
};

}  // namespace milchglas::roles

namespace milchglas {
template <>
struct Names<roles::Act> {
    static constexpr std::array<std::string_view, 30> names{
        "init",          "unlock",       "change-passphrase", "add-user",        "vouch",        "list-users",
        "disable-user",  "enable-user",  "enrol-signer",      "revoke-signer",   "list-signers", "set-detector", "show-detector",
        "rotate-epoch",
        "make-recovery", "backup-vault", "import-clip",       "list-clips",      "next-clip",    "view",
        "reveal",        "confirm-reveal", "cant-tell",       "count-cant-tell", "label",        "follow",
        "finish",        "export-labels", "audit-read",       "audit-export"};
};
}  // namespace milchglas
