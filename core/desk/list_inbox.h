#pragma once
// What waits in the vault's inbox, and what was refused and lies in quarantine until an admin settles it.
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/desk/handler.h"

namespace milchglas::desk {

struct ListInbox {
    static constexpr std::string_view name = "list_inbox";
    static constexpr roles::Act act = roles::Act::import_clip;
    struct Request {};
    struct File {
        std::string name;
        std::int64_t bytes = 0;
        std::int64_t at_ms = 0;  ///< UTC: last changed; in quarantine: refused
        bool tried = false;      ///< code and where say why it isn't in
        Errc code = Errc::bug;
        std::string where;
    };
    struct Reply {
        std::vector<File> waiting, quarantined;  ///< oldest first, the first 1024
    };
};

/// Errors: io "inbox.folder".
Result<ListInbox::Reply> list_inbox(Workbench& bench, ListInbox::Request request);

}  // namespace milchglas::desk
