#include "core/frost/shake.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/displacement.h"
#include "core/frost/parallel.h"

namespace milchglas::frost {
namespace {

constexpr int differs_by = 12;      // grey levels
constexpr double strong_edge = 40;  // Sobel response
constexpr std::size_t least_points = 100;
constexpr float noticeable = 0.75F;  // pixels
constexpr double hand_share = 0.3;   // of the frames: a camera on a wall that is knocked comes to rest sooner

/// When to believe that the camera moved.
struct Trust {
    double calm_share;  ///< of the edges: fewer displaced ones are not the camera's doing
    double
        left_over;  ///< of the displaced edges: more than this still displaced after the shift, and it explains nothing
};
/// People pass before fewer edges than this; a moved camera moves them all.
constexpr Trust on_the_wall{0.3, 0.5};
/// It always moves, and never by a shift alone.
constexpr Trust in_a_hand{0.05, 1.0};

std::vector<EdgePoint> edge_points(const cv::Mat& picture, int margin) {
    cv::Mat across, down, strength;
    cv::Sobel(picture, across, CV_32F, 1, 0);
    cv::Sobel(picture, down, CV_32F, 0, 1);
    cv::magnitude(across, down, strength);
    std::vector<EdgePoint> points;
    for (int y = margin; y < picture.rows - margin; ++y)
        for (int x = margin; x < picture.cols - margin; ++x)
            if (strength.at<float>(y, x) > strong_edge) points.push_back({x, y, picture.at<std::uint8_t>(y, x)});
    const std::size_t every = points.size() / most_edge_points + 1;
    std::vector<EdgePoint> some;
    for (std::size_t i = 0; i < points.size(); i += every) some.push_back(points[i]);
    return some;
}

/// The frames of one light against the middle one of them.
class ShakeStudy {
  public:
    ShakeStudy(const Clip& clip, CameraStory& story, std::vector<std::size_t> frames)
        : clip_(clip),
          story_(story),
          frames_(std::move(frames)),
          reach_(std::clamp(clip.size.height / 12, 3, Misfits::furthest)) {
        cv::GaussianBlur(settled_picture(clip, story, frames_[frames_.size() / 2]), reference_, cv::Size(3, 3), 0);
        points_ = edge_points(reference_, reach_ + 1);
    }
    void run(int threads);

  private:
    void study(std::size_t at, const Trust& trust);
    [[nodiscard]] cv::Point2f best_shift(const cv::Mat& picture) const;
    [[nodiscard]] double displaced_share(const cv::Mat& picture, cv::Point2f shift) const;
    const Clip& clip_;
    CameraStory& story_;
    std::vector<std::size_t> frames_;
    int reach_;  ///< pixels searched in each direction
    cv::Mat reference_;
    std::vector<EdgePoint> points_;
};

/// Between four pixels, in proportion.
class Between {
  public:
    explicit Between(cv::Point2f shift)
        : x_(cvFloor(shift.x)),
          y_(cvFloor(shift.y)),
          right_(shift.x - static_cast<float>(x_)),
          lower_(shift.y - static_cast<float>(y_)) {}
    [[nodiscard]] float level(const cv::Mat& picture, int x, int y) const {
        const auto *above = picture.ptr<std::uint8_t>(y + y_, x + x_), *below = above + picture.step[0];
        const auto across = [this](const std::uint8_t* at) {
            return static_cast<float>(at[0]) + right_ * static_cast<float>(at[1] - at[0]);
        };
        return across(above) + lower_ * (across(below) - across(above));
    }

  private:
    int x_, y_;
    float right_, lower_;
};

/// Of the edges, how many a picture doesn't show where a camera that moved by `shift` would see them.
/// REQUIRES: no further than `reach_`.
double ShakeStudy::displaced_share(const cv::Mat& picture, cv::Point2f shift) const {
    const Between between(shift);
    const auto displaced = std::count_if(points_.begin(), points_.end(), [&](const EdgePoint& point) {
        return std::abs(between.level(picture, point.x, point.y) - static_cast<float>(point.level)) > differs_by;
    });
    return static_cast<double>(displaced) / static_cast<double>(points_.size());
}

/// Between whole pixels, where a parabola through the neighbours has its lowest point.
float lowest_between(int before, int here, int after) {
    const int bend = before - 2 * here + after;
    return bend > 0 ? 0.5F * static_cast<float>(before - after) / static_cast<float>(bend) : 0.0F;
}

cv::Point2f ShakeStudy::best_shift(const cv::Mat& picture) const {
    const Misfits misfits(picture, points_, reach_);
    const cv::Point best = misfits.best();
    const auto at = [&](int dx, int dy) {
        return misfits.at(std::clamp(dx, -reach_, reach_), std::clamp(dy, -reach_, reach_));
    };
    const int least = at(best.x, best.y);
    return {static_cast<float>(best.x) + lowest_between(at(best.x - 1, best.y), least, at(best.x + 1, best.y)),
            static_cast<float>(best.y) + lowest_between(at(best.x, best.y - 1), least, at(best.x, best.y + 1))};
}

bool shaken(const CameraFrame& frame) {
    return !frame.steady || std::hypot(frame.shift.x, frame.shift.y) > noticeable;
}

void ShakeStudy::run(int threads) {
    if (points_.size() < least_points) return;
    for_each_index(frames_.size(), threads, [this](std::size_t i) { study(frames_[i], on_the_wall); });
    const auto count =
        std::count_if(frames_.begin(), frames_.end(), [&](std::size_t at) { return shaken(story_.frames[at]); });
    if (static_cast<double>(count) <= hand_share * static_cast<double>(frames_.size())) return;
    story_.in_hand = true;
    for_each_index(frames_.size(), threads, [this](std::size_t i) { study(frames_[i], in_a_hand); });
}

void ShakeStudy::study(std::size_t at, const Trust& trust) {
    CameraFrame& frame = story_.frames[at];
    frame.shift = {};
    frame.steady = true;
    cv::Mat picture;
    cv::GaussianBlur(settled_picture(clip_, story_, at), picture, cv::Size(3, 3), 0);
    const double displaced = displaced_share(picture, {});
    if (displaced < trust.calm_share) return;
    frame.shift = best_shift(picture);
    if (displaced_share(picture, frame.shift) > trust.left_over * displaced) {
        frame.shift = {};
        return;
    }
    const float furthest = std::max(std::abs(frame.shift.x), std::abs(frame.shift.y));
    if (furthest < static_cast<float>(reach_) - 0.5F) return;
    frame.shift = {};  // it went on beyond what was searched
    frame.steady = false;
}

}  // namespace

void study_shake(const Clip& clip, CameraStory& story, int threads) {
    std::vector<bool> steady_before(clip.frames());
    for (std::size_t at = 0; at < clip.frames(); ++at) steady_before[at] = story.frames[at].steady;
    for (std::size_t light = 0; light < story.lights; ++light) {
        std::vector<std::size_t> frames;
        for (std::size_t at = 0; at < clip.frames(); ++at)
            if (story.frames[at].steady && story.frames[at].light == light) frames.push_back(at);
        if (!frames.empty()) ShakeStudy(clip, story, std::move(frames)).run(threads);
    }
    const GridBox whole{0, 0, static_cast<std::int16_t>(clip.size.width), static_cast<std::int16_t>(clip.size.height)};
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        const auto ordinal = static_cast<std::int64_t>(at);
        if (steady_before[at] && shaken(story.frames[at]))
            story.events.push_back({EventKind::shake, ordinal, ordinal, whole});
    }
}

}  // namespace milchglas::frost
