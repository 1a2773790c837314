#include "core/media/copy_shown.h"

#include "core/media/container.h"
#include "core/media/muxer.h"

namespace milchglas::media {

namespace {

/// Which packets, as they come, can be drawn from those that are kept.
class Selection {
  public:
    /// Errors: usage "media.hidden_between".
    Result<bool> keeps(const AVPacket& packet, bool hidden) {
        const bool keyframe = (packet.flags & AV_PKT_FLAG_KEY) != 0;
        if (!hidden && keyframe && state_ == State::before) {
            state_ = State::whole;
            begun_at_ = packet.pts;
        }
        // What comes behind the keyframe and is shown before it may be drawn from what lies before it; nothing that is
        // shown later needs it.
        const bool leads = state_ == State::whole && !keyframe && packet.pts < begun_at_;
        if (hidden && !leads && state_ == State::whole) state_ = State::after;
        // A keyframe need not be a beginning to a decoder that holds frames from before the gap: it may mix them up.
        if (!hidden && keyframe && state_ == State::after) return fail(Errc::usage, "media.hidden_between");
        return state_ == State::whole && !leads;
    }

  private:
    /// No keyframe yet; nothing missing since the keyframe; something missing.
    enum class State { before, whole, after } state_ = State::before;
    std::int64_t begun_at_ = 0;  ///< pts of the keyframe
};

bool has_sound(const FormatContext& format) {
    for (unsigned int i = 0; i < format->nb_streams; ++i)
        if (format->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_AUDIO) return true;
    return false;
}

/// A frame that is cut short, without a time, or coded by other parameters than the stream began with.
bool is_broken(const AVPacket& packet) {
    return (packet.flags & AV_PKT_FLAG_CORRUPT) != 0 || packet.pts == AV_NOPTS_VALUE || packet.dts == AV_NOPTS_VALUE ||
           av_packet_get_side_data(&packet, AV_PKT_DATA_NEW_EXTRADATA, nullptr) != nullptr;
}

/// Copies until the source ends; counts in `copied`.
Status copy_packets(const FormatContext& format, const AVStream& video, Muxer& muxer, CopiedShown& copied) {
    const Packet packet(av_packet_alloc());
    if (!packet) return fail(Errc::io, "media.memory");
    Selection selection;
    int got = 0, frames = 0;
    while ((got = av_read_frame(format.get(), packet.get())) >= 0) {
        if (packet->stream_index == video.index) {
            ++frames;
            if (is_broken(*packet)) return fail(Errc::damaged, "media.damaged");
            const bool hidden = is_hidden(*packet, starts_at_zero(format));
            MG_TRY(const bool kept, selection.keeps(*packet, hidden));
            if (kept) MG_CHECK(muxer.write(*packet));
            copied.frames += kept ? 1 : 0;
            copied.lost += !kept && !hidden ? 1 : 0;
        }
        av_packet_unref(packet.get());
    }
    // A file that is cut short may end like a whole one; its index still names what is missing.
    const bool whole = got == AVERROR_EOF && frames == avformat_index_get_entries_count(&video);
    if (!whole) return fail(Errc::damaged, "media.damaged");
    return {};
}

Result<CopiedShown> copy(const FormatContext& format, MutableBytes into) {
    MG_TRY(const AVStream* const video, pick_video_stream(format));
    if (!starts_at_zero(format)) return fail(Errc::usage, "media.no_edit_list");
    CopiedShown copied;
    copied.sound_left_out = has_sound(format);
    MG_TRY(const auto muxer, Muxer::open(format, *video, into));
    MG_CHECK(copy_packets(format, *video, *muxer, copied));
    if (copied.frames == 0) return fail(Errc::usage, "media.nothing_left");
    MG_TRY(copied.bytes, muxer->finish());
    return copied;
}

}  // namespace

Result<CopiedShown> copy_shown_frames(ByteSource& source, MutableBytes into) {
    ByteStream stream(source);
    MG_TRY(const FormatContext format, open_container(source, stream));
    auto copied = copy(format, into);
    // FFmpeg takes a source that fails for one that ends.
    if (stream.error()) return *stream.error();
    return copied;
}

}  // namespace milchglas::media
