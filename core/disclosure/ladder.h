#pragma once
// How much there is above `frosted`, whoever allows it. Counted over all that was ever shown, so a caller has to keep
// that durably.
#include <cstdint>
#include <span>

#include "core/base/result.h"

namespace milchglas::disclosure {

struct LadderBounds {
    std::int64_t soft_stills = 8;         ///< different stills of one clip, for all people, for ever
    std::int64_t soft_apart_ms = 2'000;   ///< of the clip's own time, between any two of them
    std::int64_t soft_pause_ms = 2'000;   ///< on the clock, between two that are shown: they are never played
    std::int64_t soft_shown_ms = 30'000;  ///< then a still closes
    std::int64_t lens_ms = 20'000;        ///< of one clip, for one person, for ever
    std::int64_t lens_lease_ms = 250;     ///< a lens closes unless it is renewed
    std::int64_t clear_ms = 30'000;       ///< then the whole picture closes
};

/// A still that was shown: its place in the clip, and when it was last on a screen.
struct Still {
    std::int64_t ordinal = 0;
    std::int64_t clip_ms = 0;   ///< from the clip's first frame
    std::int64_t shown_ms = 0;  ///< UTC
};

/// How many more different stills there may be.
std::int64_t stills_left(const LadderBounds& bounds, std::span<const Still> shown);
/// Whether `wanted` may be shown at `wanted.shown_ms`. One that was shown before gives nothing away a second time (the
/// same frame is the same picture), so only the pause holds for it. Errors: denied "disclosure.soft_stills", denied
/// "disclosure.soft_apart", busy "disclosure.soft_pause".
Status may_show_still(const LadderBounds& bounds, std::span<const Still> shown, const Still& wanted);
/// What is left of a lens after `held_ms`. Errors: denied "disclosure.lens_seconds" (nothing).
Result<std::int64_t> lens_ms_left(const LadderBounds& bounds, std::int64_t held_ms);

}  // namespace milchglas::disclosure
