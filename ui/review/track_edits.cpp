#include "ui/review/track_edits.h"

#include <algorithm>
#include <vector>

#include "core/model/interpolate.h"

namespace milchglas::review {
namespace {
auto keyframe_at(std::vector<BoxKeyframe>& keyframes, std::int64_t ordinal) {
    return std::lower_bound(keyframes.begin(), keyframes.end(), ordinal,
                            [](const BoxKeyframe& k, std::int64_t at) { return k.ordinal < at; });
}

/// The keyframe at `ordinal`, made from what the track says there when there is none; null where it has no box.
BoxKeyframe* keyframe_for(BoxTrack& track, std::int64_t ordinal) {
    const auto at = keyframe_at(track.keyframes, ordinal);
    if (at != track.keyframes.end() && at->ordinal == ordinal) return &*at;
    const auto box = interpolate(track, ordinal);
    if (!box) return nullptr;
    BoxKeyframe made{ordinal, *box, false, is_occluded(track, ordinal), {}};
    return &*track.keyframes.insert(at, std::move(made));
}
}  // namespace

const BoxTrack* find_track(const LabelSet& labels, const std::string& id) {
    const auto at = std::find_if(labels.tracks.begin(), labels.tracks.end(),
                                 [&](const Labelled<BoxTrack>& row) { return row.label.id == id; });
    return at == labels.tracks.end() ? nullptr : &at->label;
}

Box to_box(const QRectF& rect) {
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}
QRectF to_rect(const Box& box) {
    return {box.x, box.y, box.width, box.height};
}

QRectF inside(QRectF rect, const QSizeF& picture) {
    rect = rect.normalized();
    rect.setWidth(std::clamp(rect.width(), std::min(min_box_side, picture.width()), picture.width()));
    rect.setHeight(std::clamp(rect.height(), std::min(min_box_side, picture.height()), picture.height()));
    rect.moveLeft(std::clamp(rect.left(), 0.0, picture.width() - rect.width()));
    rect.moveTop(std::clamp(rect.top(), 0.0, picture.height() - rect.height()));
    return rect;
}

BoxTrack track_at(const std::string& id, const std::string& kind, std::int64_t ordinal, const QRectF& rect,
                  const QSizeF& picture) {
    return {id, kind, {{ordinal, to_box(inside(rect, picture)), false, false, {}}}, {}};
}

std::optional<BoxTrack> with_box(const LabelSet& labels, const std::string& id, std::int64_t ordinal,
                                 const QRectF& rect, const QSizeF& picture) {
    const BoxTrack* found = find_track(labels, id);
    if (found == nullptr) return std::nullopt;
    BoxTrack track = *found;
    const Box box = to_box(inside(rect, picture));
    const auto at = keyframe_at(track.keyframes, ordinal);
    if (at != track.keyframes.end() && at->ordinal == ordinal) {
        at->box = box;
        at->outside = false;
    } else {
        const bool occluded = is_occluded(track, ordinal);
        track.keyframes.insert(at, {ordinal, box, false, occluded, {}});
    }
    if (track == *found) return std::nullopt;
    return track;
}

std::optional<BoxTrack> toggled_outside(const LabelSet& labels, const std::string& id, std::int64_t ordinal) {
    const BoxTrack* found = find_track(labels, id);
    if (found == nullptr || ordinal <= found->keyframes.front().ordinal) return std::nullopt;
    BoxTrack track = *found;
    if (BoxKeyframe* keyframe = keyframe_for(track, ordinal)) {
        keyframe->outside = !keyframe->outside;
        return track;
    }
    // Already gone here: it comes back where it was last seen.
    const auto at = keyframe_at(track.keyframes, ordinal);
    track.keyframes.insert(at, {ordinal, std::prev(at)->box, false, false, {}});
    return track;
}

std::optional<BoxTrack> toggled_occluded(const LabelSet& labels, const std::string& id, std::int64_t ordinal) {
    const BoxTrack* found = find_track(labels, id);
    if (found == nullptr) return std::nullopt;
    BoxTrack track = *found;
    BoxKeyframe* keyframe = keyframe_for(track, ordinal);
    if (keyframe == nullptr) return std::nullopt;
    keyframe->occluded = !keyframe->occluded;
    return track;
}

std::optional<BoxTrack> without_keyframe(const LabelSet& labels, const std::string& id, std::int64_t ordinal) {
    const BoxTrack* found = find_track(labels, id);
    if (found == nullptr || found->keyframes.size() < 2) return std::nullopt;
    BoxTrack track = *found;
    const auto at = keyframe_at(track.keyframes, ordinal);
    if (at == track.keyframes.end() || at->ordinal != ordinal) return std::nullopt;
    track.keyframes.erase(at);
    track.keyframes.front().outside = false;  // a track begins with a box that is seen
    return track;
}

std::optional<BoxTrack> with_kind_of_track(const LabelSet& labels, const std::string& id, const std::string& kind) {
    const BoxTrack* found = find_track(labels, id);
    if (found == nullptr || found->kind == kind) return std::nullopt;
    BoxTrack track = *found;
    track.kind = kind;
    track.attributes.clear();
    for (BoxKeyframe& keyframe : track.keyframes) keyframe.attributes.clear();
    return track;
}

bool is_occluded(const BoxTrack& track, std::int64_t ordinal) {
    const auto after = std::upper_bound(track.keyframes.begin(), track.keyframes.end(), ordinal,
                                        [](std::int64_t at, const BoxKeyframe& k) { return at < k.ordinal; });
    return after != track.keyframes.begin() && std::prev(after)->occluded;
}

std::optional<std::string> neighbour_track(const LabelSet& labels, const std::string& id, std::int64_t ordinal,
                                           bool forward) {
    std::vector<const std::string*> there;
    for (const auto& row : labels.tracks)
        if (interpolate(row.label, ordinal)) there.push_back(&row.label.id);
    if (there.empty()) return std::nullopt;
    const auto at = std::find_if(there.begin(), there.end(), [&](const std::string* other) { return *other == id; });
    if (at == there.end()) return forward ? *there.front() : *there.back();
    const auto index = static_cast<std::size_t>(at - there.begin());
    return *there[(index + (forward ? 1 : there.size() - 1)) % there.size()];
}

}  // namespace milchglas::review
