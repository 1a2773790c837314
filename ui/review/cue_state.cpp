#include "ui/review/cue_state.h"

#include <algorithm>

namespace milchglas::review {

void CueState::open(bridge::OpenViewPtr view, CameraReport camera) {
    view_ = std::move(view);
    camera_ = std::move(camera);
    chosen_.reset();
    Q_EMIT opened();
    Q_EMIT changed();
}

const Cues& CueState::cues() const {
    static const Cues none;
    return view_ ? view_->cues : none;
}

void CueState::choose(std::optional<std::size_t> card) {
    if (card && *card >= cues().cards.size()) card.reset();
    if (card == std::exchange(chosen_, card)) return;
    Q_EMIT changed();
}

void CueState::choose_next(bool forward) {
    const std::size_t places = cues().cards.size() + 1;  // 0: none
    const std::size_t now = chosen_ ? *chosen_ + 1 : 0;
    const std::size_t next = (now + (forward ? 1 : places - 1)) % places;
    choose(next == 0 ? std::nullopt : std::optional(next - 1));
}

void CueState::show_paths(bool shown) {
    if (shown == std::exchange(paths_shown_, shown)) return;
    Q_EMIT changed();
}

void CueState::show_camera(bool shown) {
    if (shown == std::exchange(camera_shown_, shown)) return;
    Q_EMIT changed();
}

std::optional<std::int64_t> CueState::event_beside(std::int64_t ordinal, bool forward) const {
    std::optional<std::int64_t> found;
    for (const SceneEvent& event : cues().events) {
        if (forward ? event.first <= ordinal : event.first >= ordinal) continue;
        if (!found || (forward ? event.first < *found : event.first > *found)) found = event.first;
    }
    return found;
}

double CueState::seconds(std::int64_t ordinal) const {
    if (!view_ || view_->frames.frames.empty()) return 0;
    const auto& frames = view_->frames.frames;
    const auto at = std::clamp<std::int64_t>(ordinal, 0, static_cast<std::int64_t>(frames.size()) - 1);
    return view_->frames.seconds(frames[static_cast<std::size_t>(at)].pts - frames.front().pts);
}

}  // namespace milchglas::review
