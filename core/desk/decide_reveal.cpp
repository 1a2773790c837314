#include "core/desk/decide_reveal.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/desk/evidence.h"
#include "core/desk/exposure_ledger.h"
#include "core/disclosure/caps.h"

namespace milchglas::desk {
namespace {
/// In the order of CapSource.
constexpr std::array<Where, Names<CapSource>::names.size()> caps{
    "desk.reveal_consent",  "desk.reveal_rules",  "desk.reveal_role",    "desk.reveal_posture",
    "desk.reveal_detector", "desk.reveal_budget", "desk.reveal_reviewer"};

disclosure::Still still_at(Workbench& bench, OpenView& view, std::int64_t ordinal) {
    const FrameTable& table = view.track()->picture.frames;
    const auto& frames = table.frames;
    const double seconds = table.seconds(frames[static_cast<std::size_t>(ordinal)].pts - frames.front().pts);
    return {ordinal, std::llround(seconds * 1000), bench.vault().clock().utc_ms()};
}
}  // namespace

Result<consent::Answer> decide_reveal(Workbench& bench, OpenView& view, Level level) {
    MG_TRY(consent::Question question, question_about(bench, view.clip(), view.purpose(), view.task()));
    question.requested = level;
    if (view.track()->frosting.detector == FaceDetector::none)
        question.other_caps.push_back({CapSource::detector, highest_view_level});
    if (view.decision().requested < highest_view_level)
        question.other_caps.push_back({CapSource::reviewer, view.decision().requested});
    MG_TRY(const ExposureBudget budget, budget_of(bench.desk(), bench.user().uid));
    if (const auto cap = disclosure::budget_cap(budget)) question.other_caps.push_back(*cap);
    return consent::Gate::decide(question);
}

Status refusal_of(const Decision& decision) {
    if (!decision.failed_checks.empty()) return consent_refusal(decision);
    if (decision.granted == decision.requested) return {};
    // Of several that say the same, the one that is hardest to change is told.
    const auto sources = disclosure::capped_by(decision.requested, decision.granted, decision.caps);
    if (sources.empty()) return fail(Errc::denied, "consent.undecidable");
    const CapSource first = *std::min_element(sources.begin(), sources.end());
    return fail(Errc::denied, caps[static_cast<std::size_t>(first)]);
}

Result<std::int64_t> time_left(Workbench& bench, OpenView& view, Level level, std::int64_t ordinal) {
    const disclosure::LadderBounds& bounds = bench.desk().limits().ladder;
    store::Database& database = bench.vault().database();
    if (level == Level::clear) return bounds.clear_ms;
    if (level == Level::lens) {
        MG_TRY(const std::int64_t held_ms, lens_held_ms(database, view.clip().manifest.clip, bench.user().uid));
        return disclosure::lens_ms_left(bounds, held_ms);
    }
    MG_TRY(const auto stills, stills_of(database, view.clip().manifest.clip));
    MG_CHECK(disclosure::may_show_still(bounds, stills, still_at(bench, view, ordinal)));
    return bounds.soft_shown_ms;
}

Result<Rung> rung_of(Workbench& bench, OpenView& view, Level level) {
    const disclosure::LadderBounds& bounds = bench.desk().limits().ladder;
    Rung rung;
    rung.level = level;
    MG_TRY(consent::Answer answer, decide_reveal(bench, view, level));
    rung.decision = std::move(answer.decision);
    Status allowed = refusal_of(rung.decision);
    if (level == Level::soft) {
        MG_TRY(const auto stills, stills_of(bench.vault().database(), view.clip().manifest.clip));
        rung.left = disclosure::stills_left(bounds, stills);
        if (allowed && rung.left == 0) allowed = fail(Errc::denied, "disclosure.soft_stills");
    }
    if (level == Level::lens) {
        MG_TRY(const auto held_ms, lens_held_ms(bench.vault().database(), view.clip().manifest.clip, bench.user().uid));
        const auto left = disclosure::lens_ms_left(bounds, held_ms);
        rung.left = left ? *left : 0;
        if (allowed && !left) allowed = left.error();
    }
    if (!allowed) {
        rung.code = allowed.error().code();
        rung.where = allowed.error().where();
    }
    return rung;
}

}  // namespace milchglas::desk
