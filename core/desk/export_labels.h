#pragma once
// Every finished clip's labels in open formats, consent checked once more clip by clip, signed and logged.
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/vocabulary.h"

namespace milchglas::desk {

/// A file the asking program writes where its user wants it: the guard writes nothing outside the vault.
struct OutFile {
    std::string name;  ///< relative, forward slashes, no ".."
    UniqueFd content;  ///< sealed memory file
};

/// A std::vector of move-only things claims that it can be copied; this one doesn't.
struct OutFiles : std::vector<OutFile> {
    OutFiles() = default;
    OutFiles(OutFiles&&) = default;
    OutFiles& operator=(OutFiles&&) = default;
    OutFiles(const OutFiles&) = delete;
    OutFiles& operator=(const OutFiles&) = delete;
};

struct ExportLabels {
    static constexpr std::string_view name = "export_labels";
    static constexpr roles::Act act = roles::Act::export_labels;
    struct Request {
        Purpose purpose = Purpose::alarm_training;
    };
    struct Reply {
        OutFiles files;
        std::int64_t clips = 0, rows = 0, left_out = 0;  ///< left_out: clips whose consent no longer allows it
        std::int64_t serial = 0;
    };
};

/// Errors: not_found "desk.nothing_to_export"; no_space, io.
Result<ExportLabels::Reply> export_labels(Workbench& bench, ExportLabels::Request request);

}  // namespace milchglas::desk
