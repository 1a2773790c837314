#pragma once
// Whether somebody may see more than frost of the clip they have open: consent and every cap first, then what is left.
#include "core/consent/gate.h"
#include "core/desk/open_view.h"
#include "core/desk/reveal_clip.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

/// Consent, rules, role, posture, detector, budget and what the reviewer lowered the view to. REQUIRES: `view` is
/// ready. Errors: those of store.
Result<consent::Answer> decide_reveal(Workbench& bench, OpenView& view, Level level);

/// Why a decision gives less than it was asked for. Errors: denied "consent.C..", "desk.reveal_<cap>".
Status refusal_of(const Decision& decision);

/// How long it may last, by what is left of that level. Errors: those of core/disclosure/ladder.h and store.
Result<std::int64_t> time_left(Workbench& bench, OpenView& view, Level level, std::int64_t ordinal);

/// REQUIRES: as decide_reveal(). Errors: those of store.
Result<Rung> rung_of(Workbench& bench, OpenView& view, Level level);

}  // namespace milchglas::desk
