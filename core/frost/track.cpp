#include "core/frost/track.h"

#include "core/frost/track_format.h"

namespace milchglas::frost {

Result<Bytes> Track::cells(std::int64_t ordinal) const {
    if (!holds(ordinal)) return fail(Errc::usage, "frost.ordinal");
    const auto frame = static_cast<std::size_t>(ordinal);
    const std::size_t state = frame / format::frames_per_cell_state, cells = layout_.cells();
    const auto begin = cell_states_.begin() + static_cast<std::ptrdiff_t>(state * cells);
    Bytes values(begin, begin + static_cast<std::ptrdiff_t>(cells));
    const std::uint32_t from = ends_[state * format::frames_per_cell_state].changes;
    for (std::uint32_t i = from; i < ends_[frame].changes; ++i) values[changes_[i].cell] = changes_[i].value;
    return values;
}

Result<std::vector<Silhouette>> Track::silhouettes(std::int64_t ordinal) const {
    if (!holds(ordinal)) return fail(Errc::usage, "frost.ordinal");
    const auto frame = static_cast<std::size_t>(ordinal);
    std::vector<Silhouette> found;
    for (std::uint32_t i = frame == 0 ? 0 : ends_[frame - 1].silhouettes; i < ends_[frame].silhouettes; ++i) {
        const Shape& shape = shapes_[i];
        found.push_back({shape.object,
                         shape.box,
                         {points_.begin() + shape.first_point, points_.begin() + shape.end_point},
                         shape.kind});
    }
    return found;
}

}  // namespace milchglas::frost
