#pragma once
// How well a box is followed through a plain media file, held against where the thing truly is.
#include <map>
#include <string>

#include "tests/tools/motion_boxes.h"

namespace milchglas::tools {

/// A box a frame, in picture pixels; what wasn't told isn't in it.
using BoxesByFrame = std::map<std::int64_t, Box>;

/// Sums over frames until mean() is asked for.
struct FollowScore {
    double overlap = 0;  ///< intersection over union; a frame that isn't told counts as none
    double good = 0;     ///< share of the frames with a half of it at least
    double told = 0;     ///< share of the frames
    double drift = 0;    ///< distance of the middles on the last frame told, in heights of the thing
    int frames = 0;

    void add(const FollowScore& mean_of_one);
    [[nodiscard]] FollowScore mean() const;
};

/// The mean over the frames of `truth` but the one the box was drawn on.
FollowScore score(const MotionTrack& truth, std::int64_t drawn_on, const BoxesByFrame& boxes);

/// Draws the true box on one frame and follows it both ways, as far as the truth is known. `clip`: sizes and frames.
/// Errors: io "tool.file"; those of viewer::follow_clip().
Result<BoxesByFrame> follow_truth(const std::string& path, const MotionBoxes& clip, const MotionTrack& truth,
                                  std::int64_t drawn_on);

/// Where the benches and probes draw: a third into a thing's time.
inline std::int64_t frame_to_draw_on(const MotionTrack& truth) {
    return truth.first + (truth.last() - truth.first) / 3;
}

}  // namespace milchglas::tools
