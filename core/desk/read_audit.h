#pragma once
// Reading the log and taking it along. Both are entries of the log themselves.
#include <string>
#include <vector>

#include "core/desk/export_labels.h"
#include "core/desk/handler.h"

namespace milchglas::desk {

struct ReadAudit {
    static constexpr std::string_view name = "read_audit";
    static constexpr roles::Act act = roles::Act::audit_read;
    struct Request {
        std::int64_t from = 0;   ///< first seq
        std::int64_t limit = 100;  ///< at most 1000
    };
    struct Reply {
        std::vector<std::string> lines;  ///< canonical JSON, as stored
        std::int64_t size = 0;
    };
};

Result<ReadAudit::Reply> read_audit(Workbench& bench, ReadAudit::Request request);

struct ExportAudit {
    static constexpr std::string_view name = "export_audit";
    static constexpr roles::Act act = roles::Act::audit_export;
    struct Request {};
    struct Reply {
        OutFiles files;
        std::int64_t entries = 0;
    };
};

Result<ExportAudit::Reply> export_audit(Workbench& bench, ExportAudit::Request request);

}  // namespace milchglas::desk
