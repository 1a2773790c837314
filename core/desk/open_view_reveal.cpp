// OpenView's moments above `frosted`.
#include "core/desk/open_view.h"
#include "core/frost/track.h"

namespace milchglas::desk {

Status OpenView::reveal(AllowedClip allowed, OpenReveal::Wish wish, std::function<Status()> still_allowed) {
    const Level level = wish.level;
    OpenReveal::Listener listener;
    listener.shown = [this, level](const RevealDone& done) {
        highest_ = std::max(highest_, level);
        session_.peer().tell(RevealShown{id_, level, done.ordinal, done.slot, done.box});
    };
    listener.seen = [this, level](const OpenReveal::Seen& seen) { charge_reveal(level, seen); };
    listener.still_allowed = std::move(still_allowed);
    listener.ended = [this](const Error& why) {
        reveal_.reset();
        session_.peer().tell(RevealEnded{id_, why.code(), why.where()});
    };
    MG_TRY(reveal_,
           OpenReveal::start(session_, std::move(allowed), *track(), std::move(wish), mark_, std::move(listener)));
    return {};
}

Status OpenView::end_reveal() {
    if (!reveal_) return {};
    const auto reveal = std::move(reveal_);
    return reveal->close("desk.reveal_closed");
}

/// Only adds: a log that can't be written ends the view a little later, not from under whoever tells this.
void OpenView::charge_reveal(Level level, const OpenReveal::Seen& seen) {
    meter_.add({seen.ordinal, seen.seconds, seen.area, level, 1.0 / frost::soft_cell_rows});
    arm_segment_timer();
}

}  // namespace milchglas::desk
