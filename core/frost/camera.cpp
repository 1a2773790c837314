#include "core/frost/camera.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <tuple>

#include "core/frost/light.h"
#include "core/frost/shake.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {

namespace {

constexpr double one_event_s = 1;  // what follows within a second is the same event

std::vector<Event> joined(std::vector<Event> events, std::size_t gap) {
    std::sort(events.begin(), events.end(),
              [](const Event& a, const Event& b) { return std::tie(a.first, a.kind) < std::tie(b.first, b.kind); });
    std::vector<Event> result;
    for (const Event& event : events) {
        const auto same =
            std::find_if(result.rbegin(), result.rend(), [&](const Event& e) { return e.kind == event.kind; });
        if (same != result.rend() && event.first - same->last <= static_cast<std::int64_t>(gap))
            same->last = std::max(same->last, event.last);
        else if (result.size() < format::max_events)
            result.push_back(event);
    }
    return result;
}

}  // namespace

CameraStory study_camera(const Clip& clip, int threads) {
    CameraStory story;
    story.frames.resize(clip.frames());
    study_light(clip, story, threads);
    study_shake(clip, story, threads);
    story.events = joined(std::move(story.events), clip.frames_in(one_event_s));
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
