#include "ui/review/follow_edits.h"

#include <algorithm>

#include "core/model/interpolate.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {

std::optional<FollowRange> follow_range(const BoxTrack& track, std::int64_t ordinal, std::int64_t frames) {
    if (!interpolate(track, ordinal)) return std::nullopt;
    FollowRange range{0, frames - 1};
    for (const BoxKeyframe& keyframe : track.keyframes) {
        if (keyframe.ordinal < ordinal) range.first = keyframe.ordinal + 1;
        if (keyframe.ordinal > ordinal) range.last = std::min(range.last, keyframe.ordinal - 1);
    }
    return range;
}

std::optional<BoxTrack> with_followed(const LabelSet& labels, const std::string& id, std::int64_t ordinal,
                                      const FollowRange& range, const desk::FollowOver& found) {
    const BoxTrack* before = find_track(labels, id);
    if (before == nullptr || found.keyframes.empty() || found.first == found.last) return std::nullopt;
    BoxTrack track = *before;
    std::erase_if(track.keyframes, [&](const BoxKeyframe& k) { return k.ordinal == ordinal; });
    // Somebody may have drawn more of it meanwhile: that stays.
    for (const BoxKeyframe& keyframe : track.keyframes)
        if (keyframe.ordinal >= range.first && keyframe.ordinal <= range.last) return std::nullopt;
    const auto after = std::lower_bound(track.keyframes.begin(), track.keyframes.end(), ordinal,
                                        [](const BoxKeyframe& k, std::int64_t at) { return k.ordinal < at; });
    std::vector<BoxKeyframe> made;
    if (found.first > range.first && after != track.keyframes.begin() && !std::prev(after)->outside)
        made.push_back({range.first, std::prev(after)->box, true, false, {}});
    made.insert(made.end(), found.keyframes.begin(), found.keyframes.end());
    if (found.forward != FollowEnd::reached && found.last < range.last)
        made.push_back({found.last + 1, found.keyframes.back().box, true, false, {}});
    track.keyframes.insert(after, made.begin(), made.end());
    return track;
}

}  // namespace milchglas::review
