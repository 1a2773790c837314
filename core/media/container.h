#pragma once
// Opens a container of an allowed kind and picks its video stream. Inside core/media only.
extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}
#include <memory>

#include "core/media/byte_stream.h"
#include "core/media/frame_memory.h"
#include "core/media/video_reader.h"

namespace milchglas::media {

struct CloseFormat {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
using FormatContext = std::unique_ptr<AVFormatContext, CloseFormat>;

struct FreeCodec {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
using CodecContext = std::unique_ptr<AVCodecContext, FreeCodec>;

struct FreePacket {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
using Packet = std::unique_ptr<AVPacket, FreePacket>;

enum class EditList { applied, ignored };

/// Errors: usage "media.empty", "media.not_video"; damaged "media.damaged"; the source's own.
Result<FormatContext> open_container(ByteSource& source, ByteStream& stream, EditList edits = EditList::applied);
/// By the rule of video_reader.h; of the others no packet comes any more. Errors: usage "media.no_video_stream".
Result<AVStream*> pick_video_stream(const FormatContext& format);
/// Errors: usage "media.unsupported_codec", "media.too_large"; damaged "media.damaged".
/// `memory` outlives the codec.
Result<CodecContext> open_codec(const AVStream& stream, const Limits& limits, FrameMemory& memory);

/// True where a negative time means "before the edit list's start": MOV and MP4.
bool starts_at_zero(const FormatContext& format);

/// Whether the demuxer says that this packet is only there to decode others. In a fragmented file, where it applies no
/// edit list, what lies before zero is cut off: `zero_based` is starts_at_zero().
bool is_hidden(const AVPacket& packet, bool zero_based);

}  // namespace milchglas::media
