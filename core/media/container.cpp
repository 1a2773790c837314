#include "core/media/container.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

extern "C" {
#include <libavutil/dict.h>
#include <libavutil/log.h>
}

namespace milchglas::media {

namespace {

struct AllowedCodec {
    AVCodecID id;
    const char* decoder;  // by name: the default decoder of an id may be a hardware one
};
constexpr std::array allowed_codecs{
    AllowedCodec{AV_CODEC_ID_H264, "h264"},    AllowedCodec{AV_CODEC_ID_HEVC, "hevc"},
    AllowedCodec{AV_CODEC_ID_VP8, "vp8"},      AllowedCodec{AV_CODEC_ID_VP9, "vp9"},
    AllowedCodec{AV_CODEC_ID_AV1, "libdav1d"}, AllowedCodec{AV_CODEC_ID_MPEG4, "mpeg4"},
    AllowedCodec{AV_CODEC_ID_MJPEG, "mjpeg"},
};
constexpr const char* codec_names = "h264,hevc,vp8,vp9,libdav1d,mpeg4,mjpeg";
constexpr const char* format_names = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts";

constexpr std::int64_t probe_bytes = 4 << 20;
constexpr std::int64_t probe_microseconds = 10'000'000;
constexpr int max_streams = 32;
constexpr std::size_t head_bytes = 4 + 2 * 192 + 1;

std::string_view text_at(ByteView head, std::size_t offset, std::size_t size) {
    return head.size() < offset + size ? std::string_view{} : as_text(head.subspan(offset, size));
}

bool is_transport_stream(ByteView head) {
    const auto syncs = [head](std::size_t first, std::size_t packet) {
        for (std::size_t at = first; at <= first + 2 * packet; at += packet)
            if (at >= head.size() || head[at] != 0x47) return false;
        return true;
    };
    return syncs(0, 188) || syncs(4, 192);
}

/// The demuxer for a file that begins like this, or null.
const char* demuxer_for(ByteView head) {
    if (text_at(head, 0, 4) == "\x1A\x45\xDF\xA3") return "matroska";
    if (text_at(head, 0, 4) == "RIFF" && text_at(head, 8, 4) == "AVI ") return "avi";
    constexpr std::array<std::string_view, 6> boxes{"ftyp", "moov", "mdat", "free", "skip", "wide"};
    if (std::ranges::find(boxes, text_at(head, 4, 4)) != boxes.end()) return "mov";
    if (is_transport_stream(head)) return "mpegts";
    return nullptr;
}

int refuse_to_open(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**) {
    return AVERROR(EACCES);
}

AVFormatContext* prepared_context(ByteStream& stream) {
    AVFormatContext* context = avformat_alloc_context();
    if (context == nullptr) return nullptr;
    context->pb = stream.context();
    context->flags |= AVFMT_FLAG_CUSTOM_IO;
    context->io_open = &refuse_to_open;
    context->probesize = probe_bytes;
    context->max_analyze_duration = probe_microseconds;
    context->max_streams = max_streams;
    return context;
}

Error failure(const ByteStream& stream) {
    return stream.error() ? *stream.error() : fail(Errc::damaged, "media.damaged");
}

}  // namespace

Result<FormatContext> open_container(ByteSource& source, ByteStream& stream, EditList edits) {
    av_log_set_level(AV_LOG_QUIET);
    if (source.size() == 0) return fail(Errc::usage, "media.empty");
    std::array<std::uint8_t, head_bytes> head{};
    MG_TRY(const std::size_t got, source.read_at(0, head));
    const char* name = demuxer_for(ByteView(head).first(got));
    if (name == nullptr) return fail(Errc::usage, "media.not_video");

    AVFormatContext* context = stream.context() != nullptr ? prepared_context(stream) : nullptr;
    if (context == nullptr) return fail(Errc::io, "media.memory");
    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    av_dict_set(&options, "format_whitelist", format_names, 0);
    av_dict_set(&options, "codec_whitelist", codec_names, 0);
    if (edits == EditList::ignored) av_dict_set(&options, "ignore_editlist", "1", 0);  // other demuxers don't know it
    const int opened =
        avformat_open_input(&context, nullptr, av_find_input_format(name), &options);  // frees on failure
    av_dict_free(&options);
    if (opened < 0) return failure(stream);
    FormatContext format(context);
    if (avformat_find_stream_info(format.get(), nullptr) < 0) return failure(stream);
    if (stream.error()) return *stream.error();
    return format;
}

Result<AVStream*> pick_video_stream(const FormatContext& format) {
    const std::span streams(format->streams, format->nb_streams);
    const auto is_video = [](const AVStream* stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
               (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0;
    };
    const auto is_default = [&](const AVStream* stream) {
        return is_video(stream) && (stream->disposition & AV_DISPOSITION_DEFAULT) != 0;
    };
    auto picked = std::ranges::find_if(streams, is_default);
    if (picked == streams.end()) picked = std::ranges::find_if(streams, is_video);
    if (picked == streams.end()) return fail(Errc::usage, "media.no_video_stream");
    for (AVStream* stream : streams)
        if (stream != *picked) stream->discard = AVDISCARD_ALL;
    return *picked;
}

Result<CodecContext> open_codec(const AVStream& stream, const Limits& limits, FrameMemory& memory) {
    const AVCodecParameters& parameters = *stream.codecpar;
    const auto* allowed = std::ranges::find(allowed_codecs, parameters.codec_id, &AllowedCodec::id);
    const AVCodec* codec = allowed == allowed_codecs.end() ? nullptr : avcodec_find_decoder_by_name(allowed->decoder);
    if (codec == nullptr) return fail(Errc::usage, "media.unsupported_codec");
    if (static_cast<std::int64_t>(parameters.width) * parameters.height > limits.max_pixels)
        return fail(Errc::usage, "media.too_large");

    CodecContext context(avcodec_alloc_context3(codec));
    if (!context) return fail(Errc::io, "media.memory");
    if (avcodec_parameters_to_context(context.get(), &parameters) < 0) return fail(Errc::damaged, "media.damaged");
    context->pkt_timebase = stream.time_base;
    context->max_pixels = limits.max_pixels;
    context->thread_count = limits.threads;
    if (limits.loop_filter == LoopFilter::against_drift)
        context->skip_loop_filter = parameters.codec_id == AV_CODEC_ID_H264 ? AVDISCARD_BIDIR : AVDISCARD_NONREF;
    memory.serve(*context);
    if (avcodec_open2(context.get(), codec, nullptr) < 0) return fail(Errc::damaged, "media.damaged");
    return context;
}

bool starts_at_zero(const FormatContext& format) {
    return std::string_view(format->iformat->name).starts_with("mov,");
}

bool is_hidden(const AVPacket& packet, bool zero_based) {
    return (packet.flags & AV_PKT_FLAG_DISCARD) != 0 || (zero_based && packet.pts != AV_NOPTS_VALUE && packet.pts < 0);
}

}  // namespace milchglas::media
