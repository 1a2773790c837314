#pragma once
// What a decoded frame and its stream say about how it is to be shown. Inside core/media only.
extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
}
#include <cstdint>

#include "core/media/frame.h"

namespace milchglas::media {

/// Whether the display matrix mirrors. Rows taken bottom-up and then turned by `VideoInfo::rotation` undo any mirror.
bool is_mirrored(const AVStream& stream);

/// From the stream and the first frame it gave.
VideoInfo describe(AVFormatContext* format, AVStream* stream, AVFrame* first);

/// Turns what decoders say about time into strictly increasing pts.
class Timeline {
  public:
    /// Frames in presentation order; `duration` is set to what the decoder said, 0 where it said nothing.
    FrameTime next(const AVFrame& frame);

  private:
    bool started_ = false;
    std::int64_t last_pts_ = 0, step_ = 1;
};

}  // namespace milchglas::media
