#include "core/frost/masks.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/difference.h"
#include "core/frost/passers.h"
#include "core/frost/restless.h"
#include "core/frost/shapes.h"

namespace milchglas::frost {

Masks::Masks(Size size, std::size_t frames) : size_(size) {
    const auto pixels = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
    packed_.assign(frames, Bytes((pixels + 7) / 8));
}

cv::Mat Masks::at(std::size_t frame) const {
    cv::Mat mask(size_.height, size_.width, CV_8U);
    const Bytes& bits = packed_[frame];
    for (std::size_t i = 0; i < mask.total(); ++i) mask.data[i] = (bits[i / 8] >> (i % 8) & 1) != 0 ? 255 : 0;
    return mask;
}

void Masks::set(std::size_t frame, const cv::Mat& mask) {
    Bytes& bits = packed_[frame];
    std::fill(bits.begin(), bits.end(), std::uint8_t{0});
    const cv::Mat whole = mask.isContinuous() ? mask : mask.clone();
    for (std::size_t i = 0; i < whole.total(); ++i)
        if (whole.data[i] != 0) bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | 1U << (i % 8));
}

namespace {

/// Where nothing can be decided: what the nearest steady frames before and after saw, together.
void hold_unsteady(const CameraStory& story, Masks& masks) {
    const std::size_t frames = masks.frames();
    for (std::size_t at = 0; at < frames; ++at) {
        if (story.frames[at].steady) continue;
        std::size_t after = at;
        while (after < frames && !story.frames[after].steady) ++after;
        cv::Mat held(masks.size().height, masks.size().width, CV_8U, cv::Scalar(0));
        if (at > 0) held |= masks.at(at - 1);
        if (after < frames) held |= masks.at(after);
        for (; at < after; ++at) masks.set(at, held);
    }
}

/// A pixel that was silhouette shortly before and is again shortly after was silhouette in between.
cv::Mat without_gaps(const Masks& masks, std::size_t at, std::size_t reach) {
    cv::Mat mask = masks.at(at), before(mask.size(), CV_8U, cv::Scalar(0)), after = before.clone();
    for (std::size_t i = 1; i <= reach; ++i) {
        if (at >= i) before |= masks.at(at - i);
        if (at + i < masks.frames()) after |= masks.at(at + i);
    }
    mask |= before & after;
    return mask;
}

cv::Mat displaced(const cv::Mat& mask, cv::Point2f shift) {
    if (shift.x == 0.0F && shift.y == 0.0F) return mask;
    const cv::Matx23f there(1, 0, std::round(shift.x), 0, 1, std::round(shift.y));
    cv::Mat moved;
    cv::warpAffine(mask, moved, there, mask.size(), cv::INTER_NEAREST, cv::BORDER_REPLICATE);
    return moved;
}

}  // namespace

Masks decide_masks(const Clip& clip, const CameraStory& story, const std::vector<Ground>& grounds) {
    Masks differing(clip.size, clip.frames());
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        const CameraFrame& frame = story.frames[at];
        if (frame.steady) differing.set(at, difference_from(grounds[frame.light], settled_picture(clip, story, at)));
    }
    hold_unsteady(story, differing);
    const std::size_t empty = std::clamp(clip.frames() / 4, clip.frames_in(0.5), clip.frames_in(2));
    const cv::Mat restless = restless_places(without_passers(differing), empty);
    Masks masks(clip.size, clip.frames());
    const std::size_t reach = std::min<std::size_t>(clip.frames_in(1) / 12, 4);  // 2 at 30 frames a second, 0 at 10
    for (std::size_t at = 0; at < clip.frames(); ++at)
        masks.set(at, displaced(whole_shapes(without_gaps(differing, at, reach) | restless), story.frames[at].shift));
    return masks;
}

}  // namespace milchglas::frost
