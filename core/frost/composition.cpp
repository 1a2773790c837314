#include "core/frost/composition.h"

#include <algorithm>

#include "core/frost/rests.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {

std::vector<float> motion_of(const Masks& masks) {
    std::vector<float> motion(masks.frames());
    const auto area = static_cast<float>(masks.size().width) * static_cast<float>(masks.size().height);
    for (std::size_t at = 1; at < masks.frames(); ++at)
        motion[at] = static_cast<float>(differing_pixels(masks.bits(at), masks.bits(at - 1))) / area;
    return motion;
}

TrackContent compose(const Clip& clip, const CameraStory& story, const Masks& masks, const CellKey& key,
                     std::int32_t cell_rows, int threads) {
    TrackContent content;
    content.grid = clip.size;
    content.frosting.cell_rows = static_cast<std::uint16_t>(cell_rows);
    content.layout = key.layout(clip.size, cell_rows);
    CellValues cells = write_cells(clip, story, masks, content.layout, key, threads);
    content.first_cells = std::move(cells.first);
    content.cell_changes = std::move(cells.changes);
    return content;
}

std::vector<Event> events_of(const Clip& clip, const CameraStory& story, const Masks& things) {
    std::vector<Event> events = story.events;
    const std::vector<Event> rests = find_rests(clip, story, things);
    events.resize(std::min(events.size(), format::max_events - rests.size()));
    events.insert(events.end(), rests.begin(), rests.end());
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.first < b.first; });
    return events;
}

}  // namespace milchglas::frost
