// OpenView's pictures: what the window is told of, and the renderer that draws it.
#include <algorithm>

#include "core/base/utc_time.h"
#include "core/desk/open_view.h"

namespace milchglas::desk {

Status OpenView::show_track(const PreparedTrack& track, std::unique_ptr<CanvasRenderer> renderer) {
    if (mark_.empty())
        mark_ = allowed().permit.reviewer().value.substr(0, 8) + " " +
                format_utc(session_.desk().clock().utc_ms() / 1000 * 1000);
    shown_ = &track;
    next_slot_ = 0;
    renderer_ = std::move(renderer);
    return renderer_->begin(
        mark_, {[this] { session_.peer().tell(ViewRestarted{id_}); }, [this](const FrameDone& done) { release(done); },
                [this](const Error& why) { end(why); }});
}

Status OpenView::announce_glimpse() {
    MG_TRY(UniqueFd canvas, renderer_->canvas());
    const PictureFacts& picture = shown_->picture;
    session_.peer().tell(
        ViewGlimpse{id_, shown_->geometry, std::move(canvas), picture.width, picture.height, picture.frames});
    return {};
}

Status OpenView::announce_track() {
    MG_TRY(UniqueFd canvas, renderer_->canvas());
    const PictureFacts& picture = shown_->picture;
    Cues cues = shown_->cues;
    // A box of somebody who stands still is more than an outline tells.
    found_told_ = level_for(Level::frosted) >= Level::frosted;
    if (!found_told_) cues.found.clear();
    session_.peer().tell(ViewReady{id_, shown_->geometry, std::move(canvas), picture.width, picture.height,
                                   picture.frames, shown_->motion, shown_->frosting, std::move(cues)});
    return {};
}

bool OpenView::told_of(FoundBy by) const {
    if (!found_told_ || track() == nullptr) return false;
    const auto& found = track()->cues.found;
    return std::any_of(found.begin(), found.end(), [by](const FoundThing& thing) { return thing.by == by; });
}

}  // namespace milchglas::desk
