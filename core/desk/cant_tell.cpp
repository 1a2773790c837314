#include "core/desk/cant_tell.h"

#include <algorithm>

#include "core/desk/decide_reveal.h"

namespace milchglas::desk {
namespace {
/// The lowest level above `level` that may be asked for; else why the first of them may not.
Result<CantTell::Reply> look_up(Workbench& bench, OpenView& view, Level level) {
    CantTell::Reply reply;
    reply.level = level;
    for (const Level above : {Level::soft, Level::lens, Level::clear}) {
        if (above <= level) continue;
        MG_TRY(Rung rung, rung_of(bench, view, above));
        const bool open = rung.where.empty();
        if (open || reply.rung.level == Level{}) reply.rung = std::move(rung);
        if (!open) continue;
        reply.next = above;
        break;
    }
    return reply;
}
}  // namespace

Result<CantTell::Reply> cant_tell(Workbench& bench, CantTell::Request request) {
    OpenView* view = bench.session().view();
    if (view == nullptr || view->id() != request.view || view->over()) return fail(Errc::not_found, "desk.view");
    if (view->track() == nullptr) return fail(Errc::busy, "desk.preparing");
    const Level level = std::max(view->highest(), Level::outline);
    MG_TRY(CantTell::Reply reply, look_up(bench, *view, level));
    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    MG_CHECK(count_one(transaction, view->clip().manifest.clip, bench.user().uid, level, view->task()));
    audit::Entry line = view->entry(audit::EntryType::clip_cant_tell);
    line.view = audit::View{level, 0, 0, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    line.decision = audit::DecisionSummary::of(reply.rung.decision);
    if (!reply.rung.where.empty()) line.reason = {reply.rung.where};
    MG_CHECK(bench.vault().log().append(transaction, std::move(line)));
    MG_CHECK(transaction.commit());
    return reply;
}

Result<CountCantTell::Reply> count_cant_tell(Workbench& bench, CountCantTell::Request) {
    CountCantTell::Reply reply;
    MG_TRY(reply.counts, cant_tell_counts(bench.vault().database()));
    MG_TRY(reply.undecided, bench.vault().clips().count(ClipState::undecided));
    return reply;
}

}  // namespace milchglas::desk
