#pragma once
// What a camera tells beside its pixels, as members of a clip manifest or as a file of its own for `clip seal`.
// Format: `trigger` {kind, t_ms, armed}; `zones` [{kind, polygon [[x, y], ...]}]; `detections` [{kind, confidence,
// track [[t_ms, x, y, width, height], ...]}]. Each may be absent. Counts and ranges: core/model/clip_manifest.h; boxes
// lie within the picture.
#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "core/base/strict_json.h"
#include "core/model/clip_manifest.h"

namespace milchglas::inbox {

/// Reads those members of `object` that it has; what doesn't fit is noted there.
CameraReport read_camera(StrictObject& object);
/// Puts what there is of `camera` into `object`.
void write_camera(const CameraReport& camera, nlohmann::json& object);

/// A whole file. Errors: damaged "json.*", damaged "inbox.camera".
Result<CameraReport> parse_camera(std::string_view text);

}  // namespace milchglas::inbox
