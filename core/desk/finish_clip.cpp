#include "core/desk/finish_clip.h"

#include "core/desk/day_ledger.h"
#include "core/desk/open_view.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

Result<FinishClip::Reply> finish_clip(Workbench& bench, FinishClip::Request request) {
    OpenView* view = bench.session().view();
    const bool too_late = view != nullptr && view->over() && request.ending != Ending::intimate;
    if (view == nullptr || view->id() != request.view || too_late) return fail(Errc::not_found, "desk.view");
    auto exposure = view->close(request.ending);
    bench.session().set_view(nullptr);
    if (!exposure) return exposure.error();
    MG_TRY(const DayProgress today, progress_of(bench.desk(), bench.user().uid));
    return FinishClip::Reply{*exposure, today};
}

}  // namespace milchglas::desk
