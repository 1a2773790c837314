#pragma once
// Labels as a script: what a reviewer would do by hand, for demos, tests and pre-annotation.
#include "app/cli/guard_link.h"
#include "core/desk/save_label.h"

namespace milchglas::cli {

struct ScriptStep {
    std::string name;
    /// A change to save, or none: undo or redo.
    std::optional<LabelChange> change;
    bool redo = false;
};

/// Errors: not_found "cli.file", usage "cli.script".
Result<std::vector<ScriptStep>> read_script(const std::string& path);

Result<desk::LabelState> run_step(GuardLink& guard, const ViewId& view, const ScriptStep& step);

}  // namespace milchglas::cli
