#include <algorithm>
#include <cmath>

#include "core/frost/track.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {
namespace {

using format::Header;
using format::Writer;

template <class T>
std::uint32_t count_of(const std::vector<T>& list) {
    return static_cast<std::uint32_t>(list.size());
}

Header header_of(const TrackContent& content) {
    Header header;
    header.display_width = static_cast<std::uint32_t>(content.display.width);
    header.display_height = static_cast<std::uint32_t>(content.display.height);
    header.grid_width = static_cast<std::uint16_t>(content.grid.width);
    header.grid_height = static_cast<std::uint16_t>(content.grid.height);
    header.columns = static_cast<std::uint16_t>(content.layout.columns());
    header.rows = static_cast<std::uint16_t>(content.layout.rows());
    header.time_base_num = content.frames.time_base.num;
    header.time_base_den = content.frames.time_base.den;
    header.detector = static_cast<std::uint8_t>(content.frosting.detector);
    header.sizing = static_cast<std::uint8_t>(content.frosting.sizing);
    header.cell_rows = content.frosting.cell_rows;
    header.frames = count_of(content.frames.frames);
    header.events = count_of(content.events);
    for (const auto& changes : content.cell_changes) header.changes += count_of(changes);
    for (const auto& silhouettes : content.silhouettes) {
        header.silhouettes += count_of(silhouettes);
        for (const auto& silhouette : silhouettes) header.points += count_of(silhouette.contour);
    }
    return header;
}

void put_header(Writer& writer, const Header& header) {
    for (const std::uint8_t byte : format::magic) writer.put(byte);
    writer.put(format::version);
    writer.put(std::uint16_t{0});
    writer.put(header.display_width);
    writer.put(header.display_height);
    writer.put(header.grid_width);
    writer.put(header.grid_height);
    writer.put(header.columns);
    writer.put(header.rows);
    writer.put(header.time_base_num);
    writer.put(header.time_base_den);
    for (const std::uint32_t count : {header.frames, header.changes, header.silhouettes, header.points, header.events})
        writer.put(count);
    writer.put(header.detector);
    writer.put(header.sizing);
    writer.put(header.cell_rows);
    writer.put(std::uint32_t{0});
}

void put_frames(Writer& writer, const TrackContent& content) {
    std::uint32_t silhouettes = 0, changes = 0;
    for (std::size_t i = 0; i < content.frames.frames.size(); ++i) {
        const FrameTime& frame = content.frames.frames[i];
        silhouettes += count_of(content.silhouettes[i]);
        changes += count_of(content.cell_changes[i]);
        writer.put(frame.pts);
        writer.put(frame.duration);
        writer.put(silhouettes);
        writer.put(changes);
        writer.put(static_cast<std::uint16_t>(std::lround(std::clamp(content.motion[i], 0.0F, 1.0F) * 65535.0F)));
        writer.put(static_cast<std::uint16_t>(frame.keyframe ? 1 : 0));
    }
}

void put_box(Writer& writer, const GridBox& box) {
    for (const std::int16_t side : {box.x, box.y, box.width, box.height}) writer.put(side);
}

void put_silhouettes(Writer& writer, const TrackContent& content) {
    std::uint32_t points = 0;
    for (const auto& frame : content.silhouettes)
        for (const Silhouette& silhouette : frame) {
            points += count_of(silhouette.contour);
            writer.put(silhouette.object);
            writer.put(static_cast<std::uint16_t>(silhouette.kind));
            put_box(writer, silhouette.box);
            writer.put(points);
        }
    for (const auto& frame : content.silhouettes)
        for (const Silhouette& silhouette : frame)
            for (const GridPoint point : silhouette.contour) {
                writer.put(point.x);
                writer.put(point.y);
            }
}

void put_events(Writer& writer, const TrackContent& content) {
    for (const Event& event : content.events) {
        writer.put(static_cast<std::uint32_t>(event.kind) + 1);
        writer.put(static_cast<std::uint32_t>(event.first));
        writer.put(static_cast<std::uint32_t>(event.last));
        put_box(writer, event.box);
    }
}

bool lists_agree(const TrackContent& content) {
    const std::size_t frames = content.frames.frames.size();
    return content.cell_changes.size() == frames && content.silhouettes.size() == frames &&
           content.motion.size() == frames && content.first_cells.size() == content.layout.cells();
}

}  // namespace

Result<std::size_t> write_track(const TrackContent& content, MutableBytes out) {
    if (!lists_agree(content)) return fail(Errc::bug, "frost.write_track");
    const Header header = header_of(content);
    const std::uint64_t bytes = header.track_bytes();
    if (bytes > out.size() || bytes > track_capacity) return fail(Errc::no_space, "frost.track_capacity");

    Writer writer(out);
    put_header(writer, header);
    for (const std::uint16_t edge : content.layout.column_edges) writer.put(edge);
    for (const std::uint16_t edge : content.layout.row_edges) writer.put(edge);
    put_frames(writer, content);
    for (const std::uint8_t value : content.first_cells) writer.put(value);
    for (const auto& frame : content.cell_changes)
        for (const CellChange change : frame) {
            writer.put(change.cell);
            writer.put(static_cast<std::uint16_t>(change.value));
        }
    put_silhouettes(writer, content);
    put_events(writer, content);
    // One judge for both sides: what the reader refuses was never written.
    if (!Track::open(out.first(writer.written()))) return fail(Errc::bug, "frost.write_track");
    return writer.written();
}

}  // namespace milchglas::frost
