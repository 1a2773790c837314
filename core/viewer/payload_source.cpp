#include "core/viewer/payload_source.h"

#include <algorithm>

namespace milchglas::viewer {

Result<PayloadSource> PayloadSource::create(age::PayloadReader payload, std::uint64_t media_offset,
                                            std::uint64_t media_size) {
    if (media_offset > payload.size() || media_size > payload.size() - media_offset)
        return fail(Errc::damaged, "viewer.media_range");
    return PayloadSource(std::move(payload), media_offset, media_size);
}

Result<std::size_t> PayloadSource::read_at(std::uint64_t offset, MutableBytes into) {
    if (offset >= size_) return std::size_t{0};
    const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), size_ - offset));
    return payload_.read_at(offset_ + offset, into.first(count));
}

}  // namespace milchglas::viewer
