#pragma once
// What the guard tells a window about a clip it opened, unasked.
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/model/canvas.h"
#include "core/model/card.h"
#include "core/model/disclosure_level.h"
#include "core/model/face_detector.h"
#include "core/model/frame_table.h"
#include "core/model/ids.h"
#include "core/model/reveal.h"
#include "core/model/session_rules.h"

namespace milchglas::desk {

struct ViewProgress {
    static constexpr std::string_view name = "view_progress";
    ViewId view;
    std::int64_t frames = 0;  ///< decoded so far
};

/// The pass goes on, and its first frame can be asked for as a still in cells of 1/6: one frame, ordinal 0. Told at
/// most once, before ViewReady; what was asked and not answered by then is answered with busy "desk.preparing".
struct ViewGlimpse {
    static constexpr std::string_view name = "view_glimpse";
    ViewId view;
    CanvasGeometry geometry;
    UniqueFd canvas;  ///< as in ViewReady, which brings another one
    std::int32_t display_width = 0, display_height = 0;
    FrameTable frames;  ///< the one
};

/// The pass is over; frames can be asked for.
struct ViewReady {
    static constexpr std::string_view name = "view_ready";
    ViewId view;
    CanvasGeometry geometry;
    UniqueFd canvas;  ///< read-only memory; a slot's content is valid from the answer that names it until it is asked
                      ///< for again
    std::int32_t display_width = 0, display_height = 0;  ///< the picture's own size: label coordinates
    FrameTable frames;
    std::vector<std::uint8_t> motion;  ///< one value a frame, 0..255
    Frosting frosting;                 ///< how coarse the ground is and why
    Cues cues;
};

/// The view is over: show the state that `where` names, then ask for the next clip.
struct ViewEnded {
    static constexpr std::string_view name = "view_ended";
    ViewId view;
    Errc code = Errc::bug;
    std::string where;
};

/// The renderer died and a new one draws from the same track: nothing to do but to say so.
struct ViewRestarted {
    static constexpr std::string_view name = "view_restarted";
    ViewId view;
};

/// What AskReveal or RenewReveal asked for last is in the reveal's own canvas.
struct RevealShown {
    static constexpr std::string_view name = "reveal_shown";
    ViewId view;
    Level level{};
    std::int64_t ordinal = 0;
    std::int32_t slot = 0;
    CanvasBox box;
};

/// The guard ended it: its canvas is blank. Show the frost again, and say why.
struct RevealEnded {
    static constexpr std::string_view name = "reveal_ended";
    ViewId view;
    Errc code = Errc::bug;
    std::string where;
};

/// What this person has seen today, told at most every two seconds while frames are released.
struct ExposureSpent {
    static constexpr std::string_view name = "exposure_spent";
    ExposureBudget budget;
};

/// The guard locked this connection: its view is over and its keys are gone. `where`: "desk.idle",
/// "desk.passphrase_changed" (elsewhere), "desk.user_disabled".
struct SessionLocked {
    static constexpr std::string_view name = "session_locked";
    std::string where;
};

}  // namespace milchglas::desk
