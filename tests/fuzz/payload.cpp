// A clip's payload: nothing is read past its end, and the media found lies inside it.
#include "core/inbox/payload.h"

#include <algorithm>

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::size_t at = 0;
    inbox::PayloadWalk walk({size, [&](std::uint64_t at_most) -> Result<ByteView> {
                                 must(at < size && at_most > 0);
                                 const std::size_t count = std::min<std::uint64_t>({at_most, size - at, 700});
                                 at += count;
                                 return ByteView(data + at - count, count);
                             }});
    const auto layout = walk.read_layout();
    if (!layout) return 0;
    must(layout->media_size > 0 && layout->media_offset == at && layout->media_size <= size - at);
    must(layout->consent_note.size() <= inbox::max_note_size && layout->clip_note.size() <= inbox::max_note_size);
    std::uint64_t media = 0;
    const auto read = walk.read_media(*layout, [&](ByteView piece) -> Status {
        media += piece.size();
        return {};
    });
    must(media == layout->media_size && (!read || at == size));
    return 0;
}
