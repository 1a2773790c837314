#include "core/frost/camera.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/frost/light.h"
#include "core/frost/shake.h"

namespace milchglas::frost {

CameraStory study_camera(const Clip& clip) {
    CameraStory story;
    story.frames.resize(clip.frames());
    study_light(clip, story);
    study_shake(clip, story);
    std::stable_sort(story.events.begin(), story.events.end(),
                     [](const Event& a, const Event& b) { return a.first < b.first; });
    return story;
}

cv::Mat settled_picture(const Clip& clip, const CameraStory& story, std::size_t at) {
    const CameraFrame& frame = story.frames[at];
    cv::Mat picture = clip.pictures[at];
    if (frame.gain != 1.0F || frame.offset != 0.0F) {
        cv::Mat levelled;
        picture.convertTo(levelled, CV_8U, frame.gain, frame.offset);
        picture = levelled;
    }
    if (frame.shift.x != 0.0F || frame.shift.y != 0.0F) {
        const cv::Matx23f back(1, 0, frame.shift.x, 0, 1, frame.shift.y);
        cv::Mat moved;
        cv::warpAffine(picture, moved, back, picture.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                       cv::BORDER_REPLICATE);
        picture = moved;
    }
    return picture;
}

}  // namespace milchglas::frost
