#pragma once
// How much one view disclosed, in clear-frame seconds (CFS): one second of one whole frame in the clear.
//
//   CFS = sum over released frames of  seconds x revealed area x clarity
//   clarity of clear and of the region in a lens = 1
//   clarity of frosted and soft = 1 / cell, the cell's side in pixels with the frame scaled to 1080 lines (at least 1)
//   clarity of silhouettes, outline and sealed = 0;  revealed area = share of the canvas that isn't silhouette
//
// Fed with what the renderer released, never with what a window says it showed. Not thread-safe: the guard's loop owns
// it.
#include <cstdint>
#include <set>
#include <vector>

#include "core/model/disclosure_level.h"
#include "core/model/exposure.h"

namespace milchglas::disclosure {

struct ReleasedFrame {
    std::int64_t ordinal = 0;
    double seconds = 0;        ///< how long it is shown: the frame's duration; below 0 counts as 0
    double revealed_area = 0;  ///< 0..1
    Level level = Level::sealed;
    double cell_height = 1;  ///< fraction of the frame height, 1/8 for eight rows
};

/// A stretch of one level for the log, at most `max_segment_seconds` long unless one frame alone lasts longer. Times
/// are seconds of frames shown since the view began.
struct ViewSegment {
    Level level = Level::sealed;
    double t0 = 0, t1 = 0;
    double area = 0;  ///< mean revealed area, weighted by time
    double clear_frame_seconds = 0;
    std::int64_t frames = 0;
};

inline constexpr double max_segment_seconds = 2.0;

class ExposureMeter {
  public:
    /// An area or cell out of range or not finite is charged as the worst it could mean (area 1, clarity 1).
    void add(const ReleasedFrame& frame);
    [[nodiscard]] Exposure total() const;

    /// Segments that are complete: cut where the level changed or two seconds were full. Each is returned once.
    [[nodiscard]] std::vector<ViewSegment> take_segments();
    /// Ends the running segment, at a pause or when the view closes; then take_segments() has everything.
    void cut();

  private:
    Exposure total_;
    std::set<std::int64_t> seen_;
    ViewSegment open_;
    double open_area_seconds_ = 0;
    std::vector<ViewSegment> done_;
};

}  // namespace milchglas::disclosure
