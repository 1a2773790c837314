#pragma once
// The brightness of a decoded frame as 8-bit rows on one scale (tone.h), whatever the codec stored. Inside core/media
// only.
extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
}
#include <memory>
#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/media/frame.h"
#include "core/media/tone.h"

namespace milchglas::media {

struct Luma {
    LumaView view;
    std::shared_ptr<const void> pixels;  ///< what `view` points into
};

enum class RowOrder : std::uint8_t { as_stored, bottom_up };

class LumaConverter {
  public:
    explicit LumaConverter(RowOrder order = RowOrder::as_stored) : order_(order) {}

    /// Shares the pixels of `frame` where it holds such luma already, otherwise makes them.
    /// None for a pixel format that has no brightness to read (hardware surfaces, floats, palettes, components of
    /// different depths).
    std::optional<Luma> read(const AVFrame& frame);

  private:
    std::shared_ptr<const Bytes> converted(const AVFrame& frame, const AVPixFmtDescriptor& format);
    void convert_row(const AVFrame& frame, const AVPixFmtDescriptor& format, int row, std::uint8_t* out);
    void convert_rgb_row(const AVFrame& frame, const AVPixFmtDescriptor& format, int row, std::uint8_t* out);
    void use_table_for(const Scale& scale);

    RowOrder order_;
    Scale scale_;
    std::vector<std::uint8_t> table_ = tone_table(Scale{});  // of `scale_`
    std::vector<std::uint16_t> row_;
    std::vector<std::uint32_t> sum_;
};

}  // namespace milchglas::media
