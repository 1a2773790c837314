#pragma once
// The level a reviewer gets is the least of all bounds; each bound is kept, so the window can say which one bit.
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/model/decision.h"
#include "core/model/session_rules.h"

namespace milchglas::disclosure {

/// What one person may see in a day, in clear-frame milliseconds, where passes make cells of 1/`finest_cell_rows` at the
/// finest. A full day, 150 clips of 25 s, costs about 25 s at cells of 1/8 (and more, the finer they are): enough for
/// that and a second look at every other clip, not for watching one household over and over.
constexpr std::int64_t daily_exposure_ms(std::int32_t finest_cell_rows) {
    return std::int64_t{5'000} * finest_cell_rows;
}

/// Bounds that hold whatever the rules say: a posture of `open` allows `frosted` at most.
std::vector<Cap> built_in_caps(Posture posture);

/// What a spent budget leaves: `outline`, which discloses no ground and costs nothing. None while something is left.
std::optional<Cap> budget_cap(const ExposureBudget& budget);

/// min(requested, every cap).
Level effective_level(Level requested, std::span<const Cap> caps);

/// The caps that equal `granted` and lie below `requested`: what lowered it.
std::vector<CapSource> capped_by(Level requested, Level granted, std::span<const Cap> caps);

}  // namespace milchglas::disclosure
