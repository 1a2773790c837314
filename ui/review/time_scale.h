#pragma once
// Where frames lie on the timeline: by their time, never by their number.
#include <cstdint>

#include "core/model/frame_table.h"

namespace milchglas::review {

class TimeScale {
  public:
    TimeScale() = default;
    /// `frames` outlives it. The first frame begins at `left`, the last one ends at `right`.
    TimeScale(const FrameTable& frames, double left, double right);

    [[nodiscard]] bool empty() const { return frames_ == nullptr || frames_->frames.empty(); }
    [[nodiscard]] double begin_of(std::int64_t ordinal) const;
    [[nodiscard]] double end_of(std::int64_t ordinal) const;
    /// The frame on the screen at that place; the first or last one outside.
    [[nodiscard]] std::int64_t at(double x) const;
    [[nodiscard]] double of_seconds(double seconds) const;
    [[nodiscard]] double length_seconds() const;

  private:
    [[nodiscard]] double of_pts(std::int64_t pts) const;
    const FrameTable* frames_ = nullptr;
    double left_ = 0, right_ = 0;
    std::int64_t first_pts_ = 0, end_pts_ = 1;
};

}  // namespace milchglas::review
