#include "core/desk/routes.h"

#include "core/desk/add_user.h"
#include "core/desk/backup_vault.h"
#include "core/desk/cant_tell.h"
#include "core/desk/change_passphrase.h"
#include "core/desk/disable_user.h"
#include "core/desk/enrol_signer.h"
#include "core/desk/export_labels.h"
#include "core/desk/finish_clip.h"
#include "core/desk/follow_box.h"
#include "core/desk/import_clip.h"
#include "core/desk/init_vault.h"
#include "core/desk/list_clips.h"
#include "core/desk/list_inbox.h"
#include "core/desk/next_clip.h"
#include "core/desk/preferences.h"
#include "core/desk/read_audit.h"
#include "core/desk/recovery.h"
#include "core/desk/reveal_clip.h"
#include "core/desk/revoke_signer.h"
#include "core/desk/rotate_epoch.h"
#include "core/desk/save_label.h"
#include "core/desk/set_detector.h"
#include "core/desk/settle_quarantined.h"
#include "core/desk/show_frame.h"
#include "core/desk/unlock.h"
#include "core/desk/vault_status.h"
#include "core/desk/workbench.h"
#include "core/roles/may.h"

namespace milchglas::desk {

Result<Workbench> authorise(Session& session, roles::Act act) {
    Vault* vault = session.desk().vault();
    if (vault == nullptr) return fail(Errc::not_found, "desk.no_vault");
    if (!session.user()) return fail(Errc::locked, "desk.not_unlocked");
    if (!roles::may(session.user()->role, act)) {
        audit::Entry entry = session.entry(audit::EntryType::auth_refuse);
        entry.outcome = audit::Outcome::denied;
        entry.reason = {std::string(to_text(act))};
        MG_CHECK(vault->log().append(std::move(entry)));
        return fail(Errc::denied, "desk.role");
    }
    return Workbench(session);
}

namespace {
using Routes = channel::Dispatcher<Session>;

/// For people who needn't be known yet.
template <class UseCase>
void open_to_all(Routes& routes, Result<typename UseCase::Reply> (*handler)(Session&, typename UseCase::Request)) {
    routes.on<UseCase>([handler](Session& session, typename UseCase::Request request, channel::Answer<UseCase> answer) {
        session.heard();
        answer(handler(session, std::move(request)));
    });
}

template <class UseCase>
void for_role(Routes& routes, Result<typename UseCase::Reply> (*handler)(Workbench&, typename UseCase::Request)) {
    routes.on<UseCase>([handler](Session& session, typename UseCase::Request request, channel::Answer<UseCase> answer) {
        session.heard();
        auto bench = authorise(session, UseCase::act);
        if (!bench) return answer(bench.error());
        answer(handler(*bench, std::move(request)));
    });
}

/// For acts whose answer comes later.
template <class UseCase>
void for_role(Routes& routes, void (*handler)(Workbench&, typename UseCase::Request, channel::Answer<UseCase>)) {
    routes.on<UseCase>([handler](Session& session, typename UseCase::Request request, channel::Answer<UseCase> answer) {
        // Frames of a clip that plays in a loop come without anybody there.
        if constexpr (UseCase::act != roles::Act::view) session.heard();
        auto bench = authorise(session, UseCase::act);
        if (!bench) return answer(bench.error());
        handler(*bench, std::move(request), std::move(answer));
    });
}

Result<channel::Hello::Reply> hello(Session& session, channel::Hello::Request request) {
    session.peer().greeted = request.version == MILCHGLAS_VERSION;
    return channel::Hello::Reply{MILCHGLAS_VERSION, session.desk().vault() != nullptr};
}
void add_work_on_a_clip(Routes& routes) {
    for_role<NextClip>(routes, next_clip);
    for_role<ShowFrame>(routes, show_frame);
    for_role<ShowLadder>(routes, show_ladder);
    for_role<AskReveal>(routes, ask_reveal);
    for_role<RenewReveal>(routes, renew_reveal);
    for_role<CloseReveal>(routes, close_reveal);
    for_role<CantTell>(routes, cant_tell);
    for_role<CountCantTell>(routes, count_cant_tell);
    for_role<SaveLabel>(routes, save_label);
    for_role<UndoLabel>(routes, undo_label);
    for_role<FollowBox>(routes, follow_box);
    for_role<CancelFollow>(routes, cancel_follow);
    for_role<FinishClip>(routes, finish_clip);
}
}  // namespace

channel::Dispatcher<Session> make_routes() {
    Routes routes;
    open_to_all<channel::Hello>(routes, hello);
    open_to_all<InitVault>(routes, init_vault);
    open_to_all<VaultStatus>(routes, vault_status);
    open_to_all<Unlock>(routes, unlock);
    open_to_all<Lock>(routes, lock);
    open_to_all<UseRecovery>(routes, use_recovery);
    for_role<SavePreference>(routes, save_preference);
    for_role<AddUser>(routes, add_user);
    for_role<ChangePassphrase>(routes, change_passphrase);
    for_role<DisableUser>(routes, disable_user);
    for_role<EnableUser>(routes, enable_user);
    for_role<ListUsers>(routes, list_users);
    for_role<EnrolSigner>(routes, enrol_signer);
    for_role<RevokeSigner>(routes, revoke_signer);
    for_role<RotateSigner>(routes, rotate_signer);
    for_role<ListSigners>(routes, list_signers);
    for_role<SetDetector>(routes, set_detector);
    for_role<RemoveDetector>(routes, remove_detector);
    for_role<ShowDetector>(routes, show_detector);
    for_role<RotateEpoch>(routes, rotate_epoch);
    for_role<MakeRecovery>(routes, make_recovery);
    for_role<BackupVault>(routes, backup_vault);
    for_role<ImportClip>(routes, import_clip);
    for_role<ListInbox>(routes, list_inbox);
    for_role<RetryQuarantined>(routes, retry_quarantined);
    for_role<DiscardQuarantined>(routes, discard_quarantined);
    for_role<ListClips>(routes, list_clips);
    add_work_on_a_clip(routes);
    for_role<ExportLabels>(routes, export_labels);
    for_role<ReadAudit>(routes, read_audit);
    for_role<ExportAudit>(routes, export_audit);
    return routes;
}

}  // namespace milchglas::desk
