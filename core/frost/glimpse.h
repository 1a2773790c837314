#pragma once
// What may be seen before the pass has ended: one still in cells of 1/6, made out of the cells that the track of that
// still alone would hold, and of nothing else. So a glimpse tells nothing that those cells don't.
#include <opencv2/core.hpp>

#include "core/frost/cells.h"

namespace milchglas::frost {

/// Display size and frame time are the caller's to add. `cell_rows`: of the clip's track. REQUIRES: CV_8U.
TrackContent glimpse_of(const cv::Mat& picture, const CellKey& key, std::int32_t cell_rows);

}  // namespace milchglas::frost
