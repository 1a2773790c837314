#pragma once
// Ends the open view: canvas blanked, processes gone, exposure logged, and the clip goes where the ending says. Also
// before anything was shown; then nothing is finished and the clip waits at its old place.
#include "core/desk/handler.h"
#include "core/model/ending.h"
#include "core/model/exposure.h"
#include "core/model/ids.h"
#include "core/model/session_rules.h"

namespace milchglas::desk {

struct FinishClip {
    static constexpr std::string_view name = "finish_clip";
    static constexpr roles::Act act = roles::Act::finish;
    struct Request {
        ViewId view;
        Ending ending = Ending::finished;
    };
    struct Reply {
        Exposure exposure;
        DayProgress today;  ///< with this clip
    };
};

/// Errors: not_found "desk.view"; no_space, io.
Result<FinishClip::Reply> finish_clip(Workbench& bench, FinishClip::Request request);

}  // namespace milchglas::desk
