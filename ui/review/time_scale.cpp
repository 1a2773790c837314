#include "ui/review/time_scale.h"

#include <algorithm>

namespace milchglas::review {

TimeScale::TimeScale(const FrameTable& frames, double left, double right)
    : frames_(&frames), left_(left), right_(std::max(right, left)) {
    if (empty()) return;
    first_pts_ = frames.frames.front().pts;
    end_pts_ = std::max(frames.frames.back().pts + frames.frames.back().duration, first_pts_ + 1);
}

double TimeScale::of_pts(std::int64_t pts) const {
    return left_ +
           (right_ - left_) * static_cast<double>(pts - first_pts_) / static_cast<double>(end_pts_ - first_pts_);
}

double TimeScale::begin_of(std::int64_t ordinal) const {
    if (empty()) return left_;
    const auto last = static_cast<std::int64_t>(frames_->frames.size()) - 1;
    return of_pts(frames_->frames[static_cast<std::size_t>(std::clamp<std::int64_t>(ordinal, 0, last))].pts);
}

double TimeScale::end_of(std::int64_t ordinal) const {
    if (empty()) return left_;
    const auto next = static_cast<std::size_t>(std::max<std::int64_t>(ordinal, 0)) + 1;
    return next < frames_->frames.size() ? of_pts(frames_->frames[next].pts) : right_;
}

std::int64_t TimeScale::at(double x) const {
    if (empty()) return 0;
    const auto after = std::upper_bound(frames_->frames.begin(), frames_->frames.end(), x,
                                        [this](double place, const FrameTime& f) { return place < of_pts(f.pts); });
    return std::max<std::int64_t>(after - frames_->frames.begin() - 1, 0);
}

double TimeScale::of_seconds(double seconds) const {
    return empty() ? left_ : left_ + (right_ - left_) * seconds / length_seconds();
}

double TimeScale::length_seconds() const {
    return empty() ? 0 : frames_->seconds(end_pts_ - first_pts_);
}

}  // namespace milchglas::review
