#include "core/desk/list_clips.h"

#include "core/desk/workbench.h"

namespace milchglas::desk {

Result<ListClips::Reply> list_clips(Workbench& bench, ListClips::Request request) {
    ListClips::Reply reply;
    MG_TRY(reply.clips, bench.vault().clips().list(request.after, ListClips::most_rows + 1));
    reply.more = reply.clips.size() > ListClips::most_rows;
    if (reply.more) reply.clips.pop_back();
    return reply;
}

}  // namespace milchglas::desk
