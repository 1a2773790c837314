#pragma once
// One frame, drawn by the renderer into the view's canvas memory and charged to the exposure ledger.
#include "core/desk/handler.h"
#include "core/model/disclosure_level.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct ShowFrame {
    static constexpr std::string_view name = "show_frame";
    static constexpr roles::Act act = roles::Act::view;
    struct Request {
        ViewId view;
        std::int64_t ordinal = 0;
        Level level = Level::frosted;  ///< may lower what was granted, never raise it
    };
    struct Reply {
        std::int64_t ordinal = 0;
        std::int32_t slot = 0;
        Level level{};  ///< what it was drawn at
    };
};

/// Errors: not_found "desk.view", usage "desk.ordinal", busy "desk.preparing"; peer_gone "desk.renderer" when it died
/// twice in a row.
void show_frame(Workbench& bench, ShowFrame::Request request, channel::Answer<ShowFrame> answer);

}  // namespace milchglas::desk
