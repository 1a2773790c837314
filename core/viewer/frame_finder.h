#pragma once
// Any frame of a clip by ordinal, decoded from the keyframe before it. Which ordinal that is was decided by the pass,
// and its table of times says when the right one was found: a clip that can't be entered in the middle is decoded from
// its start.
#include <optional>

#include "core/media/video_reader.h"
#include "core/model/frame_table.h"

namespace milchglas::viewer {

/// One thread at a time.
class FrameFinder {
  public:
    /// `source` and `table` must outlive it. Errors: those of VideoReader::open().
    static Result<FrameFinder> open(media::ByteSource& source, const media::Limits& limits, const FrameTable& table);

    [[nodiscard]] const media::VideoInfo& info() const { return reader_.info(); }
    /// Valid until the next call. Errors: usage "viewer.ordinal"; damaged "viewer.other_clip" (what comes out isn't
    /// what the table says); those of VideoReader.
    Result<media::Frame> find(std::int64_t ordinal);

  private:
    FrameFinder(media::ByteSource& source, const media::Limits& limits, const FrameTable& table,
                media::VideoReader reader)
        : source_(&source), limits_(limits), table_(&table), reader_(std::move(reader)) {}
    Status go_to(std::int64_t ordinal);
    [[nodiscard]] bool is_near(std::int64_t ordinal) const;

    media::ByteSource* source_;
    media::Limits limits_;
    const FrameTable* table_;
    media::VideoReader reader_;
    std::int64_t next_ = 0;  ///< what the reader yields next
    bool enterable_ = true;
    std::optional<media::Frame> found_;  ///< the last one, still valid
};

}  // namespace milchglas::viewer
