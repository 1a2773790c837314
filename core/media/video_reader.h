#pragma once
// One sequential pass over a clip: every frame a viewer would be shown, in presentation order. The only room that
// knows FFmpeg. Parses hostile bytes: call it inside the sandbox.
//
// Containers: MP4/MOV, Matroska/WebM, AVI, MPEG-TS, told apart by their first bytes (FFmpeg's own probing, which runs
// every demuxer it has, is not used). Codecs: H.264, HEVC, VP8, VP9, AV1 (dav1d), MPEG-4, MJPEG. Nothing outside the
// byte source is ever opened, and FFmpeg logs nothing.
//
// Of several videos the first that the container marks as default is read, or the first where none is marked; a picture
// attached to sound is none. Nothing of the others is looked at.
//
// An interlaced frame stays one frame with its two fields woven. What moves in it sideways has combed edges, as wide as
// its way in one field; at the analysis' 180 rows the comb's teeth are averaged away and its edge is that much softer.
//
// A damaged tail doesn't lose what came before it: frames are yielded until nothing more decodes, then the clip ends.
// Damage is an error only where not one frame decodes. An error of the byte source is always reported as it is.
#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/media/byte_source.h"
#include "core/media/frame.h"

namespace milchglas::media {

/// What of H.264 and HEVC is smoothed at block edges (of VP8 too; the other codecs always smooth all of it).
/// Without the filter on frames that a whole group of others is made from, errors add up: over 250 frames at a low bit
/// rate cells of the frost end up to 96 grey levels apart. On the other frames it changes no cell by more than one step
/// and silhouettes by less than 5 % of their area.
enum class LoopFilter : std::uint8_t {
    full,           ///< pixels as the codec defines them
    against_drift,  ///< block edges stay where that can't add up: in frames that no other is made from, and in all of
                    ///< H.264's B-frames, of which only those up to the next P-frame are made (saves a tenth and more
                    ///< of the decoder's time; where more than 16 B-frames follow each other, from then on only in
                    ///< frames that no other is made from)
};

struct Limits {
    std::int64_t max_pixels = 4096LL * 2304;  ///< of one stored frame
    std::int64_t max_frames = 108'000;        ///< an hour at 30 frames a second
    std::int32_t threads = 2;                 ///< decoding threads, started in open()
    LoopFilter loop_filter = LoopFilter::full;
};

/// One thread at a time.
class VideoReader {
  public:
    /// Reads the header and decodes the first frame. `source` must outlive the reader.
    /// Errors: usage "media.empty" (no bytes), "media.not_video" (no container we read), "media.no_video_stream" (sound
    /// only, say), "media.unsupported_codec", "media.unsupported_pixels", "media.too_large" (pixels in a frame);
    /// damaged "media.no_frames" (nothing to show), "media.damaged"; io "media.memory"; the source's own.
    static Result<VideoReader> open(ByteSource& source, const Limits& limits = {});

    VideoReader(VideoReader&&) noexcept;
    VideoReader& operator=(VideoReader&&) noexcept;
    ~VideoReader();  ///< wipes the container bytes it still buffers

    [[nodiscard]] const VideoInfo& info() const;

    /// The next frame, or none at the end. Frames that an edit list cuts off never come out (in a fragmented MP4, where
    /// FFmpeg applies no edit list, those before its start; it can't be told there where it ends). `pts` is strictly
    /// increasing; `duration` is the gap to the next frame (see FrameTime for the last).
    /// Errors: usage "media.too_many_frames", "media.size_changed" (resolution within the clip); the source's own.
    Result<std::optional<Frame>> next();

    /// After it next() yields the frame that a sequential pass gave this ordinal and `pts`, decoding from the keyframe
    /// before it at the most, and goes on from there. False: this clip doesn't let itself be entered there; the reader
    /// is of no use any more. Errors: those of next().
    Result<bool> seek(std::int64_t ordinal, std::int64_t pts);

  private:
    struct State;
    explicit VideoReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::media
