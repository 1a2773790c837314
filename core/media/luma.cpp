#include "core/media/luma.h"

#include <algorithm>
#include <array>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace milchglas::media {

namespace {

constexpr std::uint64_t unreadable =
    AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_FLOAT | AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_BAYER;

/// What each component adds to brightness, in 1/256: BT.601 for red, green, blue; luma alone otherwise.
std::array<std::uint32_t, 3> weights(const AVPixFmtDescriptor& format) {
    const bool rgb = (format.flags & AV_PIX_FMT_FLAG_RGB) != 0;
    return rgb ? std::array<std::uint32_t, 3>{77, 150, 29} : std::array<std::uint32_t, 3>{256, 0, 0};
}

std::uint32_t to_8_bit(std::uint32_t value, int depth) {
    return depth >= 8 ? value >> (depth - 8) : value << (8 - depth);
}

}  // namespace

std::optional<LumaView> LumaConverter::view(const AVFrame& frame) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    if (format == nullptr || (format->flags & unreadable) != 0) return std::nullopt;
    if (frame.width <= 0 || frame.height <= 0 || frame.data[0] == nullptr) return std::nullopt;
    const bool rgb = (format->flags & AV_PIX_FMT_FLAG_RGB) != 0;
    const AVComponentDescriptor& first = format->comp[0];
    if (!rgb && first.depth == 8 && first.step == 1 && first.plane == 0 && frame.linesize[0] >= frame.width)
        return LumaView{frame.data[0] + first.offset, frame.linesize[0], frame.width, frame.height};

    const auto width = static_cast<std::size_t>(frame.width);
    std::vector<std::uint32_t> sum(width);
    plane_.resize(width * static_cast<std::size_t>(frame.height));
    row_.resize(width);
    std::array<const std::uint8_t*, 4> data{frame.data[0], frame.data[1], frame.data[2], frame.data[3]};
    for (int y = 0; y < frame.height; ++y) {
        std::ranges::fill(sum, 0u);
        for (int c = 0; c < (rgb ? 3 : 1); ++c) {
            av_read_image_line(row_.data(), data.data(), frame.linesize, format, 0, y, c, frame.width, 0);
            const std::uint32_t weight = weights(*format)[static_cast<std::size_t>(c)];
            for (std::size_t x = 0; x < width; ++x) sum[x] += weight * to_8_bit(row_[x], format->comp[c].depth);
        }
        std::uint8_t* out = plane_.data() + static_cast<std::size_t>(y) * width;
        for (std::size_t x = 0; x < width; ++x) out[x] = static_cast<std::uint8_t>(sum[x] >> 8);
    }
    return LumaView{plane_.data(), frame.width, frame.width, frame.height};
}

}  // namespace milchglas::media
