#include "core/desk/show_frame.h"

#include "core/desk/open_view.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {

void show_frame(Workbench& bench, ShowFrame::Request request, channel::Answer<ShowFrame> answer) {
    OpenView* view = bench.session().view();
    if (view == nullptr || view->id() != request.view) return answer(fail(Errc::not_found, "desk.view"));
    view->show(request, std::move(answer));
}

}  // namespace milchglas::desk
