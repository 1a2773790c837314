#include "core/media/luma.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace milchglas::media {

namespace {

constexpr std::uint64_t unreadable =
    AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_FLOAT | AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_BAYER;

// What red, green and blue add to brightness, in 1/256: BT.601.
constexpr std::array<std::uint32_t, 3> rgb_weights{77, 150, 29};

bool is_rgb(const AVPixFmtDescriptor& format) {
    return (format.flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

bool is_readable(const AVPixFmtDescriptor& format) {
    if ((format.flags & unreadable) != 0 || format.comp[0].depth < 1 || format.comp[0].depth > 16) return false;
    return !is_rgb(format) ||
           (format.comp[1].depth == format.comp[0].depth && format.comp[2].depth == format.comp[0].depth);
}

/// These names of old are the other way to say "full range".
bool is_full_range_by_name(int format) {
    constexpr std::array names{AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P, AV_PIX_FMT_YUVJ440P,
                               AV_PIX_FMT_YUVJ411P};
    return std::ranges::find(names, format) != names.end();
}

Scale scale_of(const AVFrame& frame, const AVPixFmtDescriptor& format) {
    Scale scale;
    scale.depth = format.comp[0].depth;
    scale.full_range = is_rgb(format) || frame.color_range == AVCOL_RANGE_JPEG || is_full_range_by_name(frame.format);
    if (frame.color_trc == AVCOL_TRC_SMPTE2084) scale.curve = Curve::pq;
    if (frame.color_trc == AVCOL_TRC_ARIB_STD_B67) scale.curve = Curve::hlg;
    return scale;
}

/// Luma that lies in memory as plain numbers of this machine: `bytes` each, nothing between them.
bool is_plain(const AVPixFmtDescriptor& format, int bytes) {
    const AVComponentDescriptor& luma = format.comp[0];
    const bool foreign_order =
        bytes > 1 && ((format.flags & AV_PIX_FMT_FLAG_BE) != 0) != (std::endian::native == std::endian::big);
    return !is_rgb(format) && luma.plane == 0 && luma.step == bytes && luma.shift == 0 && luma.offset == 0 &&
           !foreign_order && (bytes == 1) == (luma.depth == 8);
}

/// Another reference to the same pixels; null where memory is short.
std::shared_ptr<const AVFrame> share(const AVFrame& frame) {
    return {av_frame_clone(&frame), [](AVFrame* shared) { av_frame_free(&shared); }};
}

const std::uint8_t* row_of(const AVFrame& frame, int row) {
    return frame.data[0] + static_cast<std::ptrdiff_t>(row) * frame.linesize[0];
}

}  // namespace

std::optional<Luma> LumaConverter::read(const AVFrame& frame) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    if (format == nullptr || !is_readable(*format)) return std::nullopt;
    if (frame.width <= 0 || frame.height <= 0 || frame.data[0] == nullptr) return std::nullopt;
    const Scale scale = scale_of(frame, *format);
    const bool as_it_is = scale == our_scale && order_ == RowOrder::as_stored && is_plain(*format, 1);
    if (as_it_is && frame.linesize[0] >= frame.width)
        if (auto shared = share(frame))
            return Luma{{shared->data[0], shared->linesize[0], shared->width, shared->height}, shared};
    use_table_for(scale);
    auto plane = converted(frame, *format);
    return Luma{{plane->data(), frame.width, frame.width, frame.height}, plane};
}

void LumaConverter::use_table_for(const Scale& scale) {
    if (scale == scale_) return;
    table_ = tone_table(scale);
    scale_ = scale;
}

std::shared_ptr<const Bytes> LumaConverter::converted(const AVFrame& frame, const AVPixFmtDescriptor& format) {
    const auto width = static_cast<std::size_t>(frame.width), height = static_cast<std::size_t>(frame.height);
    auto plane = std::make_shared<Bytes>(width * height);
    for (std::size_t y = 0; y < height; ++y) {
        const std::size_t from = order_ == RowOrder::as_stored ? y : height - 1 - y;
        convert_row(frame, format, static_cast<int>(from), plane->data() + y * width);
    }
    return plane;
}

void LumaConverter::convert_row(const AVFrame& frame, const AVPixFmtDescriptor& format, int row, std::uint8_t* out) {
    if (is_rgb(format)) return convert_rgb_row(frame, format, row, out);
    const auto width = static_cast<std::size_t>(frame.width);
    if (is_plain(format, 1)) {
        const std::uint8_t* in = row_of(frame, row);
        for (std::size_t x = 0; x < width; ++x) out[x] = table_[in[x]];
        return;
    }
    row_.resize(width);
    std::array<const std::uint8_t*, 4> data{frame.data[0], frame.data[1], frame.data[2], frame.data[3]};
    if (is_plain(format, 2))
        std::memcpy(row_.data(), row_of(frame, row), width * sizeof(std::uint16_t));
    else
        av_read_image_line(row_.data(), data.data(), frame.linesize, &format, 0, row, 0, frame.width, 0);
    const std::size_t mask = table_.size() - 1;  // bits above the depth are nobody's promise
    for (std::size_t x = 0; x < width; ++x) out[x] = table_[row_[x] & mask];
}

void LumaConverter::convert_rgb_row(const AVFrame& frame, const AVPixFmtDescriptor& format, int row,
                                    std::uint8_t* out) {
    const auto width = static_cast<std::size_t>(frame.width);
    row_.resize(width);
    sum_.assign(width, 0);
    std::array<const std::uint8_t*, 4> data{frame.data[0], frame.data[1], frame.data[2], frame.data[3]};
    for (int c = 0; c < 3; ++c) {
        av_read_image_line(row_.data(), data.data(), frame.linesize, &format, 0, row, c, frame.width, 0);
        const std::uint32_t weight = rgb_weights[static_cast<std::size_t>(c)];
        for (std::size_t x = 0; x < width; ++x) sum_[x] += weight * row_[x];
    }
    const std::size_t mask = table_.size() - 1;
    for (std::size_t x = 0; x < width; ++x) out[x] = table_[(sum_[x] >> 8) & mask];
}

}  // namespace milchglas::media
