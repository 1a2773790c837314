// Track::open: every byte of a track is judged here. The length is checked against the counts first, so that the reads
// after it can't run over the end; each section then checks its own values.
#include <algorithm>

#include "core/frost/track.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {

using format::Header;
using format::Reader;

class TrackReader {
  public:
    explicit TrackReader(ByteView bytes) : bytes_(bytes), reader_(bytes) {}
    Result<Track> read();

  private:
    Status read_header();
    bool header_in_range() const;
    bool read_frosting();
    bool read_edges(std::uint16_t count, std::uint16_t side, std::vector<std::uint16_t>& edges);
    bool read_frames();
    bool read_cells();
    bool read_silhouettes();
    bool read_events();
    bool read_box(GridBox& box);
    bool points_fit(const Track::Shape& shape) const;
    bool frames_draw_fast() const;

    ByteView bytes_;
    Reader reader_;
    Header header_;
    Track track_;
};

Status TrackReader::read_header() {
    if (bytes_.size() < format::header_bytes || bytes_.size() > track_capacity)
        return fail(Errc::damaged, "frost.track_size");
    for (const std::uint8_t byte : format::magic)
        if (reader_.get<std::uint8_t>() != byte) return fail(Errc::damaged, "frost.track_magic");
    if (reader_.get<std::uint32_t>() != format::version) return fail(Errc::damaged, "frost.track_version");
    header_.display_width = reader_.get<std::uint32_t>();
    header_.display_height = reader_.get<std::uint32_t>();
    for (auto* value : {&header_.grid_width, &header_.grid_height, &header_.columns, &header_.rows})
        *value = reader_.get<std::uint16_t>();
    header_.time_base_num = reader_.get<std::int32_t>();
    header_.time_base_den = reader_.get<std::int32_t>();
    for (auto* count : {&header_.frames, &header_.changes, &header_.silhouettes, &header_.points, &header_.events})
        *count = reader_.get<std::uint32_t>();
    header_.detector = reader_.get<std::uint8_t>();
    header_.sizing = reader_.get<std::uint8_t>();
    header_.cell_rows = reader_.get<std::uint16_t>();
    if (reader_.get<std::uint32_t>() != 0 || !header_in_range() || !read_frosting())
        return fail(Errc::damaged, "frost.track_header");
    if (header_.track_bytes() != bytes_.size()) return fail(Errc::damaged, "frost.track_size");
    return {};
}

bool TrackReader::header_in_range() const {
    const auto within = [](std::uint32_t value, std::int32_t least, std::int64_t most) {
        return std::int64_t{value} >= least && std::int64_t{value} <= most;
    };
    return within(header_.display_width, 1, max_display_side) && within(header_.display_height, 1, max_display_side) &&
           within(header_.grid_width, 1, max_grid_columns) && within(header_.grid_height, 1, max_grid_rows) &&
           within(header_.columns, 1, format::max_columns) && within(header_.rows, 1, max_cell_rows) &&
           header_.time_base_num > 0 && header_.time_base_den > 0 && within(header_.frames, 1, max_track_frames) &&
           within(header_.events, 0, format::max_events);
}

/// Cells finer than the detector is trusted with are in no track.
bool TrackReader::read_frosting() {
    if (header_.detector >= Names<FaceDetector>::names.size() || header_.sizing >= Names<CellSizing>::names.size())
        return false;
    const auto detector = static_cast<FaceDetector>(header_.detector);
    const auto sizing = static_cast<CellSizing>(header_.sizing);
    const bool nobody_looked = sizing == CellSizing::no_detector;
    if ((detector == FaceDetector::none) != nobody_looked && sizing != CellSizing::order) return false;
    track_.frosting_ = {detector, sizing, header_.cell_rows};
    return header_.cell_rows >= 1 && header_.cell_rows <= finest_cells(detector, sizing != CellSizing::no_face);
}

bool TrackReader::read_edges(std::uint16_t count, std::uint16_t side, std::vector<std::uint16_t>& edges) {
    const int least = std::min<int>(side, (header_.grid_height + header_.cell_rows - 1) / header_.cell_rows);
    for (int i = 0; i <= count; ++i) {
        const auto edge = reader_.get<std::uint16_t>();
        if (i == 0 ? edge != 0 : edge - edges.back() < least) return false;
        edges.push_back(edge);
    }
    return edges.back() == side;
}

bool TrackReader::read_frames() {
    track_.frames_.time_base = {header_.time_base_num, header_.time_base_den};
    Track::Ends before;
    for (std::uint32_t i = 0; i < header_.frames; ++i) {
        FrameTime time;
        time.pts = reader_.get<std::int64_t>();
        time.duration = reader_.get<std::int64_t>();
        const Track::Ends ends{reader_.get<std::uint32_t>(), reader_.get<std::uint32_t>()};
        track_.motion_.push_back(static_cast<float>(reader_.get<std::uint16_t>()) / 65535.0F);
        const auto flags = reader_.get<std::uint16_t>();
        time.keyframe = flags == 1;
        if (flags > 1 || time.pts < -format::max_pts || time.pts > format::max_pts) return false;
        if (i > 0 && time.pts <= track_.frames_.frames.back().pts) return false;
        if (time.duration < 0 || time.duration > format::max_pts) return false;
        if (ends.silhouettes < before.silhouettes || ends.changes < before.changes) return false;
        if (ends.silhouettes - before.silhouettes > format::max_silhouettes_per_frame) return false;
        if (i == 0 && ends.changes != 0) return false;
        track_.frames_.frames.push_back(time);
        track_.ends_.push_back(ends);
        before = ends;
    }
    return before.silhouettes == header_.silhouettes && before.changes == header_.changes;
}

