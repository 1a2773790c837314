#include "core/desk/choose_clip.h"

#include <algorithm>

#include "core/desk/evidence.h"
#include "core/desk/exposure_ledger.h"
#include "core/disclosure/caps.h"

namespace milchglas::desk {
namespace {
/// Checks about the asking person or task: another reviewer may still get the clip.
bool only_about_the_reviewer(const Decision& decision) {
    return std::all_of(decision.failed_checks.begin(), decision.failed_checks.end(),
                       [](const std::string& check) { return check == "C10" || check == "C11"; });
}

Status log_denial(Workbench& bench, const StoredClip& clip, const NextClip::Request& request,
                  const Decision& decision) {
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
    const ClipState next = only_about_the_reviewer(decision) ? ClipState::waiting : ClipState::refused;
    MG_CHECK(bench.vault().clips().set_state(transaction, clip.manifest.clip, next));
    return transaction.commit();
}
}  // namespace

audit::Entry AllowedClip::entry(const Session& session, audit::EntryType type) const {
    audit::Entry entry = session.entry(type);
    entry.clip = clip.manifest.clip;
    entry.household = clip.manifest.household;
    entry.consent = audit::ConsentRef{clip.manifest.consent.id, clip.manifest.consent.serial};
    entry.decision = audit::DecisionSummary::of(decision);
    entry.purpose = permit.purpose();
    entry.task = task;
    return entry;
}

Result<consent::Question> question_about(Workbench& bench, const StoredClip& clip, Purpose purpose, Task task) {
    consent::Question question;
    MG_TRY(question.evidence, evidence_for(bench.vault(), clip));
    question.reviewer = {bench.user().uid, bench.user().role, bench.user().group};
    question.purpose = purpose;
    question.task = task;
    question.posture = bench.session().posture();
    return question;
}

Result<std::optional<AllowedClip>> ask_consent(Workbench& bench, StoredClip clip, const NextClip::Request& request) {
    MG_TRY(consent::Question question, question_about(bench, clip, request.purpose, request.task));
    question.requested = std::min(request.level, highest_view_level);
    MG_TRY(const ExposureBudget budget, budget_of(bench.desk(), bench.user().uid));
    if (const auto cap = disclosure::budget_cap(budget)) question.other_caps.push_back(*cap);
    consent::Answer answer = consent::Gate::decide(question);
    if (!answer.permit) {
        MG_CHECK(log_denial(bench, clip, request, answer.decision));
        return std::optional<AllowedClip>{};
    }
    return std::optional(
        AllowedClip{std::move(clip), std::move(answer.decision), *std::move(answer.permit), request.task});
}

Result<std::optional<AllowedClip>> choose_clip(Workbench& bench, const NextClip::Request& request) {
    MG_TRY(const auto queue, bench.vault().clips().queue(request.purpose, bench.user().uid));
    for (const ClipId& id : queue) {
        MG_TRY(auto clip, bench.vault().clips().find(id));
        if (!clip) continue;
        MG_TRY(auto allowed, ask_consent(bench, *std::move(clip), request));
        if (allowed) return allowed;
    }
    return std::optional<AllowedClip>{};
}

}  // namespace milchglas::desk
