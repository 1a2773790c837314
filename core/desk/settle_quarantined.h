#pragma once
// An admin's two answers to a clip in quarantine: try it once more (its camera is enrolled now, say), or throw it away.
#include <string>

#include "core/desk/handler.h"
#include "core/model/ids.h"

namespace milchglas::desk {

/// Takes it in like any clip; refused again, it stays with the new reason.
struct RetryQuarantined {
    static constexpr std::string_view name = "retry_quarantined";
    static constexpr roles::Act act = roles::Act::import_clip;
    struct Request {
        std::string file;  ///< its name in quarantine
    };
    struct Reply {
        ClipId clip;
        bool already_here = false;
    };
};

struct DiscardQuarantined {
    static constexpr std::string_view name = "discard_quarantined";
    static constexpr roles::Act act = roles::Act::import_clip;
    struct Request {
        std::string file;
    };
    struct Reply {};
};

/// Errors: not_found or usage "inbox.file"; those of take_in().
void retry_quarantined(Workbench& bench, RetryQuarantined::Request request, channel::Answer<RetryQuarantined> answer);

/// Errors: not_found or usage "inbox.file", io "inbox.folder"; those of audit.
Result<DiscardQuarantined::Reply> discard_quarantined(Workbench& bench, DiscardQuarantined::Request request);

}  // namespace milchglas::desk
