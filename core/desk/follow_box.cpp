#include "core/desk/follow_box.h"

#include <cmath>

#include "core/desk/choose_clip.h"
#include "core/desk/evidence.h"
#include "core/desk/follow.h"
#include "core/desk/follow_table.h"
#include "core/desk/open_view.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
Status check(const FollowBox::Request& request, const PictureFacts& picture) {
    const Box& box = request.box;
    const bool finite =
        std::isfinite(box.x) && std::isfinite(box.y) && std::isfinite(box.width) && std::isfinite(box.height);
    const bool inside = finite && box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 &&
                        box.x + box.width <= picture.width && box.y + box.height <= picture.height;
    const auto frames = static_cast<std::int64_t>(picture.frames.frames.size());
    const bool there = request.first >= 0 && request.first <= request.ordinal && request.ordinal <= request.last &&
                       request.last < frames;
    return inside && there ? Status() : fail(Errc::usage, "desk.follow_box");
}

Status refuse(Workbench& bench, const OpenView& view, const Decision& decision, std::vector<std::string> reason) {
    audit::Entry entry = bench.entry(audit::EntryType::clip_follow);
    entry.outcome = audit::Outcome::denied;
    entry.reason = std::move(reason);
    entry.clip = view.clip().manifest.clip;
    entry.household = view.clip().manifest.household;
    entry.decision = audit::DecisionSummary::of(decision);
    entry.purpose = view.purpose();
    entry.task = Task::track;
    return bench.vault().log().append(std::move(entry));
}

/// Counted before the key is touched: whatever happens then gives nothing back.
Status count_question(Workbench& bench, const OpenView& view, const AllowedClip& allowed) {
    MG_TRY(auto transaction, store::Transaction::begin(bench.vault().database()));
    const Status counted =
        count_follow(transaction, allowed.id(), allowed.permit.reviewer(), bench.desk().limits().follows_of_clip);
    if (counted) return transaction.commit();
    if (counted.error().code() != Errc::denied) return counted.error();
    MG_CHECK(transaction.commit());
    MG_CHECK(refuse(bench, view, allowed.decision, {counted.error().where()}));
    return counted.error();
}

Result<AllowedClip> ask_to_follow(Workbench& bench, const OpenView& view) {
    MG_TRY(consent::Question question, question_about(bench, view.clip(), view.purpose(), Task::track));
    question.requested = view.decision().granted;
    consent::Answer answer = consent::Gate::decide(question);
    if (answer.permit)
        return AllowedClip{view.clip(), std::move(answer.decision), *std::move(answer.permit), Task::track};
    MG_CHECK(refuse(bench, view, answer.decision, answer.decision.failed_checks));
    return consent_refusal(answer.decision);
}
}  // namespace

Result<FollowBox::Reply> follow_box(Workbench& bench, FollowBox::Request request) {
    OpenView* view = bench.session().view();
    if (view == nullptr || view->id() != request.view || view->over()) return fail(Errc::not_found, "desk.view");
    if (view->picture() == nullptr) return fail(Errc::busy, "desk.preparing");
    if (view->follow() != nullptr && view->follow()->running()) return fail(Errc::busy, "desk.following");
    MG_CHECK(check(request, *view->picture()));
    MG_TRY(AllowedClip allowed, ask_to_follow(bench, *view));
    MG_CHECK(count_question(bench, *view, allowed));
    const std::int64_t number = view->follow() == nullptr ? 1 : view->follow()->number() + 1;
    MG_TRY(auto follow,
           Follow::start(bench.session(), std::move(allowed), *view->picture(),
                         {request.view, number, request.ordinal, request.box, request.first, request.last}));
    view->set_follow(std::move(follow));
    return FollowBox::Reply{number};
}

Result<CancelFollow::Reply> cancel_follow(Workbench& bench, CancelFollow::Request request) {
    OpenView* view = bench.session().view();
    if (view == nullptr || view->id() != request.view) return fail(Errc::not_found, "desk.view");
    if (view->follow() != nullptr) view->follow()->cancel();
    return CancelFollow::Reply{};
}

}  // namespace milchglas::desk
