#pragma once
// What the guard allows one connection and one person, built in. Tests set their own.
#include <cstdint>
#include <optional>

#include "core/disclosure/ladder.h"
#include "core/model/disclosure_level.h"
#include "core/model/session_rules.h"

namespace milchglas::desk {

struct Limits {
    SessionRules session;
    std::optional<std::int64_t> daily_exposure_ms;  ///< none: a day's work at the finest cells there can be
    /// A pass or a follower that works for so long and reports nothing is given up (stall_watch.h).
    std::int64_t pass_stall_ms = 30'000;
    std::int64_t renderer_stall_ms = 2'000;  ///< a renderer that owes something for so long is replaced
    disclosure::LadderBounds ladder;
    std::int64_t follows_of_clip = 100;  ///< boxes that one person may have followed in one clip, for ever
    /// How well the guard itself knows the screens of this machine to be guarded. Nothing in this version finds that
    /// out, so only tests say anything else (tests/lint/posture.py); a window may lower it for itself.
    Posture vouched_posture = Posture::open;
    std::int64_t inbox_quiet_ms = 5000;  ///< a file nobody announced is complete when it hasn't changed for so long
};

}  // namespace milchglas::desk
