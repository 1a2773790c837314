#pragma once
// What the guard expects of a window while somebody sits at it, and what it lets one person see in a day.
#include <cstdint>

namespace milchglas {

struct SessionRules {
    bool blank_on_focus_loss = true;          ///< the canvas is blank whenever another window has the keyboard
    std::int64_t idle_lock_ms = 300'000;      ///< the guard locks after so long without a sign of life
    std::int64_t break_after_ms = 3'000'000;  ///< a break is proposed after so much work; nothing is enforced
};

/// Of one person, in clear-frame milliseconds, since midnight UTC.
struct ExposureBudget {
    std::int64_t spent_ms = 0;
    std::int64_t limit_ms = 0;  ///< once spent, nothing finer than `outline` is shown that day
};

/// Of one person, since midnight UTC.
struct DayProgress {
    std::int64_t finished = 0;  ///< clips
    std::int64_t seen_ms = 0;   ///< with a picture on the screen, also of clips that weren't finished
};

}  // namespace milchglas
