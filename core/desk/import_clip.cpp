#include "core/desk/import_clip.h"

#include <memory>

#include "core/desk/clip_import.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

void import_clip(Workbench& bench, ImportClip::Request request, channel::Answer<ImportClip> answer) {
    // Whoever waits for it isn't idle; the connection may be gone before it ends.
    take_in(bench.desk(), std::move(request.file), bench.entry(audit::EntryType::clip_import),
            [answer = std::make_shared<channel::Answer<ImportClip>>(std::move(answer)),
             work = bench.session().work_under_way()](const Result<TakenIn>& taken) {
                if (!taken) return (*answer)(taken.error());
                (*answer)(ImportClip::Reply{taken->clip, taken->media_bytes, taken->already_here});
            });
}

}  // namespace milchglas::desk
