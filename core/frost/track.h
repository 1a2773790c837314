#pragma once
// The frost track: all that is left of a clip after its one decoding pass. A grid of coarse grey cells, flat
// silhouettes, a motion curve, events and the frame table; no picture can be had back from it. Byte layout:
// track_format.h.
//
// A track comes from a process that a hostile clip may own, so open() believes nothing it didn't check. No OpenCV here:
// the guard links this target to validate what it received.
#include <cstdint>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/model/canvas.h"
#include "core/model/face_detector.h"
#include "core/model/frame_table.h"
#include "core/model/scene_event.h"

namespace milchglas::frost {

inline constexpr std::int32_t max_grid_rows = 180;  ///< contours are never finer than 1/180 of the frame height
inline constexpr std::int32_t max_grid_columns = 720;
inline constexpr std::int32_t max_cell_rows = 32;     ///< cells are never finer than 1/32 of the frame height
inline constexpr std::int32_t soft_cell_rows = 60;    ///< of the ground in a soft still (reveal.h)
inline constexpr std::int32_t glimpse_cell_rows = 6;  ///< of what is seen before the pass has ended
inline constexpr std::int32_t max_track_frames = 18'000;
inline constexpr std::int32_t max_display_side = 16'384;

struct Size {
    std::int32_t width = 0, height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

using milchglas::EventKind, milchglas::GridBox, milchglas::GridPoint;
using Event = SceneEvent;

/// Wire values are fixed: append only.
enum class SilhouetteKind : std::uint8_t {
    thing,  ///< moves, stood there for a while, or is a face
    text,   ///< covers what looks like text: a plate, a screen, a letter; throughout the clip
};

/// One connected thing that differs from the ground, or must not be seen in it, without holes.
struct Silhouette {
    std::uint16_t object = 0;        ///< the same number while it can be followed from frame to frame
    GridBox box;                     ///< in grid pixels, holds every point
    std::vector<GridPoint> contour;  ///< closed polygon through the outermost grid pixels; at least 1 point
    SilhouetteKind kind = SilhouetteKind::thing;
    friend bool operator==(const Silhouette&, const Silhouette&) = default;
};

/// Cell borders in grid pixels: strictly increasing, from 0 to the grid's width (height).
struct CellLayout {
    std::vector<std::uint16_t> column_edges, row_edges;

    [[nodiscard]] std::size_t columns() const { return column_edges.empty() ? 0 : column_edges.size() - 1; }
    [[nodiscard]] std::size_t rows() const { return row_edges.empty() ? 0 : row_edges.size() - 1; }
    [[nodiscard]] std::size_t cells() const { return columns() * rows(); }
    friend bool operator==(const CellLayout&, const CellLayout&) = default;
};

struct CellChange {
    std::uint16_t cell = 0;  ///< row * columns + column
    std::uint8_t value = 0;
    friend bool operator==(const CellChange&, const CellChange&) = default;
};

/// A track in plain form, as the builder hands it to write_track().
struct TrackContent {
    Size display;  ///< of the picture upright with square pixels
    Size grid;
    FrameTable frames;
    Frosting frosting;
    CellLayout layout;
    std::vector<std::uint8_t> first_cells;              ///< values at ordinal 0, row by row
    std::vector<std::vector<CellChange>> cell_changes;  ///< per ordinal, cells increasing; empty at 0
    std::vector<std::vector<Silhouette>> silhouettes;   ///< per ordinal
    std::vector<float> motion;                          ///< per ordinal, 0..1: share of the picture that moved
    std::vector<Event> events;
};

/// Encodes `content` at the start of `out` and returns the length. Anything open() would refuse is refused here.
/// Errors: no_space "frost.track_capacity" (`out` is too small), bug "frost.write_track" (content open() would refuse).
Result<std::size_t> write_track(const TrackContent& content, MutableBytes out);

/// A validated track. Holds its own copy of the bytes, so nobody can change them after the check. Immutable; any number
/// of threads may read.
class Track {
  public:
    /// Checks every count, offset, order and range; time and memory are linear in `bytes`, which may be at most
    /// `track_capacity` long.
    /// Errors, all damaged: "frost.track_size" (too short, too long, or not the length its counts say),
    /// "frost.track_magic", "frost.track_version", "frost.track_header" (sizes or counts out of range),
    /// "frost.track_frames", "frost.track_cells", "frost.track_silhouettes", "frost.track_events".
    static Result<Track> open(ByteView bytes);

    [[nodiscard]] Size display() const { return display_; }
    [[nodiscard]] Size grid() const { return grid_; }
    [[nodiscard]] const FrameTable& frame_table() const { return frames_; }
    [[nodiscard]] std::int64_t frame_count() const { return static_cast<std::int64_t>(frames_.frames.size()); }
    [[nodiscard]] const Frosting& frosting() const { return frosting_; }
    [[nodiscard]] const CellLayout& cell_layout() const { return layout_; }
    [[nodiscard]] const std::vector<Event>& events() const { return events_; }
    /// Per ordinal, 0..1.
    [[nodiscard]] const std::vector<float>& motion() const { return motion_; }

    /// Cell values at `ordinal`, row by row: the same whichever way the ordinal was reached.
    /// Errors of both: usage "frost.ordinal".
    [[nodiscard]] Result<Bytes> cells(std::int64_t ordinal) const;
    [[nodiscard]] Result<std::vector<Silhouette>> silhouettes(std::int64_t ordinal) const;

  private:
    friend class TrackReader;
    Track() = default;
    [[nodiscard]] bool holds(std::int64_t ordinal) const { return ordinal >= 0 && ordinal < frame_count(); }

    struct Ends {  ///< where an ordinal's records end; they begin where the ordinal before ends
        std::uint32_t silhouettes = 0, changes = 0;
    };
    struct Shape {
        std::uint16_t object = 0;
        SilhouetteKind kind{};
        GridBox box;
        std::uint32_t first_point = 0, end_point = 0;
    };
    Size display_, grid_;
    FrameTable frames_;
    Frosting frosting_;
    CellLayout layout_;
    std::vector<Ends> ends_;
    std::vector<std::uint8_t> cell_states_;  ///< whole states of ordinals 0, 64, 128, ...
    std::vector<CellChange> changes_;
    std::vector<Shape> shapes_;
    std::vector<GridPoint> points_;
    std::vector<float> motion_;
    std::vector<Event> events_;
};

/// Canvas for a picture displayed at `display`: the longest side `max_canvas_side`, never larger than the picture
/// itself (enlarging is the window's business), sides even and at least 2, the picture's shape to within a pixel.
CanvasGeometry canvas_geometry_for(Size display, std::int32_t slots);

}  // namespace milchglas::frost
