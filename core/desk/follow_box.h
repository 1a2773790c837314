#pragma once
// A box the reviewer drew on frost, carried through the clip on pixels nobody sees. What comes back are places over the
// frost: a suggestion that becomes labels only when the reviewer keeps it (SaveLabel). It takes a consent decision, a
// permit and a log entry of its own, and isn't charged as exposure: nothing is shown (core/decisions/014-follow.md).
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/desk/handler.h"
#include "core/model/follow.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct FollowBox {
    static constexpr std::string_view name = "follow_box";
    static constexpr roles::Act act = roles::Act::follow;
    struct Request {
        ViewId view;
        std::int64_t ordinal = 0;          ///< the frame the box was drawn on
        Box box;                           ///< picture pixels
        std::int64_t first = 0, last = 0;  ///< how far to follow it, both inclusive: first <= ordinal <= last
    };
    struct Reply {
        std::int64_t follow = 0;  ///< by which the events name it; counts up within a view
    };
};

/// Errors: not_found "desk.view"; busy "desk.preparing"; busy "desk.following" (one at a time); usage "desk.follow_box"
/// (a box that isn't in the picture, ordinals that aren't in the clip); denied "consent.C11" and the like; denied
/// "desk.follow_questions" (this person had as many boxes followed in this clip as anybody may); those of log, keyring
/// and DecoderProcess. FollowMoved and one FollowOver come after the reply.
Result<FollowBox::Reply> follow_box(Workbench& bench, FollowBox::Request request);

/// Ends it at once; FollowOver says "desk.follow_cancelled". Where nothing is followed, nothing is done.
struct CancelFollow {
    static constexpr std::string_view name = "cancel_follow";
    static constexpr roles::Act act = roles::Act::follow;
    struct Request {
        ViewId view;
    };
    struct Reply {};
};
/// Errors: not_found "desk.view".
Result<CancelFollow::Reply> cancel_follow(Workbench& bench, CancelFollow::Request request);

/// Told while it goes on.
struct FollowMoved {
    static constexpr std::string_view name = "follow_moved";
    ViewId view;
    std::int64_t follow = 0;
    std::int64_t frames = 0;         ///< decoded so far
    std::vector<FollowedBox> boxes;  ///< new ones
};

/// Told once, unless the view ends before.
struct FollowOver {
    static constexpr std::string_view name = "follow_over";
    ViewId view;
    std::int64_t follow = 0;
    Errc code = Errc::bug;
    std::string where;  ///< empty: it was followed as far as it goes
    FollowEnd forward = FollowEnd::reached, backward = FollowEnd::reached;
    std::int64_t first = 0, last = 0;    ///< frames it was followed on, with the one it was drawn on
    std::vector<BoxKeyframe> keyframes;  ///< of them, with what is hidden as `occluded`, thinned; empty after an error
};

}  // namespace milchglas::desk
