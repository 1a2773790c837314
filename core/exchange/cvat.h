#pragma once
// `cvat/<clip>.xml`, CVAT for video 1.1. Frames from 0, pixels absolute. Only keyframes are written (importers ignore
// the rest), each with every attribute of its kind (importers crash on a missing one). A track that ends inside the
// clip ends with an `outside` shape there; one still seen in the last frame has its last shape there, because a shape
// past stop_frame is refused. No owner, no <tag>; row ids stand in comments, which importers skip.
#include "core/exchange/export_clip.h"
#include "core/model/label_schema.h"

namespace milchglas::exchange {

/// REQUIRES: labels valid under `schema`, ordinals inside the frame table.
File write_cvat(const LabelSchema& schema, const ExportClip& clip);

}  // namespace milchglas::exchange
