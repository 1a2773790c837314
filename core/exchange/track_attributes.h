#pragma once
// What other tools need spelled out: every attribute of a track's kind at one frame, the schema's default where nobody
// set one, the last keyframe's value where it was set before.
#include <cstdint>
#include <vector>

#include "core/model/label.h"
#include "core/model/label_schema.h"

namespace milchglas::exchange {

/// Empty for a kind the schema doesn't have.
std::vector<Attribute> attributes_at(const LabelSchema& schema, const BoxTrack& track, std::int64_t ordinal);

/// The newest keyframe at or before `ordinal`. REQUIRES: there is one.
const BoxKeyframe& keyframe_at(const BoxTrack& track, std::int64_t ordinal);

}  // namespace milchglas::exchange
