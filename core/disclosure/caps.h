#pragma once
// The level a reviewer gets is the least of all bounds; each bound is kept, so the window can say which one bit.
#include <cstdint>
#include <span>
#include <vector>

#include "core/model/decision.h"

namespace milchglas::disclosure {

/// Frost cells per frame height while there is no face detector to size them by. Coarser cells, not a lower level.
inline constexpr std::int32_t cell_rows_without_face_detector = 8;

/// Bounds that hold whatever the rules say: a posture of `open` allows `frosted` at most.
std::vector<Cap> built_in_caps(Posture posture);

/// min(requested, every cap).
Level effective_level(Level requested, std::span<const Cap> caps);

/// The caps that equal `granted` and lie below `requested`: what lowered it.
std::vector<CapSource> capped_by(Level requested, Level granted, std::span<const Cap> caps);

}  // namespace milchglas::disclosure
