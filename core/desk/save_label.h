#pragma once
// Labels of the open view. An answer means that the change and its log entry are on disk.
#include "core/desk/handler.h"
#include "core/model/label.h"

namespace milchglas::desk {

struct LabelState {
    LabelSet labels;
    std::int64_t revision = 0;
    bool can_undo = false, can_redo = false;
};

struct SaveLabel {
    static constexpr std::string_view name = "save_label";
    static constexpr roles::Act act = roles::Act::label;
    struct Request {
        ViewId view;
        std::vector<LabelChange> changes;  ///< undone and redone together; none is kept unless all can be
        Assist assist = Assist::none;      ///< what proposed them: something that did in this view
    };
    using Reply = LabelState;
};

/// A segment or a track is kept only where the household agreed to that task as well as to the one the clip was opened
/// for. Errors: not_found "desk.view", denied "consent.C11" and the like, usage "labels.*" (the schema or the clip's
/// frames don't allow it), usage "labels.nothing_to_save", not_found as labels::apply(), no_space, io.
Result<LabelState> save_label(Workbench& bench, SaveLabel::Request request);

struct UndoLabel {
    static constexpr std::string_view name = "undo_label";
    static constexpr roles::Act act = roles::Act::label;
    struct Request {
        ViewId view;
        bool redo = false;
    };
    using Reply = LabelState;
};

/// Errors: not_found "desk.view", not_found "labels.nothing_to_undo".
Result<LabelState> undo_label(Workbench& bench, UndoLabel::Request request);

}  // namespace milchglas::desk
