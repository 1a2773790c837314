#pragma once
// More than frost, for a moment: a soft still, a lens, the whole picture (core/decisions/015-ladder.md). Each moment is
// a decision of its own with an entry of its own; nothing here raises the level of the view.
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/canvas.h"
#include "core/model/decision.h"
#include "core/model/ids.h"
#include "core/model/reveal.h"

namespace milchglas::desk {

/// What stands between a reviewer and one level.
struct Rung {
    Level level{};
    Decision decision;  ///< with every cap
    Errc code = Errc::denied;
    std::string where;      ///< why it can't be asked for now; empty: it can
    std::int64_t left = 0;  ///< soft: stills of this clip; lens: milliseconds of it for this person; else 0
};

/// Nothing is logged: nothing was asked to be seen.
struct ShowLadder {
    static constexpr std::string_view name = "show_ladder";
    static constexpr roles::Act act = roles::Act::reveal;
    struct Request {
        ViewId view;
    };
    struct Reply {
        std::vector<Rung> rungs;  ///< soft, lens, clear
    };
};
/// Errors: not_found "desk.view", busy "desk.preparing".
Result<ShowLadder::Reply> show_ladder(Workbench& bench, ShowLadder::Request request);

struct AskReveal {
    static constexpr std::string_view name = "ask_reveal";
    static constexpr roles::Act act = roles::Act::reveal;
    static constexpr std::size_t most_words = 500;  ///< bytes
    struct Request {
        ViewId view;
        Level level = Level::soft;
        std::int64_t ordinal = 0;
        CanvasBox box;  ///< of a lens
        RevealReason reason{};
        std::string words;  ///< for `other` and for a whole picture there must be some
        std::string second_login;
        UniqueFd second_passphrase;  ///< sealed memory file; both for a whole picture only
    };
    struct Reply {
        CanvasGeometry geometry;
        UniqueFd canvas;  ///< read-only, blank before RevealShown names a slot of it and after RevealEnded
        std::int64_t at_most_ms = 0;
    };
};
/// RevealShown follows, or RevealEnded.
/// Errors: not_found "desk.view"; busy "desk.preparing", "desk.reveal_open"; usage "desk.reveal_level", "desk.ordinal",
/// "desk.lens_box", "desk.reveal_words"; denied "consent.C06" and the like, "desk.reveal_consent", "desk.reveal_rules",
/// "desk.reveal_role", "desk.reveal_posture", "desk.reveal_detector", "desk.reveal_budget", "desk.reveal_reviewer"
/// (what caps the level), "disclosure.*" (ladder.h), "desk.second_missing", "desk.second_same", "desk.second_role";
/// those of unlock_person() for the second person. Everything denied is logged.
Result<AskReveal::Reply> ask_reveal(Workbench& bench, AskReveal::Request request);

/// While a key is down, every 100 ms or so; also to move a lens or to step.
struct RenewReveal {
    static constexpr std::string_view name = "renew_reveal";
    static constexpr roles::Act act = roles::Act::reveal;
    struct Request {
        ViewId view;
        std::int64_t ordinal = 0;
        CanvasBox box;
    };
    struct Reply {};
};
/// Errors: not_found "desk.view", "desk.reveal"; usage "desk.reveal_level", "desk.ordinal", "desk.lens_box"; whatever
/// denies it by now.
Result<RenewReveal::Reply> renew_reveal(Workbench& bench, RenewReveal::Request request);

/// The key is up. Nothing revealed is no error: it may have ended a moment before.
struct CloseReveal {
    static constexpr std::string_view name = "close_reveal";
    static constexpr roles::Act act = roles::Act::reveal;
    struct Request {
        ViewId view;
    };
    struct Reply {};
};
/// Errors: not_found "desk.view"; those of the log.
Result<CloseReveal::Reply> close_reveal(Workbench& bench, CloseReveal::Request request);

}  // namespace milchglas::desk
