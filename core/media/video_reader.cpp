#include "core/media/video_reader.h"

#include <utility>

#include "core/media/byte_stream.h"
#include "core/media/container.h"
#include "core/media/luma.h"
#include "core/media/presentation.h"

namespace milchglas::media {

namespace {

struct FreeFrame {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
using FramePtr = std::unique_ptr<AVFrame, FreeFrame>;

// A decoder that fails this often without a frame in between has nothing more to give.
constexpr int max_failures_in_a_row = 1000;

}  // namespace

struct VideoReader::State {
    State(ByteSource& source, const Limits& wanted) : limits(wanted), stream(source) {}

    Status open(ByteSource& source);
    Result<std::optional<Frame>> next();
    /// The next presented frame into `ahead`; false at the end.
    Result<bool> look_ahead();
    Result<bool> seek(std::int64_t ordinal, std::int64_t pts);
    Result<bool> decode();
    Status feed();
    void watch_drift(const AVFrame& frame);
    [[nodiscard]] bool is_cut_off(const AVFrame& frame) const;

    Limits limits;
    ByteStream stream;  // outlives the format context, which reads from it
    FormatContext format;
    AVStream* video = nullptr;
    FrameMemory memory;
    CodecContext codec;
    Packet packet{av_packet_alloc()};
    FramePtr shown{av_frame_alloc()}, ahead{av_frame_alloc()};
    FrameTime shown_time, ahead_time;
    bool has_ahead = false;
    bool draining = false;
    int failures = 0;
    int b_frames = 0;  // since the last that is none
    bool any_failure = false;
    std::int64_t presented = 0;  // ordinal of the frame ahead
    Timeline timeline;
    LumaConverter luma;
    VideoInfo info;
};

Status VideoReader::State::open(ByteSource& source) {
    if (!packet || !shown || !ahead) return fail(Errc::io, "media.memory");
    MG_TRY(format, open_container(source, stream));
    MG_TRY(video, pick_video_stream(format));
    luma = LumaConverter(is_mirrored(*video) ? RowOrder::bottom_up : RowOrder::as_stored);
    MG_TRY(codec, open_codec(*video, limits, memory));
    MG_TRY(has_ahead, look_ahead());
    if (!has_ahead) return any_failure ? fail(Errc::damaged, "media.damaged") : fail(Errc::damaged, "media.no_frames");
    if (!luma.read(*ahead)) return fail(Errc::usage, "media.unsupported_pixels");
    info = describe(format.get(), video, ahead.get());
    return {};
}

Result<std::optional<Frame>> VideoReader::State::next() {
    if (!has_ahead) return std::nullopt;
    std::swap(shown, ahead);
    const std::int64_t gap_before = ahead_time.pts - shown_time.pts;
    shown_time = ahead_time;
    const std::int64_t ordinal = presented++;
    MG_TRY(has_ahead, look_ahead());
    if (has_ahead)
        shown_time.duration = ahead_time.pts - shown_time.pts;
    else if (shown_time.duration == 0 && ordinal > 0)
        shown_time.duration = gap_before;
    auto read = luma.read(*shown);
    if (!read) return fail(Errc::usage, "media.unsupported_pixels");
    if (read->view.width != info.width || read->view.height != info.height)
        return fail(Errc::usage, "media.size_changed");
    return Frame{ordinal, shown_time, read->view, std::move(read->pixels)};
}

Result<bool> VideoReader::State::look_ahead() {
    MG_TRY(const bool decoded, decode());
    if (!decoded) return false;
    if (presented >= limits.max_frames) return fail(Errc::usage, "media.too_many_frames");
    ahead_time = timeline.next(*ahead);
    return true;
}

Result<bool> VideoReader::State::decode() {
    while (failures < max_failures_in_a_row) {
        const int received = avcodec_receive_frame(codec.get(), ahead.get());
        if (stream.error()) return *stream.error();
        if (received == AVERROR_EOF) return false;
        if (received == AVERROR(EAGAIN)) {
            MG_CHECK(feed());
            continue;
        }
        if (received < 0) {
            any_failure = true;
            ++failures;
            continue;
        }
        failures = 0;
        watch_drift(*ahead);
        if (!is_cut_off(*ahead)) return true;
    }
    return false;
}

/// An encoder that makes B-frames of B-frames without end would let what the loop filter leaves out add up.
void VideoReader::State::watch_drift(const AVFrame& frame) {
    constexpr int most_b_frames = 16;
    b_frames = frame.pict_type == AV_PICTURE_TYPE_B ? b_frames + 1 : 0;
    if (b_frames > most_b_frames && codec->skip_loop_filter == AVDISCARD_BIDIR)
        codec->skip_loop_filter = AVDISCARD_NONREF;
}

/// An edit list's verdict rides through the decoder with the packet, because not every decoder passes the flag on.
/// Where the demuxer only shifts time (fragmented files), what lies before zero is cut off.
bool VideoReader::State::is_cut_off(const AVFrame& frame) const {
    if (frame.reordered_opaque == 1) return true;
    const std::int64_t pts = frame.best_effort_timestamp;
    return starts_at_zero(format) && pts != AV_NOPTS_VALUE && pts < 0;
}

/// Gives the decoder its next packet, or tells it that there are no more.
Status VideoReader::State::feed() {
    while (!draining) {
        const int got = av_read_frame(format.get(), packet.get());
        if (stream.error()) return *stream.error();
        if (got < 0) {
            if (got != AVERROR_EOF) any_failure = true;
            break;
        }
        const bool ours = packet->stream_index == video->index;
        if (ours) {
            codec->reordered_opaque = (packet->flags & AV_PKT_FLAG_DISCARD) != 0 ? 1 : 0;
            if (avcodec_send_packet(codec.get(), packet.get()) < 0) {
                any_failure = true;
                ++failures;
            }
        }
        av_packet_unref(packet.get());
        if (ours) return {};
    }
    if (draining) ++failures;  // asked again after the end: a decoder that never says so
    draining = true;
    avcodec_send_packet(codec.get(), nullptr);
    return {};
}

Result<bool> VideoReader::State::seek(std::int64_t ordinal, std::int64_t pts) {
    has_ahead = false;
    if (av_seek_frame(format.get(), video->index, pts, AVSEEK_FLAG_BACKWARD) < 0) return false;
    if (stream.error()) return *stream.error();
    avcodec_flush_buffers(codec.get());
    draining = false;
    failures = 0;
    timeline = {};
    shown_time = {};
    presented = ordinal;
    do {
        MG_TRY(has_ahead, look_ahead());
    } while (has_ahead && ahead_time.pts < pts);
    return has_ahead && ahead_time.pts == pts;
}

VideoReader::VideoReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
VideoReader::VideoReader(VideoReader&&) noexcept = default;
VideoReader& VideoReader::operator=(VideoReader&&) noexcept = default;
VideoReader::~VideoReader() = default;

Result<VideoReader> VideoReader::open(ByteSource& source, const Limits& limits) {
    auto state = std::make_unique<State>(source, limits);
    MG_CHECK(state->open(source));
    return VideoReader(std::move(state));
}

const VideoInfo& VideoReader::info() const {
    return state_->info;
}

Result<std::optional<Frame>> VideoReader::next() {
    return state_->next();
}

Result<bool> VideoReader::seek(std::int64_t ordinal, std::int64_t pts) {
    return state_->seek(ordinal, pts);
}

}  // namespace milchglas::media
