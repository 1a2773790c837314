#include "core/media/muxer.h"

#include <algorithm>
#include <string_view>

extern "C" {
#include <libavutil/dict.h>
}

namespace milchglas::media {

namespace {

Error refusal() {
    return fail(Errc::usage, "media.cannot_copy");
}

/// QuickTime says so, or is so old that it says nothing.
const char* muxer_like(const FormatContext& from) {
    const AVDictionaryEntry* brand = av_dict_get(from->metadata, "major_brand", nullptr, 0);
    return brand == nullptr || std::string_view(brand->value) == "qt  " ? "mov" : "mp4";
}

/// Whether the stream's tag is one this container knows for its codec; otherwise the muxer takes its own.
bool keeps_tag(const AVOutputFormat& format, const AVCodecParameters& parameters) {
    return av_codec_get_id(format.codec_tag, parameters.codec_tag) == parameters.codec_id;
}

/// The turn of the picture, which lies beside the codec's parameters.
bool copy_display_matrix(const AVStream& from, AVStream& to) {
    std::size_t size = 0;
    const std::uint8_t* matrix = av_stream_get_side_data(&from, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (matrix == nullptr) return true;
    std::uint8_t* copy = av_stream_new_side_data(&to, AV_PKT_DATA_DISPLAYMATRIX, size);
    if (copy == nullptr) return false;
    std::copy_n(matrix, size, copy);
    return true;
}

}  // namespace

Result<std::unique_ptr<Muxer>> Muxer::open(const FormatContext& from, const AVStream& video, MutableBytes into) {
    std::unique_ptr<Muxer> muxer(new Muxer(into));
    MG_CHECK(muxer->begin(from, video));
    return muxer;
}

Status Muxer::begin(const FormatContext& from, const AVStream& video) {
    if (sink_.context() == nullptr) return fail(Errc::io, "media.memory");
    if (avformat_alloc_output_context2(&format_, nullptr, muxer_like(from), nullptr) < 0)
        return fail(Errc::io, "media.memory");
    format_->pb = sink_.context();
    format_->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_BITEXACT;  // no program's name, no date
    stream_ = avformat_new_stream(format_, nullptr);
    const bool copied = stream_ != nullptr && avcodec_parameters_copy(stream_->codecpar, video.codecpar) >= 0 &&
                        copy_display_matrix(video, *stream_);
    if (!copied) return fail(Errc::io, "media.memory");
    if (!keeps_tag(*format_->oformat, *video.codecpar)) stream_->codecpar->codec_tag = 0;
    stream_->sample_aspect_ratio = video.sample_aspect_ratio;
    stream_->time_base = time_base_ = video.time_base;
    // Frames that are stored in another order than they are shown would make the muxer shift them by an edit list.
    AVDictionary* options = nullptr;
    av_dict_set(&options, "movflags", "negative_cts_offsets", 0);
    av_dict_set(&options, "use_editlist", "0", 0);
    const int written = avformat_write_header(format_, &options);
    av_dict_free(&options);
    return written < 0 ? Status(refusal()) : Status();
}

Status Muxer::write(AVPacket& packet) {
    packet.stream_index = 0;
    packet.pos = -1;
    packet.flags &= AV_PKT_FLAG_KEY;
    av_packet_rescale_ts(&packet, time_base_, stream_->time_base);
    if (av_write_frame(format_, &packet) < 0) return refusal();
    return {};
}

Result<std::uint64_t> Muxer::finish() {
    const bool whole = av_write_trailer(format_) >= 0 && sink_.context()->error == 0;
    if (!whole) return refusal();
    return sink_.written();
}

}  // namespace milchglas::media
