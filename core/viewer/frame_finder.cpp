#include "core/viewer/frame_finder.h"

namespace milchglas::viewer {

Result<FrameFinder> FrameFinder::open(media::ByteSource& source, const media::Limits& limits, const FrameTable& table) {
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
    return FrameFinder(source, limits, table, std::move(reader));
}

Result<media::Frame> FrameFinder::find(std::int64_t ordinal) {
    if (ordinal < 0 || ordinal >= static_cast<std::int64_t>(table_->frames.size()))
        return fail(Errc::usage, "viewer.ordinal");
    if (found_ && found_->ordinal == ordinal) return *found_;
    found_.reset();
    MG_CHECK(go_to(ordinal));
    while (true) {
        MG_TRY(auto frame, reader_.next());
        if (!frame) return fail(Errc::damaged, "viewer.other_clip");
        if (next_++ < ordinal) continue;
        if (frame->time.pts != table_->frames[static_cast<std::size_t>(ordinal)].pts)
            return fail(Errc::damaged, "viewer.other_clip");
        frame->ordinal = ordinal;
        return *(found_ = *frame);
    }
}

/// Ahead in the same group of pictures: decoding on is all that a seek could do.
bool FrameFinder::is_near(std::int64_t ordinal) const {
    if (ordinal < next_) return false;
    for (std::int64_t at = next_ + 1; at <= ordinal; ++at)
        if (table_->frames[static_cast<std::size_t>(at)].keyframe) return false;
    return true;
}

Status FrameFinder::go_to(std::int64_t ordinal) {
    if (is_near(ordinal)) return {};
    if (enterable_) {
        MG_TRY(enterable_, reader_.seek(ordinal, table_->frames[static_cast<std::size_t>(ordinal)].pts));
        if (enterable_) {
            next_ = ordinal;
            return {};
        }
    } else if (ordinal >= next_) {
        return {};
    }
    MG_TRY(reader_, media::VideoReader::open(*source_, limits_));
    next_ = 0;
    return {};
}

}  // namespace milchglas::viewer
