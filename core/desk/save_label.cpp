#include "core/desk/save_label.h"

#include <algorithm>
#include <optional>

#include "core/desk/choose_clip.h"
#include "core/desk/evidence.h"
#include "core/desk/open_view.h"
#include "core/desk/workbench.h"
#include "core/labels/schema.h"

namespace milchglas::desk {
namespace {
/// What a household must have agreed to for such a label to be kept. Taking one back needs no more than the view.
std::optional<Task> task_of(const LabelChange& change) {
    if (std::holds_alternative<Segment>(change)) return Task::segment;
    if (std::holds_alternative<BoxTrack>(change)) return Task::track;
    return std::nullopt;
}

/// The open view the labels belong to, with consent asked once more: labels are kept only while it holds, and only of
/// the kinds it names. No `task`: the one the view was opened for.
Result<OpenView*> view_to_label(Workbench& bench, const ViewId& id, std::optional<Task> task) {
    OpenView* view = bench.session().view();
    if (view == nullptr || view->id() != id || view->over()) return fail(Errc::not_found, "desk.view");
    if (!view->picture()) return fail(Errc::busy, "desk.preparing");
    MG_TRY(consent::Question question,
           question_about(bench, view->clip(), view->purpose(), task.value_or(view->task())));
    question.requested = view->decision().granted;
    const consent::Answer answer = consent::Gate::decide(question);
    if (!answer.permit) return consent_refusal(answer.decision);
    return view;
}

audit::EntryType entry_type(const LabelChange& change) {
    const bool removes = std::holds_alternative<RemoveSegment>(change) || std::holds_alternative<RemoveTrack>(change);
    return removes ? audit::EntryType::label_delete : audit::EntryType::label_update;
}

labels::ClipBounds bounds_of(const PictureFacts& picture) {
    return {static_cast<std::int64_t>(picture.frames.frames.size()), static_cast<double>(picture.width),
            static_cast<double>(picture.height)};
}

LabelState state_of(labels::ClipLabels kept) {
    return {std::move(kept.labels), kept.revision, kept.can_undo, kept.can_redo};
}

/// Whether anything of that kind could propose something in this view.
bool was_proposed(const OpenView& view, Assist assist) {
    switch (assist) {
        case Assist::none:
        case Assist::motion:
            return true;
        case Assist::camera:
            return !view.clip().manifest.camera.detections.empty();
        case Assist::follow:
            return view.follow() != nullptr && view.follow()->suggested();
        case Assist::faces:
            return view.told_of(FoundBy::faces);
        case Assist::detector:
            return view.told_of(FoundBy::detector);
    }
    return false;
}

Status log_label(Workbench& bench, store::Transaction& transaction, const OpenView& view, audit::EntryType type,
                 std::vector<std::string> reason) {
    audit::Entry entry = bench.entry(type);
    entry.clip = view.clip().manifest.clip;
    entry.purpose = view.purpose();
    entry.task = view.task();
    entry.reason = std::move(reason);
    return bench.vault().log().append(transaction, std::move(entry));
}
}  // namespace

Result<LabelState> save_label(Workbench& bench, SaveLabel::Request request) {
    if (request.changes.empty()) return fail(Errc::usage, "labels.nothing_to_save");
    const OpenView* view = nullptr;
    for (const LabelChange& change : request.changes) {
        MG_TRY(view, view_to_label(bench, request.view, task_of(change)));
        MG_CHECK(labels::validate(labels::starter_schema(), change, bounds_of(*view->picture())));
    }
    if (!was_proposed(*view, request.assist)) return fail(Errc::usage, "labels.assist");
    // What was seen for a moment may be what the answer was told from.
    const Level seen = std::max(view->decision().granted, view->highest());
    Provenance made{bench.user().uid, seen, bench.vault().clock().utc_ms(), request.assist};
    if (request.assist == Assist::detector) made.detector = view->track()->detector;
    std::vector<labels::Step> steps;
    for (const LabelChange& change : request.changes) steps.push_back({change, made});
    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    MG_TRY(auto kept,
           bench.vault().journal().record(transaction, view->clip().manifest.clip, steps, bench.user().label_key));
    for (const LabelChange& change : request.changes)
        MG_CHECK(log_label(bench, transaction, *view, entry_type(change), {}));
    MG_CHECK(transaction.commit());
    return state_of(std::move(kept));
}

Result<LabelState> undo_label(Workbench& bench, UndoLabel::Request request) {
    MG_TRY(const OpenView* view, view_to_label(bench, request.view, std::nullopt));
    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    labels::LabelJournal& journal = bench.vault().journal();
    const ClipId& clip = view->clip().manifest.clip;
    const Secret& key = bench.user().label_key;
    MG_TRY(auto kept, request.redo ? journal.redo(transaction, clip, key) : journal.undo(transaction, clip, key));
    MG_CHECK(log_label(bench, transaction, *view, audit::EntryType::label_update, {request.redo ? "redo" : "undo"}));
    MG_CHECK(transaction.commit());
    return state_of(std::move(kept));
}

}  // namespace milchglas::desk
