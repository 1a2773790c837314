#pragma once
// Where decoded frames lie. A frame is megabytes, and a system that hands them out in pages of 4 KiB interrupts the
// codec at each: in a virtual machine that takes longer than decoding them. Inside core/media only.
extern "C" {
#include <libavcodec/avcodec.h>
}
#include <memory>

namespace milchglas::media {

/// A codec's frames, in large pages where the system has them. Any thread of the codec may ask for one. Frames may
/// outlive it.
class FrameMemory {
  public:
    FrameMemory();
    FrameMemory(const FrameMemory&) = delete;
    FrameMemory& operator=(const FrameMemory&) = delete;
    ~FrameMemory();

    /// Before avcodec_open2(). `context` must not outlive this.
    void serve(AVCodecContext& context);

  private:
    struct State;
    static int lend(AVCodecContext* context, AVFrame* frame, int flags);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::media
