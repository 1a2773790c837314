#pragma once
// The one place that says yes. Pure: no clock, no store, no state; the same question has the same answer.
#include <optional>

#include "core/consent/question.h"
#include "core/model/decision.h"
#include "core/model/permit.h"

namespace milchglas::consent {

struct Answer {
    Decision decision;
    std::optional<Permit> permit;  ///< present exactly when decision.granted is above `sealed`
};

class Gate {
  public:
    /// Runs checks C01..C15 (checks.h) in order and records every failure; the first is the one to show. Without a
    /// verified record (C01..C03) the others have nothing to be held against and are not listed.
    /// granted = min(requested, caps) when nothing failed, else sealed.
    [[nodiscard]] static Answer decide(const Question& question);

    /// At import, before anybody asks: the same checks without those about a reviewer (C10, C11). Nothing is granted;
    /// the clip may be kept when `failed_checks` is empty.
    [[nodiscard]] static Decision admit(const Evidence& evidence);
};

}  // namespace milchglas::consent
