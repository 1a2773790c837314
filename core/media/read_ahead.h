#pragma once
// Decoding and what is done with the frames, at the same time.
#include <memory>
#include <optional>

#include "core/media/video_reader.h"

namespace milchglas::media {

/// A reader that decodes a few frames ahead of its user, in a thread of its own: a decoder with threads of its own
/// stands still while nobody asks it for the next frame. Used by one thread. What it yields is what the reader would.
class ReadAhead {
  public:
    /// The reader's source must outlive this. Errors: io "media.thread".
    static Result<std::unique_ptr<ReadAhead>> start(VideoReader reader);
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;
    ~ReadAhead();  ///< waits for the frame that is being decoded

    /// As VideoReader::next(), until its end or first error; then that again.
    Result<std::optional<Frame>> next();

  private:
    struct State;
    explicit ReadAhead(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::media
