#pragma once
// What was found of a followed box, as one change to its track.
#include <optional>
#include <string>

#include "core/desk/follow_box.h"
#include "core/model/label.h"

namespace milchglas::review {

struct FollowRange {
    std::int64_t first = 0, last = 0;
};
/// How far a box is followed from its frame: to the keyframes before and after it, which somebody made, or to the
/// clip's ends. Nothing where the track has no box on that frame.
std::optional<FollowRange> follow_range(const BoxTrack& track, std::int64_t ordinal, std::int64_t frames);

/// The track with the suggestion's keyframes. Where it left or was lost on the way, it is outside from the next frame
/// on: nothing says that it is there. Keyframes that somebody made stay as they are, but the one on `ordinal`, which is
/// the suggestion's own beginning. Nothing where the track is gone, or nothing was found.
std::optional<BoxTrack> with_followed(const LabelSet& labels, const std::string& id, std::int64_t ordinal,
                                      const FollowRange& range, const desk::FollowOver& found);

}  // namespace milchglas::review
