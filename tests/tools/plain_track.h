#pragma once
// A frost track straight from a plain media file: without vault, sandbox and sealing, for those who attack the frost.
#include <functional>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/frost/track.h"
#include "core/frost/track_builder.h"
#include "core/media/frame.h"

namespace milchglas::tools {

struct PlainTrack {
    frost::Track track;
    std::size_t bytes = 0;  ///< length of the encoded track
    media::VideoInfo info;
    double decode_ms = 0;      ///< unpacking and decoding
    double shrink_ms = 0;      ///< every frame into the analysis, as processor time
    double decide_ms = 0;      ///< ground, masks, cells, contours over the whole clip
    frost::StageTimes stages;  ///< the same in parts, as processor time
};

struct ProbeSettings {
    std::int32_t cell_rows = frost::max_cell_rows;  ///< at most: faces decide
    FaceDetector face_detector = FaceDetector::none;
    Bytes face_model;  ///< what that detector is made of
    std::int32_t threads = 2;
    Bytes noise_key = Bytes(32, 7);
};

struct PlainFrame {
    frost::LumaPlane luma;  ///< borrowed until the next one is asked for
    FrameTime time;
};
/// The frames of a clip in order; nothing after the last.
using NextFrame = std::function<Result<std::optional<PlainFrame>>()>;

/// Errors: those of `next` and of frost.
Result<PlainTrack> track_of_frames(const media::VideoInfo& info, const NextFrame& next, const ProbeSettings& settings);

/// Errors: io "tool.file"; those of media and frost.
Result<PlainTrack> track_of_file(const std::string& path, const ProbeSettings& settings);

}  // namespace milchglas::tools
