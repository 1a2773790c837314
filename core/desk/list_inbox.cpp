#include "core/desk/list_inbox.h"

#include "core/desk/watched_inbox.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

Result<ListInbox::Reply> list_inbox(Workbench& bench, ListInbox::Request) {
    ListInbox::Reply reply;
    MG_TRY(const auto waiting, bench.desk().inbox()->waiting());
    for (const auto& [file, trouble] : waiting)
        reply.waiting.push_back({file.name, static_cast<std::int64_t>(file.bytes), file.changed_ms, trouble.has_value(),
                                 trouble ? trouble->code() : Errc::bug, trouble ? trouble->where() : std::string()});
    MG_TRY(const auto quarantined, inbox::quarantined(bench.vault().folder()));
    for (const auto& [file, reason] : quarantined)
        reply.quarantined.push_back(
            {file.name, static_cast<std::int64_t>(file.bytes), reason.at_ms, true, reason.code, reason.where});
    return reply;
}

}  // namespace milchglas::desk
