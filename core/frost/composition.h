#pragma once
// A track's content from what was decided. Masks come in from outside, so that what they promise can be tested: nothing
// under them and no order of pixels inside a cell changes the content.
#include "core/frost/cells.h"

namespace milchglas::frost {

/// Grid and cells. What is told of silhouettes comes from what is drawn, which is less than what is hidden
/// (motion_of(), events_of(), shapes.h). `masks`: what no cell is read from. Says that nobody looked for faces.
TrackContent compose(const Clip& clip, const CameraStory& story, const Masks& masks, const CellKey& key,
                     std::int32_t cell_rows, int threads = 1);

/// Per frame, the share of the picture where silhouettes appeared or went since the frame before.
std::vector<float> motion_of(const Masks& masks);

/// What light and camera did, and what was left, taken or changed, in order. `things`: without covers of text.
std::vector<Event> events_of(const Clip& clip, const CameraStory& story, const Masks& things);

}  // namespace milchglas::frost
