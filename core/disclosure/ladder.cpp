#include "core/disclosure/ladder.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace milchglas::disclosure {

std::int64_t stills_left(const LadderBounds& bounds, std::span<const Still> shown) {
    std::set<std::int64_t> different;
    for (const Still& still : shown) different.insert(still.ordinal);
    return std::max<std::int64_t>(0, bounds.soft_stills - static_cast<std::int64_t>(different.size()));
}

Status may_show_still(const LadderBounds& bounds, std::span<const Still> shown, const Still& wanted) {
    const auto is_known = [&](const Still& still) { return still.ordinal == wanted.ordinal; };
    if (std::ranges::none_of(shown, is_known)) {
        if (stills_left(bounds, shown) == 0) return fail(Errc::denied, "disclosure.soft_stills");
        for (const Still& still : shown)
            if (std::abs(still.clip_ms - wanted.clip_ms) < bounds.soft_apart_ms)
                return fail(Errc::denied, "disclosure.soft_apart");
    }
    for (const Still& still : shown)
        if (wanted.shown_ms < still.shown_ms + bounds.soft_pause_ms) return fail(Errc::busy, "disclosure.soft_pause");
    return {};
}

Result<std::int64_t> lens_ms_left(const LadderBounds& bounds, std::int64_t held_ms) {
    if (held_ms >= bounds.lens_ms) return fail(Errc::denied, "disclosure.lens_seconds");
    return bounds.lens_ms - std::max<std::int64_t>(held_ms, 0);
}

}  // namespace milchglas::disclosure
