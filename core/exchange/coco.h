#pragma once
// `coco.json`: COCO with the video extension. Category, image, annotation and track ids from 1; frame_id and
// frame_index from 0; one annotation for each frame a box is seen in (interpolated where it isn't a keyframe), none for
// `outside`. `iscrowd` and `segmentation` (the box as a polygon) are there because importers demand them.
#include <span>

#include "core/exchange/export_clip.h"
#include "core/model/label_schema.h"

namespace milchglas::exchange {

/// REQUIRES: as write_cvat.
File write_coco(const LabelSchema& schema, std::span<const ExportClip> clips);

}  // namespace milchglas::exchange
