#include "core/desk/next_clip.h"

#include "core/consent/gate.h"
#include "core/desk/open_view.h"
#include "core/desk/prefetch.h"
#include "core/desk/workbench.h"
#include "core/labels/schema.h"

namespace milchglas::desk {
namespace {
/// The clip prepared while the last one was seen, if consent still holds now that somebody asks for it.
Result<std::unique_ptr<Preparation>> prepared_earlier(Workbench& bench, const NextClip::Request& request) {
    auto preparation = bench.session().prefetch().take(request);
    if (!preparation) return preparation;
    MG_TRY(auto clip, bench.vault().clips().find(preparation->allowed().id()));
    if (!clip) return fail(Errc::damaged, "desk.clip_row");
    MG_TRY(auto allowed, ask_consent(bench, *std::move(clip), request));
    if (!allowed) {
        preparation->end_lease();  // the refusal was logged with what becomes of the clip
        return std::unique_ptr<Preparation>{};
    }
    preparation->renew(*std::move(allowed));
    return preparation;
}

Result<std::unique_ptr<Preparation>> prepared_now(Workbench& bench, const NextClip::Request& request) {
    MG_TRY(auto allowed, choose_clip(bench, request));
    if (!allowed) return std::unique_ptr<Preparation>{};
    return Preparation::start(bench.session(), *std::move(allowed), Urgency::now);
}

/// What consent would allow besides what the clip was asked for, held to what was granted for that.
Result<std::vector<Task>> tasks_of(Workbench& bench, const AllowedClip& allowed) {
    MG_TRY(consent::Question question, question_about(bench, allowed.clip, allowed.permit.purpose(), allowed.task));
    question.requested = allowed.decision.granted;
    std::vector<Task> tasks;
    for (std::size_t task = 0; task < Names<Task>::names.size(); ++task) {
        question.task = static_cast<Task>(task);
        if (consent::Gate::decide(question).permit) tasks.push_back(question.task);
    }
    return tasks;
}

Result<OpenedClip> describe(Workbench& bench, const AllowedClip& allowed) {
    OpenedClip opened;
    const ClipManifest& manifest = allowed.clip.manifest;
    opened.clip = manifest.clip;
    opened.room = manifest.room;
    opened.reason = manifest.reason;
    opened.recorded_at_ms = manifest.recorded_at_ms;
    opened.camera = manifest.camera;
    opened.decision = allowed.decision;
    MG_TRY(opened.tasks, tasks_of(bench, allowed));
    opened.schema = labels::starter_schema();
    MG_TRY(auto kept, bench.vault().journal().load(manifest.clip, bench.user().label_key));
    opened.labels = std::move(kept.labels);
    opened.can_undo = kept.can_undo;
    opened.can_redo = kept.can_redo;
    return opened;
}

Result<NextClip::Reply> open(Workbench& bench, std::unique_ptr<Preparation> preparation,
                             const NextClip::Request& request) {
    const AllowedClip& allowed = preparation->allowed();
    NextClip::Reply reply;
    MG_TRY(reply.opened, describe(bench, allowed));
    MG_TRY(reply.waiting, bench.vault().clips().waiting_after(allowed.id(), request.purpose, bench.user().uid));
    OpenView::OnSeen on_seen;
    if (request.prepare_following)
        on_seen = [bench, request]() mutable { bench.session().prefetch().begin(bench, request); };
    MG_TRY(auto view, OpenView::open(bench.session(), std::move(preparation), std::move(on_seen)));
    reply.opened->view = view->id();
    bench.session().set_view(std::move(view));
    return reply;
}
}  // namespace

Result<NextClip::Reply> next_clip(Workbench& bench, NextClip::Request request) {
    if (bench.session().view() != nullptr && !bench.session().view()->over()) return fail(Errc::busy, "desk.view_open");
    bench.session().lower_posture(request.posture);
    MG_TRY(auto preparation, prepared_earlier(bench, request));
    if (!preparation) {
        MG_TRY(preparation, prepared_now(bench, request));
    }
    if (!preparation) return NextClip::Reply{};
    return open(bench, std::move(preparation), request);
}

}  // namespace milchglas::desk
