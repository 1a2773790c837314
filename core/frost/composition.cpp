#include "core/frost/composition.h"

namespace milchglas::frost {
std::vector<float> motion_of(const Masks& masks) {
    std::vector<float> motion(masks.frames());
    cv::Mat before = masks.at(0);
    for (std::size_t at = 1; at < masks.frames(); ++at) {
        const cv::Mat now = masks.at(at);
        motion[at] = static_cast<float>(cv::countNonZero(now ^ before)) / static_cast<float>(now.total());
        before = now;
    }
    return motion;
}

TrackContent compose(const Clip& clip, const CameraStory& story, const Masks& masks, const CellKey& key,
                     std::int32_t cell_rows) {
    TrackContent content;
    content.grid = clip.size;
    content.frosting.cell_rows = static_cast<std::uint16_t>(cell_rows);
    content.layout = key.layout(clip.size, cell_rows);
    CellValues cells = write_cells(clip, story, masks, content.layout, key);
    content.first_cells = std::move(cells.first);
    content.cell_changes = std::move(cells.changes);
    content.motion = motion_of(masks);
    content.events = story.events;
    return content;
}

}  // namespace milchglas::frost
