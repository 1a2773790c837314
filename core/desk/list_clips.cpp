#include "core/desk/list_clips.h"

#include "core/desk/workbench.h"

namespace milchglas::desk {

Result<ListClips::Reply> list_clips(Workbench& bench, ListClips::Request) {
    MG_TRY(auto rows, bench.vault().clips().list());
    return ListClips::Reply{std::move(rows)};
}

}  // namespace milchglas::desk
