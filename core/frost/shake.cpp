#include "core/frost/shake.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr double differs_by = 20;        // grey levels
constexpr double calm_share = 0.12;      // fewer pixels than this differ from the reference: not worth a search
constexpr float largest_share = 0.08F;   // of the frame height: a larger displacement is not undone
constexpr float noticeable = 0.75F;      // pixels

cv::Mat spectrum_input(const cv::Mat& picture) {
    cv::Mat smooth, edges;
    cv::GaussianBlur(picture, smooth, cv::Size(5, 5), 0);
    cv::Laplacian(smooth, edges, CV_32F);
    return edges;
}

double differing_share(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat difference;
    cv::absdiff(a, b, difference);
    return static_cast<double>(cv::countNonZero(difference > differs_by)) / static_cast<double>(difference.total());
}

/// The frames of one light against the middle one of them.
class ShakeStudy {
  public:
    ShakeStudy(const Clip& clip, CameraStory& story, std::vector<std::size_t> frames)
        : clip_(clip), story_(story), frames_(std::move(frames)) {
        reference_ = settled_picture(clip, story, frames_[frames_.size() / 2]);
        cv::createHanningWindow(window_, reference_.size(), CV_32F);
        reference_spectrum_ = spectrum_input(reference_);
    }
    void run() {
        for (const std::size_t at : frames_) study(at);
    }

  private:
    void study(std::size_t at);
    const Clip& clip_;
    CameraStory& story_;
    std::vector<std::size_t> frames_;
    cv::Mat reference_, window_, reference_spectrum_;
};

void ShakeStudy::study(std::size_t at) {
    CameraFrame& frame = story_.frames[at];
    const cv::Mat picture = settled_picture(clip_, story_, at);
    const double differs = differing_share(picture, reference_);
    if (differs < calm_share) return;
    const cv::Point2d found = cv::phaseCorrelate(reference_spectrum_, spectrum_input(picture), window_);
    const cv::Point2f shift(static_cast<float>(found.x), static_cast<float>(found.y));
    if (std::hypot(shift.x, shift.y) < 0.3F) return;
    frame.shift = shift;
    const bool helps = differing_share(settled_picture(clip_, story_, at), reference_) < 0.7 * differs;
    if (helps && std::hypot(shift.x, shift.y) <= largest_share * static_cast<float>(clip_.size.height)) return;
    frame.shift = {};
    if (helps) frame.steady = false;
}

void mark_events(const Clip& clip, CameraStory& story, const std::vector<bool>& shaken) {
    const GridBox whole{0, 0, static_cast<std::int16_t>(clip.size.width), static_cast<std::int16_t>(clip.size.height)};
    const std::size_t join = clip.frames_in(1.0);
    std::vector<Event> events;
    for (std::size_t at = 0; at < shaken.size(); ++at) {
        if (!shaken[at]) continue;
        const auto ordinal = static_cast<std::int64_t>(at);
        if (!events.empty() && ordinal - events.back().last <= static_cast<std::int64_t>(join))
            events.back().last = ordinal;
        else
            events.push_back({EventKind::shake, ordinal, ordinal, whole});
    }
    story.events.insert(story.events.end(), events.begin(), events.end());
}

}  // namespace

void study_shake(const Clip& clip, CameraStory& story) {
    std::vector<bool> steady_before(clip.frames());
    for (std::size_t at = 0; at < clip.frames(); ++at) steady_before[at] = story.frames[at].steady;
    for (std::size_t light = 0; light < story.lights; ++light) {
        std::vector<std::size_t> frames;
        for (std::size_t at = 0; at < clip.frames(); ++at)
            if (story.frames[at].steady && story.frames[at].light == light) frames.push_back(at);
        if (!frames.empty()) ShakeStudy(clip, story, std::move(frames)).run();
    }
    std::vector<bool> shaken(clip.frames());
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        const cv::Point2f shift = story.frames[at].shift;
        shaken[at] = std::hypot(shift.x, shift.y) > noticeable || (steady_before[at] && !story.frames[at].steady);
    }
    mark_events(clip, story, shaken);
}

}  // namespace milchglas::frost
