#include "ui/review/selection.h"

#include <utility>

namespace milchglas::review {

void Selection::select(What what, std::string id) {
    if (what == what_ && id == id_) return;
    what_ = what;
    id_ = std::move(id);
    Q_EMIT changed();
}

}  // namespace milchglas::review
