#include "core/disclosure/exposure_meter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace milchglas::disclosure {
namespace {
constexpr double reference_lines = 1080;
/// Sums of durations like 1/30 s end a hair beside two seconds.
constexpr double rounding = 1e-9;

double clarity(const ReleasedFrame& frame) {
    if (frame.level == Level::lens || frame.level == Level::clear) return 1;
    if (frame.level != Level::frosted && frame.level != Level::soft) return 0;
    const double cell = frame.cell_height * reference_lines;
    return std::isfinite(cell) ? 1 / std::max(cell, 1.0) : 1;
}

double area(const ReleasedFrame& frame) {
    return frame.revealed_area >= 0 && frame.revealed_area <= 1 ? frame.revealed_area : 1;
}
}  // namespace

void ExposureMeter::add(const ReleasedFrame& frame) {
    const double seconds = std::isfinite(frame.seconds) && frame.seconds > 0 ? frame.seconds : 0;
    const bool fits = open_.t1 - open_.t0 + seconds <= max_segment_seconds + rounding;
    if (open_.frames > 0 && (open_.level != frame.level || !fits)) cut();
    open_.level = frame.level;
    const double cfs = seconds * area(frame) * clarity(frame);
    open_.t1 += seconds;
    open_.clear_frame_seconds += cfs;
    open_area_seconds_ += area(frame) * seconds;
    ++open_.frames;

    ++total_.frames;
    if (seen_.insert(frame.ordinal).second) ++total_.distinct_frames;
    total_.seconds += seconds;
    total_.clear_frame_seconds += cfs;
}

Exposure ExposureMeter::total() const {
    return total_;
}

std::vector<ViewSegment> ExposureMeter::take_segments() {
    return std::exchange(done_, {});
}

void ExposureMeter::cut() {
    if (open_.frames == 0) return;
    const double length = open_.t1 - open_.t0;
    open_.area = length > 0 ? open_area_seconds_ / length : 0;
    done_.push_back(open_);
    open_ = ViewSegment{.level = open_.level, .t0 = open_.t1, .t1 = open_.t1};
    open_area_seconds_ = 0;
}

}  // namespace milchglas::disclosure
