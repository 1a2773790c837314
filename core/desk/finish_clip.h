#pragma once
// Ends the open view: canvas blanked, processes gone, exposure logged.
#include "core/desk/handler.h"
#include "core/model/exposure.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct FinishClip {
    static constexpr std::string_view name = "finish_clip";
    static constexpr roles::Act act = roles::Act::finish;
    struct Request {
        ViewId view;
        bool complete = true;  ///< false puts the clip back at the end of the queue; no reason asked
    };
    struct Reply {
        Exposure exposure;
    };
};

/// Errors: not_found "desk.view"; no_space, io.
Result<FinishClip::Reply> finish_clip(Workbench& bench, FinishClip::Request request);

}  // namespace milchglas::desk
