#include "core/media/presentation.h"

#include <algorithm>
#include <cmath>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/rational.h>
}

namespace milchglas::media {

namespace {

constexpr std::int64_t max_time = std::int64_t{1}
                                  << 50;  // leaves room for sums, and for every time a frost track may hold
constexpr int max_sample_ratio = 8;

/// Nine numbers, or null where the container holds none.
const std::int32_t* display_matrix(const AVStream& stream) {
    std::size_t size = 0;
    const std::uint8_t* data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return data == nullptr || size < 9 * sizeof(std::int32_t) ? nullptr : reinterpret_cast<const std::int32_t*>(data);
}

Rotation rotation_of(const AVStream& stream) {
    const std::int32_t* matrix = display_matrix(stream);
    if (matrix == nullptr) return Rotation::none;
    // Read from the matrix's first row, which a mirror of rows doesn't touch.
    const double anticlockwise = av_display_rotation_get(matrix);
    if (!std::isfinite(anticlockwise)) return Rotation::none;
    const long quarters = std::lround(-anticlockwise / 90.0);
    return static_cast<Rotation>(((quarters % 4) + 4) % 4);
}

AVRational sane_sample_shape(AVRational shape) {
    if (shape.num <= 0 || shape.den <= 0) return {1, 1};
    const bool extreme = shape.num / shape.den >= max_sample_ratio || shape.den / shape.num >= max_sample_ratio;
    return extreme ? AVRational{1, 1} : shape;
}

}  // namespace

bool is_mirrored(const AVStream& stream) {
    const std::int32_t* matrix = display_matrix(stream);
    if (matrix == nullptr) return false;
    const auto product = [matrix](int a, int b) { return std::int64_t{matrix[a]} * matrix[b]; };
    return product(0, 4) < product(1, 3);
}

VideoInfo describe(AVFormatContext* format, AVStream* stream, AVFrame* first) {
    VideoInfo info;
    info.time_base = {stream->time_base.num, stream->time_base.den};
    info.width = first->width;
    info.height = first->height;
    info.rotation = rotation_of(*stream);
    const AVRational shape = sane_sample_shape(av_guess_sample_aspect_ratio(format, stream, first));
    info.sample_width = shape.num;
    info.sample_height = shape.den;
    info.display_width = std::max(1, static_cast<int>(av_rescale(info.width, shape.num, shape.den)));
    info.display_height = info.height;
    if (info.rotation == Rotation::quarter || info.rotation == Rotation::three_quarters)
        std::swap(info.display_width, info.display_height);
    return info;
}

FrameTime Timeline::next(const AVFrame& frame) {
    const std::int64_t told = frame.best_effort_timestamp;
    const bool usable = told != AV_NOPTS_VALUE && told > -max_time && told < max_time;
    FrameTime time;
    if (!started_)
        time.pts = usable ? told : 0;
    else
        time.pts = usable && told > last_pts_ ? told : last_pts_ + (usable ? 1 : step_);
    if (started_) step_ = time.pts - last_pts_;
    started_ = true;
    last_pts_ = time.pts;
    time.duration = frame.pkt_duration > 0 && frame.pkt_duration < max_time ? frame.pkt_duration : 0;
    time.keyframe = frame.key_frame != 0;
    return time;
}

}  // namespace milchglas::media
