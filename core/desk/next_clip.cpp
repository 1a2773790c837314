#include "core/desk/next_clip.h"

#include <algorithm>

#include "core/desk/evidence.h"
#include "core/desk/open_view.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
/// Checks about the asking person or task: another reviewer may still get the clip.
bool only_about_the_reviewer(const Decision& decision) {
    return std::all_of(decision.failed_checks.begin(), decision.failed_checks.end(),
                       [](const std::string& check) { return check == "C10" || check == "C11"; });
}

Status log_denial(Workbench& bench, const StoredClip& clip, const NextClip::Request& request, const Decision& decision) {
    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    audit::Entry entry = bench.entry(audit::EntryType::clip_deny);
    entry.outcome = audit::Outcome::denied;
    entry.reason = decision.failed_checks;
    entry.clip = clip.manifest.clip;
    entry.household = clip.manifest.household;
    entry.consent = audit::ConsentRef{clip.manifest.consent.id, clip.manifest.consent.serial};
    entry.decision = audit::DecisionSummary::of(decision);
    entry.purpose = request.purpose;
    entry.task = request.task;
    MG_CHECK(bench.vault().log().append(transaction, std::move(entry)));
    if (!only_about_the_reviewer(decision))
        MG_CHECK(bench.vault().clips().set_state(transaction, clip.manifest.clip, ClipState::refused));
    return transaction.commit();
}

Result<consent::Answer> decide(Workbench& bench, const StoredClip& clip, const NextClip::Request& request) {
    consent::Question question;
    MG_TRY(question.evidence, evidence_for(bench.vault(), clip));
    question.reviewer = {bench.user().uid, bench.user().role, bench.user().group};
    question.purpose = request.purpose;
    question.task = request.task;
    question.requested = request.level;
    question.posture = request.posture;
    return consent::Gate::decide(question);
}

Status move_to(Vault& vault, const ClipId& clip, ClipState state) {
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(vault.clips().set_state(transaction, clip, state));
    return transaction.commit();
}

Result<NextClip::Opened> open(Workbench& bench, StoredClip clip, const NextClip::Request& request,
                              consent::Answer answer) {
    Vault& vault = bench.vault();
    NextClip::Opened opened;
    opened.clip = clip.manifest.clip;
    opened.room = clip.manifest.room;
    opened.reason = clip.manifest.reason;
    opened.recorded_at_ms = clip.manifest.recorded_at_ms;
    opened.trigger = clip.manifest.trigger;
    opened.decision = answer.decision;
    MG_TRY(auto labels, vault.journal().load(clip.manifest.clip, bench.user().label_key));
    opened.labels = std::move(labels.labels);
    opened.can_undo = labels.can_undo;
    opened.can_redo = labels.can_redo;

    MG_CHECK(move_to(vault, opened.clip, ClipState::in_work));
    auto view = OpenView::open(bench.session(), std::move(clip), answer.decision, *std::move(answer.permit), request.task);
    if (!view) {
        (void)move_to(vault, opened.clip, ClipState::waiting);
        return view.error();
    }
    opened.view = (*view)->id();
    bench.session().set_view(*std::move(view));
    return opened;
}
}  // namespace

Result<NextClip::Reply> next_clip(Workbench& bench, NextClip::Request request) {
    if (bench.session().view() != nullptr && !bench.session().view()->over())
        return fail(Errc::busy, "desk.view_open");
    bench.session().set_posture(request.posture);
    MG_TRY(const auto queue, bench.vault().clips().in_state(ClipState::waiting, request.purpose));
    NextClip::Reply reply;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        MG_TRY(auto clip, bench.vault().clips().find(queue[i]));
        if (!clip) continue;
        MG_TRY(consent::Answer answer, decide(bench, *clip, request));
        if (!answer.permit) {
            MG_CHECK(log_denial(bench, *clip, request, answer.decision));
            continue;
        }
        MG_TRY(reply.opened, open(bench, *std::move(clip), request, std::move(answer)));
        reply.waiting = static_cast<std::int64_t>(queue.size() - i) - 1;
        return reply;
    }
    return reply;
}

}  // namespace milchglas::desk
