#pragma once
// One change to a clip's labels, and what takes it back.
#include "core/base/result.h"
#include "core/model/label.h"

namespace milchglas::labels {

/// A change and who made it. A Choice without answers removes that question's answer.
struct Step {
    LabelChange change;
    Provenance made;
};

/// Changes `labels` and returns the step that undoes it exactly, provenance included. Rows stay sorted by id (choices
/// by question), so applying the inverse gives back an equal set.
/// Errors: not_found "labels.segment", "labels.track", "labels.choice" (nothing to remove); `labels` is unchanged.
Result<Step> apply(LabelSet& labels, const Step& step);

}  // namespace milchglas::labels