bool TrackReader::read_cells() {
    const std::size_t cells = header_.cells();
    Bytes state(cells);
    for (std::uint8_t& value : state) value = reader_.get<std::uint8_t>();
    for (std::uint32_t frame = 0, i = 0; frame < header_.frames; ++frame) {
        for (std::int32_t last = -1; i < track_.ends_[frame].changes; ++i) {
            const auto cell = reader_.get<std::uint16_t>(), value = reader_.get<std::uint16_t>();
            if (cell >= cells || cell <= last || value > 255) return false;
            last = cell;
            state[cell] = static_cast<std::uint8_t>(value);
            track_.changes_.push_back({cell, state[cell]});
        }
        if (frame % format::frames_per_cell_state == 0)
            track_.cell_states_.insert(track_.cell_states_.end(), state.begin(), state.end());
    }
    return true;
}

bool TrackReader::read_box(GridBox& box) {
    for (auto* side : {&box.x, &box.y, &box.width, &box.height}) *side = reader_.get<std::int16_t>();
    return box.x >= 0 && box.y >= 0 && box.width >= 1 && box.height >= 1 && box.x + box.width <= header_.grid_width &&
           box.y + box.height <= header_.grid_height;
}

bool TrackReader::points_fit(const Track::Shape& shape) const {
    const GridBox& box = shape.box;
    const auto inside = [&](GridPoint point) {
        return point.x >= box.x && point.x < box.x + box.width && point.y >= box.y && point.y < box.y + box.height;
    };
    return std::all_of(track_.points_.begin() + shape.first_point, track_.points_.begin() + shape.end_point, inside);
}

bool TrackReader::frames_draw_fast() const {
    std::uint32_t begin = 0;
    for (const Track::Ends& ends : track_.ends_) {
        if (ends.silhouettes > begin &&
            track_.shapes_[ends.silhouettes - 1].end_point - track_.shapes_[begin].first_point >
                format::max_points_per_frame)
            return false;
        begin = ends.silhouettes;
    }
    return true;
}

bool TrackReader::read_silhouettes() {
    std::uint32_t first_point = 0;
    for (std::uint32_t i = 0; i < header_.silhouettes; ++i) {
        Track::Shape shape;
        shape.object = reader_.get<std::uint16_t>();
        const auto kind = reader_.get<std::uint16_t>();
        if (kind > static_cast<std::uint16_t>(SilhouetteKind::text) || !read_box(shape.box)) return false;
        shape.kind = static_cast<SilhouetteKind>(kind);
        shape.first_point = first_point;
        shape.end_point = first_point = reader_.get<std::uint32_t>();
        if (shape.end_point <= shape.first_point || shape.end_point > header_.points) return false;
        track_.shapes_.push_back(shape);
    }
    for (std::uint32_t i = 0; i < header_.points; ++i) {
        const auto x = reader_.get<std::int16_t>();
        track_.points_.push_back({x, reader_.get<std::int16_t>()});
    }
    return first_point == header_.points && frames_draw_fast() &&
           std::all_of(track_.shapes_.begin(), track_.shapes_.end(),
                       [&](const Track::Shape& shape) { return points_fit(shape); });
}

bool TrackReader::read_events() {
    for (std::uint32_t i = 0; i < header_.events; ++i) {
        const auto kind = reader_.get<std::uint32_t>();
        Event event;
        event.first = reader_.get<std::uint32_t>();
        event.last = reader_.get<std::uint32_t>();
        if (kind < 1 || kind > Names<EventKind>::names.size() || !read_box(event.box)) return false;
        if (event.first > event.last || event.last >= header_.frames) return false;
        if (i > 0 && event.first < track_.events_.back().first) return false;
        event.kind = static_cast<EventKind>(kind - 1);
        track_.events_.push_back(event);
    }
    return true;
}

Result<Track> TrackReader::read() {
    MG_CHECK(read_header());
    track_.display_ = {static_cast<std::int32_t>(header_.display_width),
                       static_cast<std::int32_t>(header_.display_height)};
    track_.grid_ = {header_.grid_width, header_.grid_height};
    if (!read_edges(header_.columns, header_.grid_width, track_.layout_.column_edges) ||
        !read_edges(header_.rows, header_.grid_height, track_.layout_.row_edges))
        return fail(Errc::damaged, "frost.track_cells");
    if (!read_frames()) return fail(Errc::damaged, "frost.track_frames");
    if (!read_cells()) return fail(Errc::damaged, "frost.track_cells");
    if (!read_silhouettes()) return fail(Errc::damaged, "frost.track_silhouettes");
    if (!read_events()) return fail(Errc::damaged, "frost.track_events");
    return std::move(track_);
}

Result<Track> Track::open(ByteView bytes) {
    return TrackReader(bytes).read();
}

}  // namespace milchglas::frost
