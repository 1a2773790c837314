#pragma once
// The brightness of a decoded frame as 8-bit rows, whatever the codec stored. Inside core/media only.
extern "C" {
#include <libavutil/frame.h>
}
#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/media/frame.h"

namespace milchglas::media {

class LumaConverter {
  public:
    /// Points into `frame` where it holds 8-bit luma already, otherwise into this object until the next call.
    /// None for a pixel format that has no brightness to read (hardware surfaces, floats, palettes).
    std::optional<LumaView> view(const AVFrame& frame);

  private:
    Bytes plane_;
    std::vector<std::uint16_t> row_;
};

}  // namespace milchglas::media
