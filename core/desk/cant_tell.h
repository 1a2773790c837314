#pragma once
// "Can't tell at this level": counted, and answered with the next level there is room for, if there is one.
#include <optional>
#include <vector>

#include "core/desk/cant_tell_table.h"
#include "core/desk/handler.h"
#include "core/desk/reveal_clip.h"

namespace milchglas::desk {

struct CantTell {
    static constexpr std::string_view name = "cant_tell";
    static constexpr roles::Act act = roles::Act::cant_tell;
    struct Request {
        ViewId view;
    };
    struct Reply {
        Level level{};              ///< the highest this view has shown
        std::optional<Level> next;  ///< may be asked for with AskReveal; none: finish with Ending::cant_tell
        Rung rung;                  ///< of `next`, or of the level after `level` and why it isn't to be had
    };
};
/// Nothing is revealed by it. Errors: not_found "desk.view", busy "desk.preparing"; those of log and store.
Result<CantTell::Reply> cant_tell(Workbench& bench, CantTell::Request request);

struct CountCantTell {
    static constexpr std::string_view name = "count_cant_tell";
    static constexpr roles::Act act = roles::Act::count_cant_tell;
    struct Request {};
    struct Reply {
        std::vector<CantTellCount> counts;  ///< by task, then level; nobody is named
        std::int64_t undecided = 0;         ///< clips that left the queue for it
    };
};
/// Errors: those of store.
Result<CountCantTell::Reply> count_cant_tell(Workbench& bench, CountCantTell::Request request);

}  // namespace milchglas::desk
