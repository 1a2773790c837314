#pragma once
// Hands the reviewer the next clip that consent allows, logs it, and starts its pass, unless the clip was prepared
// while the one before was seen (core/decisions/006-prepared-clips.md). ViewReady or ViewEnded follows.
#include <optional>
#include <string>

#include "core/desk/handler.h"
#include "core/desk/view_events.h"
#include "core/model/clip_manifest.h"
#include "core/model/decision.h"
#include "core/model/label.h"
#include "core/model/label_schema.h"

namespace milchglas::desk {

/// What a window shows and says about the clip it got.
struct OpenedClip {
    ViewId view;
    ClipId clip;
    Room room{};
    Reason reason{};
    std::int64_t recorded_at_ms = 0;
    CameraReport camera;  ///< as the camera signed it, within the bounds of the manifest
    Decision decision;
    std::vector<Task> tasks;  ///< what the household agreed to: labels of other kinds aren't kept
    LabelSchema schema;
    LabelSet labels;
    bool can_undo = false, can_redo = false;
};

struct NextClip {
    static constexpr std::string_view name = "next_clip";
    static constexpr roles::Act act = roles::Act::next_clip;
    struct Request {
        Purpose purpose = Purpose::alarm_training;
        Task task = Task::classify;
        Level level = Level::frosted;  ///< at most this; above `frosted` it means that
        Posture posture =
            Posture::open;  ///< what the window knows of its screen: never more than the guard vouches for
        /// The one after it is prepared once this one is seen. Off for whoever opens one clip and leaves.
        bool prepare_following = true;
    };
    using Opened = OpenedClip;
    struct Reply {
        std::optional<Opened> opened;  ///< none: the queue is empty
        std::int64_t waiting = 0;      ///< clips left after this one, with the one that will be prepared meanwhile
    };
};

/// A clip that consent refuses is logged, leaves the queue and is passed over. Errors: busy "desk.view_open" (finish
/// the open one first); io, no_space (nothing is shown that can't be logged).
Result<NextClip::Reply> next_clip(Workbench& bench, NextClip::Request request);

}  // namespace milchglas::desk
