#include "core/desk/reveal_clip.h"

#include "core/desk/decide_reveal.h"
#include "core/desk/second_person.h"

namespace milchglas::desk {
namespace {
Result<OpenView*> ready_view(Workbench& bench, const ViewId& id) {
    OpenView* view = bench.session().view();
    if (view == nullptr || view->id() != id || view->over()) return fail(Errc::not_found, "desk.view");
    if (view->track() == nullptr) return fail(Errc::busy, "desk.preparing");
    return view;
}

Status check_place(OpenView& view, Level level, std::int64_t ordinal, const CanvasBox& box) {
    const PreparedTrack& track = *view.track();
    if (ordinal < 0 || ordinal >= static_cast<std::int64_t>(track.picture.frames.frames.size()))
        return fail(Errc::usage, "desk.ordinal");
    if (level == Level::lens && !fits_lens(box, track.geometry.width, track.geometry.height))
        return fail(Errc::usage, "desk.lens_box");
    return {};
}

Status check_shape(OpenView& view, const AskReveal::Request& request) {
    if (request.level <= highest_view_level) return fail(Errc::usage, "desk.reveal_level");
    MG_CHECK(check_place(view, request.level, request.ordinal, request.box));
    const bool needs_words = request.level == Level::clear || request.reason == RevealReason::other;
    const bool blank = request.words.find_first_not_of(" \t\n") == std::string::npos;
    if ((needs_words && blank) || request.words.size() > AskReveal::most_words)
        return fail(Errc::usage, "desk.reveal_words");
    return {};
}

Error log_refused(Workbench& bench, OpenView& view, const AskReveal::Request& request, const Decision& decision,
                  const Error& why) {
    audit::Entry line = view.entry(audit::EntryType::clip_level);
    line.outcome = audit::Outcome::denied;
    line.decision = audit::DecisionSummary::of(decision);
    line.reason = {std::string(to_text(request.reason)), why.where()};
    auto logged = bench.vault().log().append(std::move(line));
    return logged ? why : logged.error();
}

/// The reveal's own decision beside the view's: consent may have ended meanwhile, the budget may be spent.
std::function<Status()> recheck(Workbench bench, OpenView& view, Level level) {
    return [bench, &view, level]() mutable -> Status {
        MG_TRY(const consent::Answer answer, decide_reveal(bench, view, level));
        return refusal_of(answer.decision);
    };
}

/// Everything between the decision and the first pixel.
Status prepare(Workbench& bench, OpenView& view, const AskReveal::Request& request, OpenReveal::Wish& wish) {
    MG_TRY(wish.at_most_ms, time_left(bench, view, request.level, request.ordinal));
    if (request.level == Level::clear) {
        MG_TRY(wish.second, second_person(bench, request.second_login, request.second_passphrase));
    }
    return {};
}
}  // namespace

Result<ShowLadder::Reply> show_ladder(Workbench& bench, ShowLadder::Request request) {
    MG_TRY(OpenView * view, ready_view(bench, request.view));
    ShowLadder::Reply reply;
    for (const Level level : {Level::soft, Level::lens, Level::clear}) {
        MG_TRY(Rung rung, rung_of(bench, *view, level));
        reply.rungs.push_back(std::move(rung));
    }
    return reply;
}

Result<AskReveal::Reply> ask_reveal(Workbench& bench, AskReveal::Request request) {
    MG_TRY(OpenView * view, ready_view(bench, request.view));
    if (view->revealed() != nullptr) return fail(Errc::busy, "desk.reveal_open");
    MG_CHECK(check_shape(*view, request));
    MG_TRY(consent::Answer answer, decide_reveal(bench, *view, request.level));
    if (auto allowed = refusal_of(answer.decision); !allowed)
        return log_refused(bench, *view, request, answer.decision, allowed.error());
    OpenReveal::Wish wish{request.level, request.ordinal, request.box, request.reason, request.words, {}, 0};
    if (auto ready = prepare(bench, *view, request, wish); !ready)
        return log_refused(bench, *view, request, answer.decision, ready.error());
    const std::int64_t at_most_ms = wish.at_most_ms;
    AllowedClip allowed{view->clip(), std::move(answer.decision), *std::move(answer.permit), view->task()};
    MG_CHECK(view->reveal(std::move(allowed), std::move(wish), recheck(bench, *view, request.level)));
    AskReveal::Reply reply{view->revealed()->geometry(), {}, at_most_ms};
    MG_TRY(reply.canvas, view->revealed()->canvas());
    return reply;
}

Result<RenewReveal::Reply> renew_reveal(Workbench& bench, RenewReveal::Request request) {
    MG_TRY(OpenView * view, ready_view(bench, request.view));
    if (view->revealed() == nullptr) return fail(Errc::not_found, "desk.reveal");
    MG_CHECK(check_place(*view, view->revealed()->level(), request.ordinal, request.box));
    MG_CHECK(view->revealed()->renew(request.ordinal, request.box));
    return RenewReveal::Reply{};
}

Result<CloseReveal::Reply> close_reveal(Workbench& bench, CloseReveal::Request request) {
    MG_TRY(OpenView * view, ready_view(bench, request.view));
    MG_CHECK(view->end_reveal());
    return CloseReveal::Reply{};
}

}  // namespace milchglas::desk
