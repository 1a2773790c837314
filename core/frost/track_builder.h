#pragma once
// Makes a clip's frost track from its decoded frames, in the sandbox. Every frame is shrunk at once to a small grey
// picture and kept; finish() then decides over the whole clip, both ways in time, what is ground and what is a
// silhouette, and writes cells and silhouettes. Nothing but the noise key decides the noise, so a clip's track is the
// same for ever.
#include <cstddef>
#include <memory>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/frost/face_look.h"
#include "core/frost/track.h"
#include "core/model/face_detector.h"
#include "core/model/frame_table.h"

namespace milchglas::frost {

/// 8-bit luma as stored, before rotation. Borrowed for the length of a call.
struct LumaPlane {
    const std::uint8_t* data = nullptr;
    std::ptrdiff_t stride = 0;  ///< bytes from row to row, at least `width`
    std::int32_t width = 0, height = 0;
};

struct Settings {
    Size display;               ///< upright, square pixels: after `rotation` and the sample aspect
    std::int32_t rotation = 0;  ///< clockwise degrees that bring a stored frame upright: 0, 90, 180 or 270
    TimeBase time_base;
    std::int32_t cell_rows = max_cell_rows;           ///< cells per frame height at most, 1..max_cell_rows
    FaceDetector face_detector = FaceDetector::none;  ///< whose boxes add_faces() gets
    Secret noise_key;                                 ///< 32 bytes: one per clip, the same for all viewers for ever
    std::int32_t threads = 2;  ///< finish() works on this many, now and then on one more; the track is the same anyway
};

/// What finish() spent, in milliseconds of processor time of the whole process (all threads).
struct StageTimes {
    double camera = 0, ground = 0, masks = 0, covers = 0;
    double drawing = 0;  ///< contours and cells
    double events = 0;   ///< looked for meanwhile
    [[nodiscard]] double sum() const { return camera + ground + masks + covers + drawing + events; }
};

/// One thread at a time. OpenCV is called without its threads and reads no file.
///
/// Memory: at most about 400 MiB of small pictures. They have 180 rows; when the store is full (about 4 minutes at 30
/// frames a second) all of them are halved once, and silhouettes get twice as coarse. Past `max_track_frames` it
/// refuses.
class TrackBuilder {
  public:
    /// Errors: usage "frost.settings".
    static Result<TrackBuilder> create(Settings settings);
    TrackBuilder(TrackBuilder&&) noexcept;
    TrackBuilder& operator=(TrackBuilder&&) noexcept;
    ~TrackBuilder();

    /// Frames in presentation order, all of one size.
    /// Errors: usage "frost.frame" (no picture, or another size), "frost.frame_order" (pts doesn't increase),
    /// "frost.too_many_frames"; damaged "frost.memory" (the process may have no more); bug "frost.analysis".
    Status add_frame(const LumaPlane& luma, FrameTime time);

    /// Writes the glimpse: a track of the first frame alone, without silhouettes, in cells of 1/6 of the height
    /// (coarser where the clip's are; see glimpse.h). Its length; the clip's track is the same with and without.
    /// Errors: usage "frost.no_frames"; no_space "frost.track_capacity"; damaged "frost.memory"; bug "frost.analysis".
    [[nodiscard]] Result<std::size_t> write_glimpse(MutableBytes out) const;
    /// What the face detector found, once, after the last frame. Without it nobody looked.
    /// Errors: usage "frost.faces" (no detector was announced, ordinals that don't increase or aren't there, boxes
    /// outside the picture).
    Status add_faces(std::vector<FaceLook> looks);

    /// What contours and boxes of the track count in. Final after the last frame.
    [[nodiscard]] Size grid() const;
    /// Decides and writes the track at the start of `out`; returns its length. Call once, last.
    /// Errors: usage "frost.no_frames", "frost.track_capacity" (even the plainest contours don't fit);
    /// damaged "frost.memory"; bug "frost.analysis".
    Result<std::size_t> finish(MutableBytes out);
    /// Of the last finish().
    [[nodiscard]] const StageTimes& times() const;

  private:
    struct State;
    explicit TrackBuilder(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::frost
