#include "core/frost/masks.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/difference.h"
#include "core/frost/parallel.h"
#include "core/frost/passers.h"
#include "core/frost/restless.h"
#include "core/frost/shapes.h"

namespace milchglas::frost {
namespace {

/// Where nothing can be decided: what the nearest steady frames before and after saw, together.
void hold_unsteady(const CameraStory& story, Masks& masks) {
    const std::size_t frames = masks.frames();
    for (std::size_t at = 0; at < frames; ++at) {
        if (story.frames[at].steady) continue;
        std::size_t after = at;
        while (after < frames && !story.frames[after].steady) ++after;
        BitMask held(masks.bits(at).size());
        if (at > 0) held |= masks.bits(at - 1);
        if (after < frames) held |= masks.bits(after);
        for (; at < after; ++at) masks.set(at, held);
    }
}

/// A pixel that was silhouette shortly before and is again shortly after was silhouette in between.
BitMask without_gaps(const Masks& masks, std::size_t at, std::size_t reach) {
    BitMask before(masks.bits(at).size()), after = before, mask = masks.bits(at);
    for (std::size_t i = 1; i <= reach; ++i) {
        if (at >= i) before |= masks.bits(at - i);
        if (at + i < masks.frames()) after |= masks.bits(at + i);
    }
    return mask |= before &= after;
}

BitMask displaced(const BitMask& mask, cv::Point2f shift) {
    if (shift.x == 0.0F && shift.y == 0.0F) return mask;
    const cv::Matx23f there(1, 0, std::round(shift.x), 0, 1, std::round(shift.y));
    cv::Mat moved;
    cv::warpAffine(mask.picture(), moved, there, mask.size(), cv::INTER_NEAREST, cv::BORDER_REPLICATE);
    return BitMask(moved);
}

Masks differing_pixels(const Clip& clip, const CameraStory& story, const std::vector<Ground>& grounds, int threads) {
    const std::vector<GroundComparison> comparisons(grounds.begin(), grounds.end());
    Masks differing(clip.size, clip.frames());
    for_each_index(clip.frames(), threads, [&](std::size_t at) {
        const CameraFrame& frame = story.frames[at];
        if (frame.steady) differing.set(at, comparisons[frame.light].differing(settled_picture(clip, story, at)));
    });
    return differing;
}

}  // namespace

Masks decide_masks(const Clip& clip, const CameraStory& story, const std::vector<Ground>& grounds, int threads) {
    Masks differing = differing_pixels(clip, story, grounds, threads);
    hold_unsteady(story, differing);
    const std::size_t empty = std::clamp(clip.frames() / 4, clip.frames_in(0.5), clip.frames_in(2));
    const BitMask restless(restless_places(without_passers(differing, threads), empty));
    Masks masks(clip.size, clip.frames());
    const std::size_t reach = std::min<std::size_t>(clip.frames_in(1) / 12, 4);  // 2 at 30 frames a second, 0 at 10
    for_each_index(clip.frames(), threads, [&](std::size_t at) {
        BitMask mask = without_gaps(differing, at, reach);
        masks.set(at, displaced(whole_shapes(mask |= restless), story.frames[at].shift));
    });
    return masks;
}

}  // namespace milchglas::frost
